package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellViewTest {
    private Shells shell;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme);
        var scene = new Scene(shell.view(), 990, 780);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theRailGoesToAScreen(FxRobot robot) {
        robot.clickOn("#rail-QUALITY");

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.QUALITY);
    }

    @Test
    void everyScreenCanBeShown(FxRobot robot) {
        for (Screen screen : Screen.values()) {
            robot.interact(() -> shell.location().open(screen));
        }
        robot.interact(() -> shell.location().open(new Ref(TrajectoryRecords.PARTNER, Projects.PARTNER.id())));

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.OVERVIEW);
    }

    @Test
    void theFiguresHaveTheButtonOfTheirBook(FxRobot robot) {
        robot.clickOn("#rail-FIGURES");

        assertThat(robot.lookup("#figure-book").queryAs(MenuButton.class).getItems())
                .hasSize(2);
    }

    @Test
    void controlZTakesBackTheLastEdit(FxRobot robot) {
        robot.interact(() ->
                shell.workspace().edit("Weg", now -> now.remove(TrajectoryRecords.PARTNER, Projects.PARTNER.id())));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(shell.workspace().redoLabel()).contains("Weg");
    }

    @Test
    void controlKJumpsToARecord(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("taalachterstand").type(KeyCode.ENTER);

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.CAUSES);
    }

    @Test
    void shortcutsWorkWithoutAFocusInTheWindowAndNotAfterIt(FxRobot robot) {
        var around = new StackPane();
        robot.interact(() -> {
            shell.view().getScene().setRoot(around);
            around.getChildren().add(shell.view());
            around.requestFocus();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#palette-field").query().isFocused()).isTrue();

        robot.interact(() -> around.getChildren().clear());
        robot.type(KeyCode.F11);
        assertThat(shell.model().presenting().get()).isFalse();
    }

    /// The first control of the window is the one that leaves the trajectory.
    @Test
    void theKeyboardStaysInTheScreenWhenWhatHadItIsGone(FxRobot robot) {
        robot.clickOn("#rail-FIGURES");
        var button = robot.lookup("#figure-book").query();
        robot.interact(button::requestFocus);
        robot.interact(() -> ((Pane) button.getParent()).getChildren().remove(button));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#home").query().isFocused()).isFalse();
        assertThat(shell.view().getScene().getFocusOwner())
                .isEqualTo(robot.lookup(".middle").query());
    }
}
