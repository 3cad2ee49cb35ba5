package nl.wed.workbench.ui.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.workspace.FakeProjectStore;

/// What is needed to send, with settings of their own.
public final class Sendings {
    private Sendings() {}

    /// With settings in a fresh folder.
    public static Sending fresh() {
        try {
            Path folder = Files.createTempDirectory("werkbank-settings");
            folder.toFile().deleteOnExit();
            return in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the settings in that folder.
    public static Sending in(Path folder) {
        return new Sending(new PackageWriter("0.1.0"), SettingsFile.in(folder), FakeProjectStore.CLOCK);
    }
}
