package nl.wed.workbench.settings;

/// What a user set: name and organisation, empty while not said, whether they were asked for, and the look of the
/// window.
public record Settings(String name, String organisation, boolean asked, boolean dark) {
    /// What holds while nothing was set.
    public static final Settings DEFAULTS = new Settings("", "", false, false);

    /// With who the user is; who was asked once is not asked again.
    public Settings of(String newName, String newOrganisation) {
        return new Settings(newName.strip(), newOrganisation.strip(), true, dark);
    }

    /// With a dark window or a light one.
    public Settings withDark(boolean newDark) {
        return new Settings(name, organisation, asked, newDark);
    }
}
