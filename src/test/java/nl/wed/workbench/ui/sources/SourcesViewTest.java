package nl.wed.workbench.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.Beside;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SourcesViewTest {
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Location location = new Location();
    private SourcesViewModel model;

    @Start
    void start(Stage stage) {
        model = new SourcesViewModel(
                workspace,
                new ProjectProperty(
                        workspace,
                        Beside.NOWHERE,
                        new PlanChain(
                                Catalogue.load(),
                                Texts.load(),
                                Clock.systemDefaultZone(),
                                CurrentFigures.of(workspace, Catalogue.load())::beside)),
                Catalogue.load(),
                Texts.load());
        Stages.show(stage, new SourcesView(model, dialogs, Texts.load(), location).node());
    }

    @Test
    void anOwnSourceIsRemovedAndCanBeTakenBack(FxRobot robot) {
        TableView<OwnSource> table = robot.lookup("#own-sources").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        robot.clickOn("#source-remove");
        assertThat(table.getItems()).isEmpty();

        robot.interact(workspace::undo);
        assertThat(table.getItems()).hasSize(1);
    }

    @Test
    void aSourceThatIsEvidenceIsRemovedOnlyWhenThatIsConfirmed(FxRobot robot) {
        var source = workspace.project().all(TrajectoryRecords.OWN_SOURCE).getFirst();
        robot.interact(() -> workspace.edit(
                "Onderbouwing",
                now -> now.put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                UUID.randomUUID(),
                                Projects.CAUSE.id(),
                                EvidenceKind.SOURCE,
                                source.id(),
                                null,
                                true,
                                "Dat zegt de nota."))));
        robot.clickOn("#source-remove");

        assertThat(dialogs.told).isNotEmpty();
    }

    @Test
    void anOwnSourceThatThePlanDoesNotCiteIsMarkedOnceThatIsKnown(FxRobot robot) {
        assertThat(robot.lookup("niet aangehaald").tryQuery()).isPresent();
        var source = workspace.project().all(TrajectoryRecords.OWN_SOURCE).getFirst();
        robot.interact(() -> workspace.edit(
                "Onderbouwing",
                now -> now.put(CauseRecords.CAUSE, Projects.CAUSE.withPriority(true))
                        .put(
                                CauseRecords.EVIDENCE,
                                new Evidence(
                                        UUID.randomUUID(),
                                        Projects.CAUSE.id(),
                                        EvidenceKind.SOURCE,
                                        source.id(),
                                        null,
                                        true,
                                        "Dat zegt de nota."))));

        robot.clickOn("#own-sources #source-cited");
        assertThat(location.place().get().printed()).isPresent();
        assertThat(location.place().get().printed().orElseThrow().number()).isEqualTo("6");
    }

    @Test
    void aSourceWithoutATitleIsNotAdded(FxRobot robot) {
        dialogs.filling(_ -> {});
        robot.clickOn("#source-add");

        assertThat(workspace.project().all(TrajectoryRecords.OWN_SOURCE)).hasSize(1);
        assertThat(dialogs.told).containsExactly("Eigen bron");
    }

    @Test
    void theSourcesOfTheFiguresInUseAreListed() {
        assertThat(model.used()).isNotEmpty().allMatch(source -> !source.title().isBlank());
    }
}
