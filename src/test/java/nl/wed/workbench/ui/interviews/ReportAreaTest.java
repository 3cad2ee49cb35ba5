package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.kit.Stages;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Selecting with the mouse in a report in which passages are coded already.
@ExtendWith(ApplicationExtension.class)
class ReportAreaTest {
    private static final String TEXT = "De overdracht naar de basisschool gaat op papier en niemand leest dat papier. "
            + "Ouders horen pas na de zomer bij wie hun kind in de klas komt, en dat vinden zij laat.\n"
            + "Een tweede alinea met 👶 en met nog wat woorden.";

    private final Parts parts = Parts.on(project());
    private InterviewsView view;
    private StyleClassedTextArea area;

    @Start
    void start(Stage stage) {
        view = parts.view();
        Stages.show(stage, view.node());
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(InterviewRecords.REPORT, id("report.1"))));
        Parts.layOut(robot, view.node());
        area = robot.lookup("#report-text").queryAs(StyleClassedTextArea.class);
    }

    @Test
    void aDragInsideACodedPassageSelectsWhatWasDraggedTheFirstTime(FxRobot robot) throws Exception {
        drag(robot, "naar de", "basisschool");

        assertThat(area.getSelectedText()).isEqualTo("naar de basisschool");
        assertThat(selected()).isEqualTo("naar de basisschool");
    }

    @Test
    void aDragAcrossTheEdgeOfACodedPassageSelectsWhatWasDragged(FxRobot robot) throws Exception {
        drag(robot, "leest dat", "Ouders horen");

        assertThat(area.getSelectedText()).isEqualTo("leest dat papier. Ouders horen");
        assertThat(selected()).isEqualTo("leest dat papier. Ouders horen");
    }

    @Test
    void aDragRightAfterACodedPassageSelectsWhatWasDragged(FxRobot robot) throws Exception {
        drag(robot, " en niemand", "leest");

        assertThat(area.getSelectedText()).isEqualTo(" en niemand leest");
    }

    @Test
    void aDragRightAfterThatPassageWasClickedSelectsWhatWasDragged(FxRobot robot) throws Exception {
        robot.clickOn(edge(TEXT.indexOf("naar de"), true));
        drag(robot, "gaat", "papier en");

        assertThat(area.getSelectedText()).isEqualTo("gaat op papier en");
        assertThat(selected()).isEqualTo("gaat op papier en");
    }

    @Test
    void aCodeOnADragInsideACodedPassageMakesANewOne(FxRobot robot) throws Exception {
        drag(robot, "naar de", "basisschool");
        robot.type(KeyCode.Q);
        robot.write("vs");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(parts.model().coding().findings())
                .extracting(Finding::text)
                .contains("naar de basisschool", "De overdracht naar de basisschool gaat op papier")
                .hasSize(3);
        assertThat(parts.model().coding().findings().getFirst().codes()).containsExactly(id("code.1"));
    }

    @Test
    void aHighlightMovesNoLetter(FxRobot robot) throws Exception {
        var before = places();
        for (int from = 0; from < 60; from += 7) {
            int start = from;
            robot.interact(() -> {
                parts.model().coding().select(start, start + 23);
                parts.model().coding().toggleImportant();
            });
            Parts.layOut(robot, view.node());
            assertThat(places()).as("after " + from).isEqualTo(before);
        }
    }

    private List<Point2D> places() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> IntStream.range(0, area.getLength())
                        .mapToObj(letter -> area.getCharacterBoundsOnScreen(letter, letter + 1))
                        .map(one -> one.map(
                                        bounds -> new Point2D(Math.rint(bounds.getMinX()), Math.rint(bounds.getMinY())))
                                .orElse(Point2D.ZERO))
                        .toList())
                .get();
    }

    /// What is painted anew under the hand no longer hears where it goes, in a window of a real system.
    @Test
    void whatIsPressedStaysWhileTheButtonIsDown(FxRobot robot) throws Exception {
        var target = new AtomicReference<Node>();
        view.node().getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> target.set((Node) event.getTarget()));
        robot.moveTo(edge(TEXT.indexOf("naar de"), true)).press(MouseButton.PRIMARY);
        Parts.layOut(robot, view.node());

        assertThat(target.get().getScene()).isNotNull();
        robot.release(MouseButton.PRIMARY);
        assertThat(parts.model().coding().finding().current()).map(Finding::id).contains(new UUID(7, 1));
    }

    @Test
    void aStripeStandsBesideItsPassageAndTwoCodesOnItAreBothSeen(FxRobot robot) throws Exception {
        robot.interact(() -> parts.workspace()
                .edit(
                        "",
                        project -> project.put(
                                InterviewRecords.FINDING,
                                finding(3, "bij wie hun kind in de klas komt").withCode(id("code.2")))));
        Parts.layOut(robot, view.node());
        int start = TEXT.indexOf("bij wie");
        double top = edge(start, true).getY();

        var labels = robot.lookup(".margin-mark").queryAllAs(Label.class).stream()
                .filter(one ->
                        Math.abs(one.localToScreen(one.getBoundsInLocal()).getCenterY() - top) < 12)
                .map(Label::getText)
                .toList();
        var stripes = robot.lookup(".margin-stripe").queryAll().stream()
                .map(one -> one.localToScreen(one.getBoundsInLocal()))
                .filter(one -> one.getMinY() <= top && one.getMaxY() >= top)
                .toList();
        assertThat(labels).hasSize(2);
        assertThat(stripes).hasSize(2);
        assertThat(area.getStyleOfChar(start)).contains("coded", "overlap");
    }

    @Test
    void aClickRightAfterAPassageChoosesNone(FxRobot robot) throws Exception {
        robot.clickOn(edge(TEXT.indexOf(". Ouders"), true));

        assertThat(parts.model().coding().finding().current()).isEmpty();
    }

    @Test
    void aPressBesideAnOpenCardClosesItAndSelectsAtOnce(FxRobot robot) throws Exception {
        drag(robot, "Ouders", "horen");
        robot.type(KeyCode.M);
        assertThat(robot.lookup(".popup-layer .text-area").tryQuery()).isPresent();

        var card = robot.lookup(".popup-layer > *").query();
        var covered = card.localToScreen(card.getBoundsInLocal());
        int free = 0;
        while (covered.contains(edge(free, true)) || covered.contains(edge(free + 9, true))) {
            free += 10;
        }
        var from = edge(free, true);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(edge(free + 3, false))
                .release(MouseButton.PRIMARY);

        assertThat(robot.lookup(".popup-layer .text-area").tryQuery()).isEmpty();
        assertThat(area.getSelectedText()).isEqualTo(TEXT.substring(free, free + 4));
    }

    @Test
    void tabLeavesTheText(FxRobot robot) {
        robot.interact(area::requestFocus);
        robot.type(KeyCode.TAB);
        assertThat(area.isFocused()).isFalse();
        robot.interact(area::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(area.isFocused()).isFalse();
    }

    private static Project project() {
        var project = TestTrajectory.project();
        var report = project.find(InterviewRecords.REPORT, id("report.1")).orElseThrow();
        return project.put(InterviewRecords.REPORT, report.withText(TEXT))
                .remove(InterviewRecords.FINDING, id("finding.1"))
                .put(InterviewRecords.FINDING, finding(1, "De overdracht naar de basisschool gaat op papier"))
                .put(InterviewRecords.FINDING, finding(2, "papier en niemand leest dat papier"));
    }

    private static Finding finding(int number, String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        int end = start + words.codePointCount(0, words.length());
        return new Finding(
                new UUID(7, number), id("report.1"), start, end, words, List.of(id("code.1")), null, false, false, "");
    }

    private String selected() {
        var span = parts.model().coding().selection().get();
        return new String(TEXT.codePoints().toArray(), span.start(), span.end() - span.start());
    }

    /// From before the first letter of some words until after the last of others, in some steps.
    private void drag(FxRobot robot, String from, String to) throws Exception {
        int start = TEXT.indexOf(from);
        int end = TEXT.indexOf(to, start) + to.length();
        var first = edge(start, true);
        var last = edge(end - 1, false);
        robot.moveTo(first);
        robot.press(MouseButton.PRIMARY);
        Parts.layOut(robot, view.node()); // what the press changes is shown before the hand moves on
        for (int step = 1; step <= 6; step++) {
            robot.moveTo(first.interpolate(last, step / 6.0));
        }
        robot.release(MouseButton.PRIMARY);
        Parts.layOut(robot, view.node());
    }

    private Point2D edge(int letter, boolean before) throws Exception {
        var bounds = WaitForAsyncUtils.asyncFx(() -> area.getCharacterBoundsOnScreen(letter, letter + 1))
                .get()
                .orElseThrow();
        return new Point2D(before ? bounds.getMinX() + 1 : bounds.getMaxX() - 1, bounds.getCenterY());
    }
}
