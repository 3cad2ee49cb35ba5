package nl.wed.workbench.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChainViewTest {
    private final Location location = new Location();
    private Stage stage;
    private Checks checks;
    private ProjectProperty project;
    private ChainView view;

    @Start
    void start(Stage shown) {
        stage = shown;
        var workspace = FakeProjectStore.workspace(Projects.example());
        var texts = Texts.load();
        project = new ProjectProperty(workspace);
        checks = new Checks(project, workspace.observations(), InterventionFacts.none());
        view = new ChainView(
                new ChainViewModel(project, texts),
                new GapListView(new GapListViewModel(checks), texts, location),
                texts,
                location);
        Stages.show(stage, view.node());
    }

    @Test
    void aRevealedRecordShowsBothDirectionsAndCanBeOpened(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(CauseRecords.CAUSE, Projects.CAUSE.id())));
        TreeView<ChainRow> origins = robot.lookup("#chain-origins").queryAs(TreeView.class);
        assertThat(origins.getRoot().getChildren()).hasSize(2);

        robot.clickOn("#chain-open");
        assertThat(location.place().get().screen()).isEqualTo(Screen.CAUSES);
    }

    @Test
    void fromARecordOfTheTreeTheChainIsWalkedOn(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(CauseRecords.CAUSE, Projects.CAUSE.id())));
        TreeView<ChainRow> origins = robot.lookup("#chain-origins").queryAs(TreeView.class);
        var next = origins.getRoot().getChildren().getFirst();
        robot.interact(() -> {
            origins.requestFocus();
            origins.getSelectionModel().select(next);
        });
        robot.type(KeyCode.ENTER);

        robot.clickOn("#chain-open");
        assertThat(location.place().get().record()).contains(next.getValue().ref());
    }

    @Test
    void aGapJumpsToItsRecord(FxRobot robot) {
        robot.clickOn("Gaten").clickOn("Blokkerend");
        robot.clickOn("#gap-points .link");

        assertThat(location.place().get().record()).isPresent();
    }

    @Test
    void theOpenPointsOfAStepAreShownAlone(FxRobot robot) {
        robot.interact(() -> view.revealPoints(Step.CAUSES));
        var causes = checks.report().get().of(Step.CAUSES);

        assertThat(((TabPane) view.node()).getSelectionModel().getSelectedItem().getId())
                .isEqualTo("tab-gaps");
        assertThat(robot.lookup("#gap-points").queryAs(VBox.class).getChildren())
                .hasSameSizeAs(causes)
                .hasSizeLessThan(checks.report().get().points().size());
    }

    @Test
    void theQualityStandardIsShown(FxRobot robot) {
        var model = new QualityViewModel(project, checks, Catalogue.load().qualityStandard());
        robot.interact(() -> Stages.show(stage, new QualityView(model, Texts.load(), location).node()));

        assertThat(robot.lookup("KT01").tryQuery()).isPresent();
    }
}
