package nl.wed.workbench.ui.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AppraisalViewTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final AppraisalViewModel model = AppraisalViewModelTest.model(workspace);
    private AppraisalView view;

    @Start
    void start(Stage stage) {
        view = new AppraisalView(model, new FakeDialogs().confirming(), Texts.load(), new Location());
        Stages.show(stage, view.node());
    }

    @Test
    void aConsultantGoesFromOwnOptionToADecisionWithAReason(FxRobot robot) {
        robot.clickOn("#option-own");
        var option = workspace.project().all(AppraisalRecords.OPTION).getLast();
        robot.clickOn("#option-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Huisbezoek");
        robot.clickOn("#appraisal-scores");
        robot.clickOn("#score-" + option.id() + "-C1");
        robot.type(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT3, KeyCode.DIGIT2);
        assertThat(workspace.project().find(AppraisalRecords.OPTION, option.id()))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Huisbezoek"));
        assertThat(score(option.id(), "C1")).isEqualTo(5);
        assertThat(score(option.id(), "C7")).isEqualTo(2);
        robot.clickOn("#appraisal-outcome");
        assertThat(robot.lookup("#conclusion").queryAs(Label.class).getText()).contains("Aanpak");
        robot.clickOn("#appraisal-decisions");
        robot.interact(() -> model.decisions().selected().set(option.id()));
        robot.clickOn("#decide-START");
        robot.clickOn("#decision-reason").write("Raakt de oorzaak.");
        robot.clickOn("#decide-START");
        assertThat(ApproachDecision.of(workspace.project(), option.id())).hasValueSatisfying(made -> {
            assertThat(made.kind()).isEqualTo(DecisionKind.START);
            assertThat(made.reason()).isEqualTo("Raakt de oorzaak.");
        });
    }

    @Test
    void theFieldInWhichOneTypesKeepsItsFocusWhenTheOptionChanges(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(AppraisalRecords.OPTION, id("option.keep"))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#option-theory");
        assertThat(robot.lookup("#option-theory").query().isFocused()).isTrue();

        robot.interact(() -> workspace.edit("Voorwaarden", this::withOtherConditions));

        assertThat(robot.lookup("#option-theory").query().isFocused()).isTrue();
    }

    private Project withOtherConditions(Project project) {
        var option = project.find(AppraisalRecords.OPTION, id("option.keep")).orElseThrow();
        return project.put(
                AppraisalRecords.OPTION, option.described(option.name(), "", option.theoryOfChange(), "Elke week"));
    }

    @Test
    void everyPartOpensAndARecordIsRevealedInItsPart(FxRobot robot) {
        for (String part : new String[] {"criteria", "scores", "outcome", "decisions"}) {
            robot.clickOn("#appraisal-" + part);
        }
        assertThat(robot.lookup("#decision-options").queryListView().getItems()).hasSize(3);
        robot.interact(() -> view.reveal(new Ref(AppraisalRecords.OPTION, id("option.keep"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#option-name").queryTextInputControl().getText())
                .isEqualTo("Aanpak keep");
    }

    /// Evidence in many words stands beside the score, and the last option lies below the fold.
    @Test
    void theScoreThatIsJumpedToIsInSightBesideLongEvidence(FxRobot robot) {
        var interventions = List.of("I30", "I21", "I10", "I23");
        robot.interact(() -> workspace.edit("Opties", now -> {
            var more = now;
            for (String code : interventions) {
                var known = Catalogue.load().interventions().find(code).orElseThrow();
                for (int i = 0; i < 4; i++) {
                    more = more.put(AppraisalRecords.OPTION, TakenOver.option(known, List.of()));
                }
            }
            var last = more.all(AppraisalRecords.OPTION).getLast();
            return more.put(
                    AppraisalRecords.SCORE,
                    new Score(id("jumped"), last.id(), evidence(more).id(), 2, "Lang"));
        }));
        var option = workspace.project().all(AppraisalRecords.OPTION).getLast();

        robot.interact(() -> view.reveal(new Ref(AppraisalRecords.SCORE, id("jumped"))));
        WaitForAsyncUtils.waitForFxEvents(5);

        var page = robot.lookup("#scores").query().getParent().getParent();
        var seen = page.localToScene(page.getLayoutBounds());
        var cell = robot.lookup("#score-" + option.id() + "-"
                        + evidence(workspace.project()).code())
                .query();
        assertThat(seen.contains(cell.localToScene(cell.getLayoutBounds())))
                .as("cell in sight")
                .isTrue();
        var panel = robot.lookup(".score-panel").query();
        assertThat(panel.localToScene(panel.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(panel.getScene().getWidth());
    }

    private static Criterion evidence(Project project) {
        return project.stream(AppraisalRecords.CRITERION)
                .filter(one -> one.kind() == CriterionKind.EVIDENCE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMinimumIsChosenByKeysAndKeepsTheFocus(FxRobot robot) {
        robot.clickOn("#appraisal-outcome");
        ComboBox<MinimumCoverage> box = robot.lookup("#minimum-coverage").queryComboBox();
        robot.interact(box::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(MinimumCoverage.of(workspace.project())).isEqualTo(new MinimumCoverage(75));
        assertThat(box.isFocused()).isTrue();
        robot.interact(workspace::undo);
        assertThat(box.getValue()).isEqualTo(MinimumCoverage.of(workspace.project()));
        assertThat(box.getValue()).isEqualTo(new MinimumCoverage(50));
    }

    @Test
    void whatIsScoredTooLittleSaysSoInsteadOfAPlace(FxRobot robot) {
        robot.clickOn("#appraisal-outcome");
        var words = robot.lookup("#ranking").queryAs(GridPane.class).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
        assertThat(words).contains("1e", "2e", "te weinig gescoord: 0% van het gewicht", "1,0 tot 5,0", "100%");
    }

    @Test
    void moreThanEightCriteriaGetARemark(FxRobot robot) {
        robot.clickOn("#appraisal-criteria");
        assertThat(robot.lookup("#criteria-many").tryQuery()).isEmpty();
        robot.interact(() -> {
            for (int n = 0; n < 4; n++) {
                var one = workspace.project().all(AppraisalRecords.CRITERION).getFirst();
                model.criteria().put(one.withId(UUID.randomUUID()).withCode("X" + n));
            }
        });
        assertThat(robot.lookup("#criteria-many").queryAs(Label.class).getText())
                .contains("Meer dan 8 criteria");
    }

    @Test
    void aWeightIsTakenAsMeantOrRefusedAndNeverAnother(FxRobot robot) {
        robot.clickOn("#appraisal-criteria");
        type(robot, "#weight-C1", "12.5");
        assertThat(weight("C1")).isEqualTo(12.5);
        for (String typed : new String[] {"-40", "140", "1.2.3", "", "NaN"}) {
            type(robot, "#weight-C1", typed);
            assertThat(weight("C1")).as(typed).isEqualTo(12.5);
            assertThat(robot.lookup("#weight-C1").queryTextInputControl().getText())
                    .isEqualTo(typed);
            assertThat(robot.lookup("#weight-C1-error").queryAs(Label.class).getText())
                    .as(typed)
                    .contains("0 tot en met 100");
        }
    }

    @Test
    void aDigitThatIsNoScoreChangesNothingAndIsTold(FxRobot robot) {
        robot.clickOn("#appraisal-scores");
        robot.clickOn("#score-" + id("option.keep") + "-C1");
        Integer before = score(id("option.keep"), "C1");
        robot.type(KeyCode.DIGIT7);
        assertThat(score(id("option.keep"), "C1")).isEqualTo(before);
        assertThat(robot.lookup("#scores-error").queryAs(Label.class).getText()).contains("'7'", "1 tot en met 5");
        robot.type(KeyCode.DIGIT2);
        assertThat(score(id("option.keep"), "C1")).isEqualTo(2);
        assertThat(robot.lookup("#scores-error").queryAs(Label.class).isVisible())
                .isFalse();
    }

    private double weight(String criterion) {
        return workspace
                .project()
                .find(AppraisalRecords.CRITERION, id("criterion." + criterion))
                .orElseThrow()
                .weight();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        robot.push(KeyCode.TAB);
    }

    private @Nullable Integer score(UUID option, String criterion) {
        return Scores.of(workspace.project())
                .of(option, id("criterion." + criterion))
                .map(Score::value)
                .orElse(null);
    }
}
