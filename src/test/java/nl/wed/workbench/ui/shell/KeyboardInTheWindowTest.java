package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard is in the whole window: after something was added, in the scan, between the parts.
@ExtendWith(ApplicationExtension.class)
class KeyboardInTheWindowTest {
    private Shells shell;
    private Scene scene;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme, TestTrajectory.project());
        scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene(); // an earlier test may have given it another size
        stage.show();
    }

    @Test
    void theCaretIsInTheNewFieldAfterEveryAddingInPlace(FxRobot robot) {
        added(robot, Screen.PLAN, "plan-priorities", "priority-add", "priority-name");
        added(robot, Screen.PLAN, "plan-priorities", "goal-add", "goal-title");
        added(robot, Screen.PLAN, "plan-measures", "measure-add", "measure-name");
        added(robot, Screen.APPRAISAL, "", "option-own", "option-name");
        added(robot, Screen.FIGURES, "part-MESSAGES", "message-add", "message-text");
    }

    private void added(FxRobot robot, Screen screen, String tab, String button, String field) {
        robot.interact(() -> shell.location().open(screen));
        if (!tab.isEmpty()) {
            robot.clickOn("#" + tab);
        }
        robot.clickOn("#" + button);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(scene.getFocusOwner()).as(button).isInstanceOf(TextInputControl.class);
        assertThat(Stream.<Node>iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                        .map(Node::getId))
                .as(button)
                .contains(field);
        assertThat(((TextInputControl) scene.getFocusOwner()).getSelectedText())
                .as("typing replaces the name for the time being")
                .isEqualTo(((TextInputControl) scene.getFocusOwner()).getText());
    }

    @Test
    void theKeysOfTheScanScoreElementAfterElementFromTheFirstOne(FxRobot robot) {
        robot.interact(() ->
                shell.workspace().edit("", now -> now.with(KnowledgeRecords.INFRASTRUCTURE_SCORE, Table.empty())));
        robot.interact(() -> shell.location().open(Screen.KNOWLEDGE));
        robot.clickOn("#tab-infrastructure");

        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT0, KeyCode.NUMPAD3);

        assertThat(scores()).containsExactly(2, 0, 3);
        robot.clickOn("#scan-score-1").type(KeyCode.DIGIT3);
        assertThat(scores()).containsExactly(2, 0, 3, 3);
        robot.interact(() -> robot.lookup("#scan-note").query().requestFocus());
        robot.write("1");
        assertThat(scores()).containsExactly(2, 0, 3, 3);
        robot.interact(() -> shell.location().open(Screen.QUALITY));
        robot.type(KeyCode.DIGIT1);
        assertThat(scores()).containsExactly(2, 0, 3, 3);
    }

    private List<Integer> scores() {
        return shell.workspace().project().stream(KnowledgeRecords.INFRASTRUCTURE_SCORE)
                .map(InfrastructureScore::score)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void afterTheScreenThatThePaletteOpensTheKeyboardBeginsAtTheTopOfTheWindow(FxRobot robot) {
        robot.interact(() -> shell.location().open(Screen.INTERVIEWS));
        robot.clickOn("#tab-coding");
        robot.interact(robot.lookup("#report-text").query()::requestFocus);

        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("Beleid en uitvoering").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.PLAN);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("home");
    }

    @Test
    void fSixGoesFromPartToPartOfTheWindowAndBack(FxRobot robot) {
        robot.interact(() -> shell.location().open(Screen.INTERVIEWS));
        robot.clickOn("#tab-coding");
        var area = robot.lookup("#report-text").query();
        robot.interact(area::requestFocus);

        robot.type(KeyCode.F6);

        assertThat(area.isFocused()).isFalse();
        assertThat(within(".middle")).isFalse();
        robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(within(".middle")).isTrue();
    }

    private boolean within(String part) {
        var node = scene.getRoot().lookup(part);
        return Stream.<Node>iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(node::equals);
    }
}
