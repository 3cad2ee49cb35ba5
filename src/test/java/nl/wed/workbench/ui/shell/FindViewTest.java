package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.kit.Theme;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Searching in all text, by the keyboard alone, at the size of a beamer.
@ExtendWith(ApplicationExtension.class)
class FindViewTest {
    private Shells shell;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme, TestTrajectory.project());
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    private void find(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private ListView<?> list(FxRobot robot) {
        return robot.lookup("#find-list").queryAs(ListView.class);
    }

    @Test
    void downAndEnterGoToWhatWasFound(FxRobot robot) {
        find(robot, "ouders");
        int all = list(robot).getItems().size();
        assertThat(all).isGreaterThan(1);
        robot.type(KeyCode.DOWN);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);

        var before = shell.location().place().get();
        robot.type(KeyCode.UP, KeyCode.ENTER);

        assertThat(shell.location().place().get()).isNotEqualTo(before);
        assertThat(robot.lookup("#find").query().isVisible()).isFalse();
    }

    @Test
    void aHitInAReportChoosesItsPassage(FxRobot robot) {
        var report = shell.workspace().project().all(InterviewRecords.REPORT).getFirst();
        String text =
                "Iets anders.\n".repeat(80) + "De kwispelstaart staat midden in een lang verslag van het gesprek.";
        robot.interact(() ->
                shell.workspace().edit("", now -> now.put(InterviewRecords.REPORT, report.withText(text))));
        find(robot, "kwispelst");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#report-text")
                        .queryAs(StyleClassedTextArea.class)
                        .getSelectedText())
                .startsWith("kwispelstaart staat midden");
    }

    @Test
    void escapeClosesAndGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#rail-QUALITY").query().requestFocus());
        find(robot, "drempel");
        robot.type(KeyCode.TAB);
        assertThat(list(robot).isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#find-field").query().isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#find").query().isVisible()).isFalse();
        assertThat(robot.lookup("#rail-QUALITY").query().isFocused()).isTrue();
    }

    @Test
    void theLastEntryOfThePaletteSearchesInAllText(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("drempel").type(KeyCode.UP);
        var palette = robot.lookup("#palette-list").queryAs(ListView.class);
        robot.interact(() -> palette.getSelectionModel().selectLast());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#find").query().isVisible()).isTrue();
        assertThat(list(robot).getItems()).isNotEmpty();
    }

    @Test
    void theWordsThatWereFoundAreMarkedAndNothingIsCutOrScrollsSideways(FxRobot robot) {
        find(robot, "ouders");

        assertThat(robot.lookup(".find-mark").queryAllAs(Text.class))
                .isNotEmpty()
                .allMatch(text -> text.getText().toLowerCase().contains("ouders"));
        var list = list(robot);
        assertThat(list.lookupAll(".scroll-bar").stream()
                        .filter(bar -> bar instanceof ScrollBar one && one.getOrientation() == Orientation.HORIZONTAL)
                        .filter(bar -> bar.isVisible()))
                .isEmpty();
        var cells = list.lookupAll(".list-cell").stream()
                .filter(cell -> cell.isVisible() && ((ListCell<?>) cell).getItem() != null)
                .collect(Collectors.toSet());
        assertThat(cells).isNotEmpty().allSatisfy(cell -> {
            var graphic = ((Labeled) cell).getGraphic();
            assertThat(graphic.getLayoutBounds().getHeight())
                    .isGreaterThanOrEqualTo(
                            graphic.prefHeight(graphic.getLayoutBounds().getWidth()) - 1);
            assertThat(graphic.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(list.getWidth());
        });
        var bounds = list.localToScene(list.getLayoutBounds());
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(720);
    }
}
