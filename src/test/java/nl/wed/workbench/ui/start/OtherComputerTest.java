package nl.wed.workbench.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A trajectory that was made on another computer, by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class OtherComputerTest {
    private final FakeTrajectories trajectories = FakeTrajectories.two().elsewhere();
    private final List<ProjectStore> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        var texts = Texts.load();
        var dialogs = new FxDialogs(texts, new Theme(), stage);
        var model = new StartViewModel(trajectories, new SameThreadBackground(), dialogs, texts, opened::add);
        model.refresh();
        Stages.show(stage, new StartView(model, Catalogue.load(), dialogs, texts, FakeProjectStore.CLOCK));
    }

    private static void openFirst(FxRobot robot) {
        robot.interact(() -> robot.lookup(".trajectory-card").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String secret) {
        secret.toUpperCase(java.util.Locale.ROOT)
                .chars()
                .forEach(letter -> robot.type(KeyCode.getKeyCode(String.valueOf((char) letter))));
        robot.type(KeyCode.ENTER);
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#vault-secret-error").queryAs(Labeled.class).getText();
    }

    @Test
    void itOpensWithWhatOpensItsVaultAndAsksAgainUntilThen(FxRobot robot) {
        openFirst(robot);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problem(robot)).isNotBlank();
        assertThat(robot.lookup("#vault-secret").query().isFocused()).isTrue();
        type(robot, "mis");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problem(robot)).isEqualTo(Texts.load().get("vault.unlock.wrong"));
        type(robot, FakeTrajectories.SECRET);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened).hasSize(1);
        assertThat(trajectories.asked).containsExactly(Path.of("Almelo.mv.db"));
    }

    @Test
    void withoutItTheBackupIsOfferedWithWhatIsInIt(FxRobot robot) {
        openFirst(robot);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .anyMatch(text -> text.contains("niet de namen van respondenten"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(trajectories.asked).containsExactly(Path.of("reserve.wed"));
    }
}
