package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A folder that is copied to a cloud is said once for each trajectory.
@ExtendWith(ApplicationExtension.class)
class SyncedBarTest {
    private static final Path FILE = Path.of("/home/jan/OneDrive - Bureau/trajecten/Almelo-0-12.mv.db");
    private static final UUID TRAJECTORY = UUID.randomUUID();

    @TempDir
    Path folder;

    private final VBox box = new VBox();

    @Start
    void start(Stage stage) {
        Stages.show(stage, box);
    }

    private Optional<Node> bar(Path file, UUID trajectory) {
        return SyncedBar.of(
                Optional.of(file), trajectory, SettingsFile.in(folder), Texts.load(), box.getChildren()::remove);
    }

    @Test
    void itSaysWhatCanHappenAndWhatToMoveUntilItIsUnderstood(FxRobot robot) {
        robot.interact(() -> box.getChildren().add(bar(FILE, TRAJECTORY).orElseThrow()));
        assertThat(robot.lookup("#synced-bar .label").queryAs(Labeled.class).getText())
                .contains("OneDrive", "beschadigd", "Almelo-0-12.mv.db, Almelo-0-12.gen en Almelo-0-12.snapshots");
        robot.interact(() -> robot.lookup("#synced-understood").query().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(box.getChildren()).isEmpty();
        robot.interact(() -> {
            assertThat(bar(FILE, TRAJECTORY)).isEmpty();
            assertThat(bar(FILE, UUID.randomUUID())).isPresent();
            assertThat(bar(Path.of("/home/jan/Dropbox/Almelo.mv.db"), TRAJECTORY))
                    .isPresent();
        });
    }

    @Test
    void anyOtherFolderIsNoReasonForIt(FxRobot robot) {
        robot.interact(() -> {
            assertThat(bar(Path.of("/home/jan/trajecten/Almelo.mv.db"), TRAJECTORY))
                    .isEmpty();
            assertThat(SyncedBar.of(Optional.empty(), TRAJECTORY, SettingsFile.in(folder), Texts.load(), _ -> {}))
                    .isEmpty();
        });
    }
}
