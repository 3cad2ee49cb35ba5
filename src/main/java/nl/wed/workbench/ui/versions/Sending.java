package nl.wed.workbench.ui.versions;

import java.time.Clock;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.workspace.Author;

/// What is needed to put something in the name of the user: packages are written, and the settings say who that is.
public record Sending(PackageWriter packages, SettingsFile settings, Clock clock) {
    /// Who the user is, as far as that was said.
    public Author author() {
        var now = settings.get();
        return new Author(now.name(), now.organisation());
    }
}
