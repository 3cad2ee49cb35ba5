package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.TrajectorySummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of trajectories, of which a user may have removed a working file by hand.
class StoredTrajectoriesTest {
    @TempDir
    private Path home;

    @Test
    void aNewTrajectoryTakesNoNameOfWhichSomethingIsLeft() throws IOException {
        var catalogue = Catalogue.load();
        var texts = Texts.load();
        Path folder = Files.createDirectories(home.resolve("trajecten"));
        var trajectories = new StoredTrajectories(
                folder,
                home.resolve("voorbeelden"),
                new Database(
                        Installation.in(home.resolve("eigen")), StoreSettings.standard(CommandLineProgram.VERSION)),
                new TrajectorySetup(catalogue, texts),
                catalogue.interventionFacts(LocalDate.of(2026, 9, 1)));
        var wanted = new NewTrajectory("GM0141", "0-18", 4, LocalDate.of(2026, 9, 1), "");
        close(trajectories.create(wanted));
        Files.delete(folder.resolve("Almelo-0-18.mv.db"));
        byte[] left = Files.readAllBytes(folder.resolve("Almelo-0-18.gen"));

        close(trajectories.create(wanted));

        assertThat(trajectories.list())
                .extracting(TrajectorySummary::file)
                .containsExactly(folder.resolve("Almelo-0-18-2.mv.db"));
        assertThat(folder.resolve("Almelo-0-18.gen")).hasBinaryContent(left);
    }

    private static void close(OpenOutcome outcome) {
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        ((OpenOutcome.Opened) outcome).store().close();
    }
}
