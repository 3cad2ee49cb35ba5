package nl.wed.workbench.ui.renewal;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.AppraisalView;
import nl.wed.workbench.ui.appraisal.AppraisalViewModel;
import nl.wed.workbench.ui.causes.CausesView;
import nl.wed.workbench.ui.causes.CausesViewModel;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.knowledge.KnowledgeView;
import nl.wed.workbench.ui.knowledge.KnowledgeViewModel;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RenewalScreensTest {
    private static final String MARK = "gewijzigd in inhoud 1.1";

    private final Texts texts = Texts.load();
    private final Catalogue catalogue = Catalogue.load();
    private final Example example = Example.of(OlderProjects.begun());
    private final Workspace workspace = example.workspace();
    private final ProjectProperty project = new ProjectProperty(workspace);
    private final StackPane screen = new StackPane();

    @Start
    void start(Stage stage) {
        Stages.show(stage, screen);
    }

    @Test
    void aCauseIsMarkedInTheOutlineAndTakenOverWhereItStands(FxRobot robot) {
        var cause = workspace.project().all(CAUSE).getFirst();
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        var model = new CausesViewModel(
                workspace, project, checks, CurrentFigures.of(workspace, catalogue), catalogue, texts);
        show(robot, new CausesView(model, texts, new FakeDialogs(), new Location()), new Ref(CAUSE, cause.id()));

        assertThat(accessible(robot)).isPresent();
        assertThat(words(robot, "#renewal"))
                .contains("Er wordt thuis minder voorgelezen", "In een deel van de gezinnen");
        robot.interact(() -> robot.lookup("#renewal-take").queryButton().fire());

        assertThat(workspace.project().all(CAUSE).getFirst().description()).startsWith("In een deel van de gezinnen");
        assertThat(robot.lookup("#renewal").tryQuery()).isEmpty();
        assertThat(accessible(robot)).isEmpty();
        robot.interact(workspace::undo);
        assertThat(robot.lookup("#renewal").tryQuery()).isPresent();
    }

    @Test
    void anOptionIsMarkedInItsListAndItsFormFollowsWhatIsTakenOver(FxRobot robot) {
        var option = workspace.project().all(OPTION).getFirst();
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        var model = new AppraisalViewModel(workspace, project, checks, catalogue, texts);
        var view = new AppraisalView(model, new FakeDialogs(), texts, new Location());
        robot.interact(() -> screen.getChildren().setAll(view.node()));

        assertThat(all(robot)).contains(MARK);
        show(robot, view, new Ref(OPTION, option.id()));
        robot.interact(() -> robot.lookup("#renewal-take").queryButton().fire());

        assertThat(workspace.project().all(OPTION).getFirst().name())
                .isEqualTo("CenteringZwangerschap en CenteringOuderschap");
        assertThat(robot.lookup("#renewal").tryQuery()).isEmpty();
    }

    @Test
    void theCriteriaHaveTheirOldAnchorBesideTheNew(FxRobot robot) {
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        var model = new AppraisalViewModel(workspace, project, checks, catalogue, texts);
        show(robot, new AppraisalView(model, new FakeDialogs(), texts, new Location()), null);
        robot.clickOn("#appraisal-criteria");

        assertThat(robot.lookup("#renewal").queryAll()).hasSize(3);
        assertThat(all(robot)).contains("Onbekend of negatief.").contains("Negatief, of onderzoek zonder effect.");
    }

    @Test
    void aChosenIndicatorIsMarkedInTheListAndOnItsPage(FxRobot robot) {
        var indicator = workspace.project().stream(INDICATOR)
                .filter(one -> "K02".equals(one.code()))
                .findFirst()
                .orElseThrow();
        var view = new FiguresView(
                example.model(),
                new StackPane(),
                catalogue.sources(),
                texts,
                new FakeDialogs(),
                Gates.open(),
                new Location());
        show(robot, view, null);
        robot.interact(() -> {
            example.model().choosing().query().set("K02");
            example.model().part().set(Part.CHOICE);
        });

        assertThat(all(robot)).contains(MARK);
        robot.clickOn(MARK);
        assertThat(example.model().profile().selected().get()).contains(indicator.id());
        var card = robot.lookup("#renewal").query();
        assertThat(card.localToScene(0, 0).getY()).isBetween(0.0, screen.getHeight() - 200);
        robot.interact(() -> robot.lookup("#renewal-take").queryButton().fire());

        assertThat(all(robot))
                .contains("Risico-indicator onderwijsachterstanden, gemeente")
                .doesNotContain(MARK);
    }

    @Test
    void anApproachThatWasChosenForTheSessionSaysWhatIsDifferentNow(FxRobot robot) {
        var model = new KnowledgeViewModel(workspace, project, catalogue, texts, LocalDate.of(2026, 12, 1));
        robot.interact(() -> model.interventions().filters().query().set("Centering"));
        show(robot, new KnowledgeView(model, texts, new FakeDialogs(), new Location()), null);

        assertThat(words(robot, "#card-I06")).contains(MARK);
        robot.clickOn("#open-I06");

        assertThat(words(robot, "#renewal")).contains("Gerandomiseerd onderzoek");
        assertThat(robot.lookup("#renewal-take").tryQuery()).isEmpty();
    }

    private void show(FxRobot robot, ScreenView view, Ref ref) {
        robot.interact(() -> {
            screen.getChildren().setAll(view.node());
            if (ref != null) {
                view.reveal(ref);
            }
        });
    }

    private Optional<Node> accessible(FxRobot robot) {
        return robot.lookup(node -> MARK.equals(node.getAccessibleText())).tryQuery();
    }

    private String all(FxRobot robot) {
        return words(screen);
    }

    private static String words(FxRobot robot, String id) {
        return words(robot.lookup(id).query());
    }

    private static String words(Node node) {
        var found = new StringBuilder(node instanceof Labeled labeled ? labeled.getText() + "\n" : "");
        if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.append(words(child)));
        }
        return found.toString();
    }
}
