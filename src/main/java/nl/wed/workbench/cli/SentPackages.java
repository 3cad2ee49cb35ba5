package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;

/// Keeps what was in a package that was written, in the working file it was written of.
public record SentPackages(Database database, SettingsFile settings, Clock clock) {

    /// Who writes packages here, as the settings say.
    Author author() {
        var user = settings.get();
        return new Author(user.name(), user.organisation());
    }

    /// Keeps it; false when the working file cannot be written now. A package has no place for it.
    boolean keep(Path of, Path written, String snapshot, Project content, String recipient) {
        if (!String.valueOf(of.getFileName()).endsWith(".mv.db")) {
            return true;
        }
        var sent = ExchangedPackage.sent(
                snapshot, clock.instant(), String.valueOf(written.getFileName()), author(), recipient);
        if (!(database.open(of) instanceof Opening.Opened opened)) {
            return false;
        }
        try (var store = opened.store()) {
            store.packages().add(sent, content).join();
            return true;
        } catch (CompletionException _) {
            return false;
        }
    }
}
