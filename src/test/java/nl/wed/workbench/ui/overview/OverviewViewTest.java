package nl.wed.workbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverviewViewTest {
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final Location location = new Location();
    private OverviewView view;

    @Start
    void start(Stage stage) {
        var project = new ProjectProperty(workspace);
        var checks = new Checks(project, workspace.observations(), InterventionFacts.none());
        var texts = Texts.load();
        view = new OverviewView(
                new OverviewViewModel(workspace, project, checks, texts, FakeProjectStore.CLOCK),
                Catalogue.load().parties(),
                new FakeDialogs(),
                texts,
                location);
        Stages.show(stage, view.node());
    }

    @Test
    void aStepIsOpenedByItsName(FxRobot robot) {
        robot.clickOn("#step-FIGURES");

        assertThat(location.place().get().screen()).isEqualTo(Screen.FIGURES);
    }

    @Test
    void whatEqualOpportunitiesAreIsWrittenAndTheirPlaceChosen(FxRobot robot) {
        TextInputControl definition = robot.lookup("#meaning-definition").queryTextInputControl();
        robot.interact(() -> {
            definition.requestFocus();
            definition.clear();
        });
        robot.write("Elk kind doet mee.").type(KeyCode.TAB);
        ComboBox<String> position = robot.lookup("#meaning-position").queryComboBox();
        robot.interact(() -> position.setValue("middel"));

        var trajectory = TrajectoryRecords.trajectoryOf(workspace.project());
        assertThat(trajectory.equalChances()).isEqualTo("Elk kind doet mee.");
        assertThat(trajectory.position()).isEqualTo("middel");
        robot.interact(() -> {
            workspace.undo();
            workspace.undo();
        });
        assertThat(definition.getText())
                .isEqualTo(TrajectoryRecords.trajectoryOf(workspace.project()).equalChances())
                .isNotEqualTo("Elk kind doet mee.");
    }

    @Test
    void whatIsNotShownOfAStepIsALinkToAllOfIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#points-CAUSES").queryButton().fire());

        assertThat(location.place().get().screen()).isEqualTo(Screen.CHAIN);
        assertThat(location.place().get().points()).contains(Step.CAUSES);
    }

    @Test
    void howManyPointsAreNotToldYetFollowsWhatIsOpen(FxRobot robot) {
        robot.interact(() -> workspace.edit(
                "x",
                project -> project.put(
                        TrajectoryRecords.STEP_OVERRIDE,
                        new StepOverride(UUID.randomUUID(), Step.PLAN, StepProgress.NOT_STARTED, "Later"))));
        String before = silent(robot);
        robot.interact(() -> workspace.edit(
                "x",
                project -> project.put(
                        PlanRecords.PRIORITY, new PolicyPriority(UUID.randomUUID(), "Taal", "", List.of()))));

        assertThat(silent(robot)).isNotEqualTo(before);
    }

    private String silent(FxRobot robot) {
        return robot.lookup("#go-OPEN_POINTS").queryButton().getText();
    }

    @Test
    void whoIsSentToTheSameRecordAgainIsSentThere() {
        var seen = new ArrayList<Location.Place>();
        var ref = new Ref(TrajectoryRecords.PARTNER, Projects.PARTNER.id());
        location.open(ref);
        location.place().addListener((_, _, now) -> seen.add(now));
        location.open(ref);

        assertThat(seen.getLast().record()).contains(ref);
    }

    @Test
    void whoAsksForItIsUnknownUntilSomebodySaysSo(FxRobot robot) {
        robot.interact(() ->
                workspace.edit("x", project -> Changed.inAll(project, TrajectoryRecords.TRAJECTORY, "client", "")));

        assertThat(robot.lookup(node -> node instanceof Label).queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.endsWith("opdrachtgever onbekend"));
    }

    @Test
    void aPartyIsRevealed(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(TrajectoryRecords.PARTNER, Projects.PARTNER.id())));
        TableView<Partner> table = robot.lookup("#partners").queryTableView();

        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(Projects.PARTNER);
    }
}
