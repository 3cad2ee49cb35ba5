package nl.wed.workbench.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CausesJourneyTest {
    private final Workspace workspace = withFigures();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Location location = new Location();
    private CausesView view;

    @Start
    void start(Stage stage) {
        view = new CausesView(Models.causes(workspace), Texts.load(), dialogs, location);
        Stages.show(stage, view.node());
    }

    /// A new trajectory with two figures that have a value, as one without is no evidence.
    private static Workspace withFigures() {
        var filled = TestTrajectory.project();
        var workspace = FakeProjectStore.workspace(Projects.fresh()
                .with(TrajectoryRecords.TRAJECTORY, filled.table(TrajectoryRecords.TRAJECTORY))
                .with(FigureRecords.INDICATOR, filled.table(FigureRecords.INDICATOR))
                .with(FigureRecords.INDICATOR_SOURCE, filled.table(FigureRecords.INDICATOR_SOURCE))
                .with(FigureRecords.DATA_SET, filled.table(FigureRecords.DATA_SET)));
        workspace.keep(TestTrajectory.observationSet());
        return workspace;
    }

    @Test
    void aConsultantGoesFromProblemToPriority(FxRobot robot) {
        nameTheProblem(robot);
        takeACauseOver(robot);
        linkAFigure(robot);
        vote(robot);
        choosePriority(robot);

        var project = workspace.project();
        var cause = project.all(CauseRecords.CAUSE).getFirst();
        assertThat(cause.problem())
                .isEqualTo(project.all(CauseRecords.PROBLEM).getFirst().id());
        assertThat(project.all(CauseRecords.EVIDENCE))
                .extracting(Evidence::subject)
                .containsExactly(cause.id());
        assertThat(project.all(CauseRecords.VOTE))
                .extracting(Vote::severity, Vote::influence)
                .containsExactly(tuple(4, 2), tuple(5, 3));
        assertThat(cause.priority()).isTrue();
        assertThat(cause.priorityReason()).isEqualTo("Raakt veel");
    }

    @Test
    void thePictureShowsWhatTheListHas(FxRobot robot) {
        nameTheProblem(robot);
        takeACauseOver(robot);

        robot.clickOn("#show-map");

        var cause = workspace.project().all(CauseRecords.CAUSE).getFirst();
        assertThat(robot.lookup("#cause-map").query().getAccessibleText()).contains(cause.name());
    }

    private void nameTheProblem(FxRobot robot) {
        dialogs.filling(content -> ((TextField) content.node().lookup("#problem-title"))
                .setText("Peuters beginnen met een taalachterstand"));
        robot.clickOn("#problem-add");
    }

    private void takeACauseOver(FxRobot robot) {
        dialogs.filling(content -> {
            new Scene((Parent) content.node());
            content.node().applyCss();
            ((ListView<?>) content.node().lookup("#cause-list"))
                    .getSelectionModel()
                    .clearAndSelect(1);
        });
        robot.clickOn("#cause-pick");
    }

    private void linkAFigure(FxRobot robot) {
        dialogs.choosing(0);
        robot.clickOn("#evidence-figure");
        assertThat(robot.lookup("#strength").queryLabeled().getText()).startsWith("1 cijfer");
    }

    private static void vote(FxRobot robot) {
        robot.clickOn("#tab-votes");
        robot.clickOn("#participant-more");
        robot.interact(() -> robot.lookup("#vote-0").query().requestFocus());
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.DIGIT3);
        assertThat(robot.lookup("#vote-results").tryQuery()).isEmpty();
        robot.clickOn("#results-show");
        assertThat(robot.lookup("#vote-results").tryQuery()).isPresent();
    }

    private static void choosePriority(FxRobot robot) {
        robot.clickOn("#tab-priorities");
        robot.clickOn("#priority-0");
        robot.clickOn("#reason-0").write("Raakt veel");
        robot.clickOn("#tab-votes");
    }
}
