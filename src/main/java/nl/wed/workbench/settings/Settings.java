package nl.wed.workbench.settings;

import nl.wed.workbench.domain.backup.Thinning;

/// What a user set: name and organisation, empty while not said, whether they were asked for, the look of the
/// window, and how many backups stay.
public record Settings(String name, String organisation, boolean asked, boolean dark, Thinning thinning) {
    /// What holds while nothing was set.
    public static final Settings DEFAULTS = new Settings("", "", false, false);

    /// With as many backups as stay while nobody chose otherwise.
    public Settings(String name, String organisation, boolean asked, boolean dark) {
        this(name, organisation, asked, dark, Thinning.STANDARD);
    }

    /// With who the user is; who was asked once is not asked again.
    public Settings of(String newName, String newOrganisation) {
        return new Settings(newName.strip(), newOrganisation.strip(), true, dark, thinning);
    }

    /// With a dark window or a light one.
    public Settings withDark(boolean newDark) {
        return new Settings(name, organisation, asked, newDark, thinning);
    }

    /// With another number of backups that stay.
    public Settings withThinning(Thinning newThinning) {
        return new Settings(name, organisation, asked, dark, newThinning);
    }
}
