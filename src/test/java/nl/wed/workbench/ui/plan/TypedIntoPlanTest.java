package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person types into the fields of the plan, and what becomes of it.
@ExtendWith(ApplicationExtension.class)
class TypedIntoPlanTest {
    private final Workspace workspace = PlanViewModelTest.workspace();
    private PlanView view;

    @Start
    void start(Stage stage) {
        view = new PlanView(
                PlanViewModelTest.model(workspace, new FakeExport()),
                new FakeDialogs(),
                new SameThreadBackground(),
                Gates.of(workspace),
                new Location(),
                _ -> {});
        Stages.show(stage, view.node());
    }

    @Test
    void aTargetIsTakenAsMeant(FxRobot robot) {
        goal(robot, id("goal.reach"));
        for (var typed : List.of("70.5", "70,5", "70,5 %")) {
            type(robot, "#goal-target", "1");
            type(robot, "#goal-target", typed);
            assertThat(target()).as(typed).isEqualTo(70.5);
            assertThat(text(robot, "#goal-target")).isEqualTo("70,5");
        }
    }

    @Test
    void aTargetThatIsNoNumberStaysInItsFieldAndChangesNothing(FxRobot robot) {
        goal(robot, id("goal.reach"));
        Double before = target();
        for (var typed : List.of("1.2.3", "∞", "NaN", "1e9", "-")) {
            type(robot, "#goal-target", typed);
            assertThat(target()).as(typed).isEqualTo(before);
            assertThat(text(robot, "#goal-target")).isEqualTo(typed);
            assertThat(sentence(robot, "#goal-target-error")).contains("Hier past een getal");
        }
    }

    @Test
    void aDateIsTakenAsMeant(FxRobot robot) {
        measure(robot, id("measure.keep"));
        for (var typed : List.of("1/9/2027", "1-9-27", "1 september 2027", "2027-09-01")) {
            date(robot, "#measure-start", "1-1-2027");
            date(robot, "#measure-start", typed);
            assertThat(start()).as(typed).isEqualTo(LocalDate.of(2027, 9, 1));
        }
    }

    @Test
    void aSlipInADateLeavesWhatStoodThereAndSaysWhy(FxRobot robot) {
        measure(robot, id("measure.keep"));
        date(robot, "#measure-start", "1-1-2027");
        for (var typed : List.of("31-2-2027", "1-9-2929", "1-9-1999", "morgen", "1-9")) {
            date(robot, "#measure-start", typed);
            assertThat(start()).as(typed).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(robot.lookup("#measure-start")
                            .queryAs(DatePicker.class)
                            .getEditor()
                            .getText())
                    .isEqualTo(typed);
            assertThat(sentence(robot, "#measure-start-error")).as(typed).isNotEmpty();
        }
    }

    @Test
    void aYearOutsideAnyPlanIsRefused(FxRobot robot) {
        goal(robot, id("goal.reach"));
        type(robot, "#goal-target-year", "2030");
        for (var typed : List.of("1999", "2929", "-2029")) {
            type(robot, "#goal-target-year", typed);
            assertThat(goal().targetYear()).as(typed).isEqualTo(2030);
            assertThat(sentence(robot, "#goal-target-year-error")).contains("2000", "2100");
        }
    }

    @Test
    void anAmountIsTakenAsMeantAndNeverAsAnother(FxRobot robot) {
        robot.clickOn("#plan-budget");
        String field = "#"
                + robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
                        .map(Node::getId)
                        .findFirst()
                        .orElseThrow();
        for (var typed : List.of("2500.50", "2500,50", "€ 2.500,50")) {
            type(robot, field, "1");
            type(robot, field, typed);
            assertThat(amounts()).as(typed).contains(new BigDecimal("2500.5"));
        }
        var before = amounts();
        for (var typed : List.of("2.500.50", "-40", "1.2.3")) {
            type(robot, field, typed);
            assertThat(amounts()).as(typed).isEqualTo(before);
            assertThat(text(robot, field)).isEqualTo(typed);
            assertThat(sentence(robot, field + "-error")).as(typed).isNotEmpty();
        }
    }

    @Test
    void aWordForAYearIsTakenAsWhatItSays(FxRobot robot) {
        robot.clickOn("#plan-budget");
        String field = "#" + firstAmount(robot);
        int year = Integer.parseInt(field.substring(field.lastIndexOf('-') + 1));
        for (var typed : List.of("n.v.t.", "nvt", "N.V.T")) {
            type(robot, field, "1");
            type(robot, field, typed);
            assertThat(said(year)).as(typed).contains(YearAmount.NOT_NEEDED);
            assertThat(text(robot, field)).isEqualTo("n.v.t.");
        }
        type(robot, field, "onbekend");
        assertThat(said(year)).contains(YearAmount.UNKNOWN);
        type(robot, field, "");
        assertThat(said(year)).isEmpty();
        type(robot, field, "geen idee");
        assertThat(sentence(robot, field + "-error")).contains("of 'n.v.t.'");
    }

    /// Who clicks in a field that holds a word, and types, replaces it.
    @Test
    void aNumberIsNeverTypedIntoAWord(FxRobot robot) {
        robot.clickOn("#plan-budget");
        String field = "#" + firstAmount(robot);
        int year = Integer.parseInt(field.substring(field.lastIndexOf('-') + 1));
        type(robot, field, "n.v.t.");
        robot.clickOn("#plan-measures").clickOn("#plan-budget");
        robot.clickOn(field);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("750").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said(year)).contains(YearAmount.of(new BigDecimal("750")));
    }

    @Test
    void whatThereIsOfAFundingIsTypedPerYear(FxRobot robot) {
        robot.clickOn("#plan-budget");
        type(robot, "#available-1-2028", "1.250,50");
        assertThat(workspace.project().all(PlanRecords.FUNDING).getFirst().amounts())
                .containsEntry(2028, new BigDecimal("1250.5"));
        type(robot, "#available-1-2028", "");
        assertThat(workspace.project().all(PlanRecords.FUNDING).getFirst().amounts())
                .doesNotContainKey(2028);
    }

    private List<YearAmount> said(int year) {
        return workspace.project().all(PlanRecords.BUDGET_POST).getFirst().said(year).stream()
                .toList();
    }

    private static String firstAmount(FxRobot robot) {
        return robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
                .map(Node::getId)
                .filter(id -> id.startsWith("amount-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRefusedStaysWithItsGoalWhenAnotherIsLookedAt(FxRobot robot) {
        goal(robot, id("goal.reach"));
        Double before = target();
        type(robot, "#goal-target", "1.2.3");
        goal(robot, id("goal.outcome"));
        assertThat(text(robot, "#goal-target")).isNotEqualTo("1.2.3");
        assertThat(sentence(robot, "#goal-target-error")).isEmpty();

        goal(robot, id("goal.reach"));
        assertThat(text(robot, "#goal-target")).isEqualTo("1.2.3");
        assertThat(sentence(robot, "#goal-target-error")).contains("1.2.3");
        assertThat(target()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedStaysWhenTheFormIsMadeAnew(FxRobot robot) {
        measure(robot, id("measure.keep"));
        date(robot, "#measure-start", "31-2-2027");
        robot.interact(() -> workspace.edit(
                "Partij",
                now -> now.put(
                        TrajectoryRecords.PARTNER, new Partner(new UUID(3, 3), "P01", "Nieuwe partij", "Uitvoering"))));
        assertThat(robot.lookup("#measure-start")
                        .queryAs(DatePicker.class)
                        .getEditor()
                        .getText())
                .isEqualTo("31-2-2027");
        assertThat(sentence(robot, "#measure-start-error")).contains("bestaat niet");
    }

    @Test
    void anAmountThatIsRefusedStaysWhileAnotherIsFilledIn(FxRobot robot) {
        robot.clickOn("#plan-budget");
        var fields = robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
                .map(one -> "#" + one.getId())
                .toList();
        type(robot, fields.get(0), "2.500.50");
        type(robot, fields.get(1), "42000");
        assertThat(text(robot, fields.get(0))).isEqualTo("2.500.50");
        assertThat(sentence(robot, fields.get(0) + "-error")).endsWith(": Bedoelt u 2.500,50 of 250.050?");

        robot.interact(
                () -> robot.lookup(fields.get(0) + "-offer-0").queryButton().fire());
        assertThat(text(robot, fields.get(0))).isEqualTo("2.500,50");
        assertThat(sentence(robot, fields.get(0) + "-error")).isEmpty();
        assertThat(amounts()).contains(new BigDecimal("2500.5"), new BigDecimal(42_000));
    }

    @Test
    void aMeasureUntilAFarYearLeavesTheTimelineAndTheBudgetReadable(FxRobot robot) {
        robot.interact(() -> workspace.edit(
                "Einde",
                now -> Changed.in(now, PlanRecords.MEASURE, id("measure.keep"), "end", LocalDate.of(2929, 12, 31))));
        robot.clickOn("#plan-measures");
        assertThat(robot.lookup("#gantt").queryAs(Parent.class).lookupAll(".gantt-line"))
                .hasSizeLessThan(60);
        robot.clickOn("#plan-budget");
        assertThat(robot.lookup(".budget-head").queryAll()).hasSizeLessThan(25);
    }

    @Test
    void whatATargetCanMeanIsOneClickAway(FxRobot robot) {
        goal(robot, id("goal.reach"));
        type(robot, "#goal-target", "1234.567");
        assertThat(sentence(robot, "#goal-target-error")).isEqualTo("Bedoelt u 1.234,567 of 1.234.567?");
        robot.interact(() -> robot.lookup("#goal-target-offer-1").queryButton().fire());
        assertThat(target()).isEqualTo(1_234_567);
        assertThat(sentence(robot, "#goal-target-error")).isEmpty();
        robot.interact(workspace::undo);
        assertThat(target()).isNotEqualTo(1_234_567);
    }

    private void goal(FxRobot robot, UUID id) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id)));
        await(robot, "#goal-target");
    }

    private void measure(FxRobot robot, UUID id) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.MEASURE, id)));
        await(robot, "#measure-start");
    }

    /// A part that was just opened is in sight when it was drawn.
    private static void await(FxRobot robot, String field) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> robot.lookup(field).tryQuery().isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("not in sight: " + field, e);
        }
    }

    private List<BigDecimal> amounts() {
        return Budget.of(workspace.project()).cells().stream()
                .flatMap(cell -> cell.amount().stream())
                .toList();
    }

    private Double target() {
        return goal().target();
    }

    private Goal goal() {
        return workspace.project().find(PlanRecords.GOAL, id("goal.reach")).orElseThrow();
    }

    private LocalDate start() {
        return workspace
                .project()
                .find(PlanRecords.MEASURE, id("measure.keep"))
                .orElseThrow()
                .start();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryTextInputControl().getText();
    }

    private static String sentence(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.setText(text);
        });
        robot.push(KeyCode.TAB);
    }

    private static void date(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            var picker = robot.lookup(field).queryAs(DatePicker.class);
            picker.requestFocus();
            picker.getEditor().setText(text);
        });
        robot.push(KeyCode.TAB);
    }
}
