package nl.wed.workbench.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.PasswordField;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StartBackupsTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<ProjectStore> opened = new ArrayList<>();

    @Test
    void aBackupOfAnotherComputerAsksForItsPasswordUntilItFits() {
        var trajectories =
                FakeTrajectories.none().with(List.of(backup("stick", 4))).lockedBy("goed");
        dialogs.confirming().choosing(0).file(Path.of("stick.reservekopie"));
        dialogs.filling(form -> type(form, "mis")).filling(form -> type(form, "goed"));
        model(trajectories).openBackup();
        assertThat(trajectories.asked).hasSize(3);
        assertThat(opened).hasSize(1);
    }

    @Test
    void theBackupsOfATrajectoryWhoseFileIsGoneCanBeOpened() {
        var trajectories =
                FakeTrajectories.none().losing(Path.of("Almelo.mv.db")).with(List.of(backup("laatste", 4)));
        dialogs.confirming().choosing(1).choosing(0);
        model(trajectories).openBackup();
        assertThat(trajectories.asked).containsExactly(Path.of("laatste.reservekopie"));
        assertThat(opened).hasSize(1);
    }

    private static Backup backup(String name, long generation) {
        return new Backup(
                Path.of(name + ".reservekopie"),
                Backup.Kind.AUTOMATIC,
                OptionalLong.of(generation),
                Instant.parse("2026-09-01T10:00:00Z"),
                2_000,
                Optional.of(new Backup.Inside(10, 1, true, true)));
    }

    private static void type(Dialogs.DialogContent form, String secret) {
        ((PasswordField) form.node().lookup("#vault-secret")).setText(secret);
    }

    private StartViewModel model(FakeTrajectories trajectories) {
        var place = new Place() {
            @Override
            public void opened(ProjectStore store) {
                opened.add(store);
            }

            @Override
            public boolean shows(Path file) {
                return false;
            }

            @Override
            public void look(Project project, Observations observations, String words) {
                throw new AssertionError("nothing is looked at");
            }
        };
        return new StartViewModel(trajectories, new SameThreadBackground(), dialogs, Texts.load(), place);
    }
}
