package nl.wed.workbench.settings;

import nl.wed.workbench.domain.backup.Thinning;

/// What a user set: name and organisation, empty while not said, whether they were asked for, the look of the
/// window, how many backups stay, and after how many minutes in which nothing is done the names are locked.
public record Settings(
        String name, String organisation, boolean asked, boolean dark, Thinning thinning, int idleMinutes) {
    /// What holds while nothing else was chosen.
    public static final int USUAL_IDLE_MINUTES = 10;

    /// What holds while nothing was set.
    public static final Settings DEFAULTS = new Settings("", "", false, false);

    private static final int LONGEST_IDLE = 60;

    /// Minutes that nobody could have chosen are the usual ones.
    public Settings {
        idleMinutes = idleMinutes < 1 || idleMinutes > LONGEST_IDLE ? USUAL_IDLE_MINUTES : idleMinutes;
    }

    /// With as many backups and minutes as hold while nobody chose otherwise.
    public Settings(String name, String organisation, boolean asked, boolean dark) {
        this(name, organisation, asked, dark, Thinning.STANDARD, USUAL_IDLE_MINUTES);
    }

    /// With who the user is; who was asked once is not asked again.
    public Settings of(String newName, String newOrganisation) {
        return new Settings(newName.strip(), newOrganisation.strip(), true, dark, thinning, idleMinutes);
    }

    /// With a dark window or a light one.
    public Settings withDark(boolean newDark) {
        return new Settings(name, organisation, asked, newDark, thinning, idleMinutes);
    }

    /// With another number of backups that stay.
    public Settings withThinning(Thinning newThinning) {
        return new Settings(name, organisation, asked, dark, newThinning, idleMinutes);
    }

    /// With another number of minutes.
    public Settings withIdleMinutes(int minutes) {
        return new Settings(name, organisation, asked, dark, thinning, minutes);
    }
}
