package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

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
                new Location(),
                _ -> {});
        Stages.show(stage, view.node());
    }

    @Test
    void aTargetIsTakenAsMeant(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id("goal.reach"))));
        for (var typed : List.of("70.5", "70,5", "70,5 %")) {
            type(robot, "#goal-target", "1");
            type(robot, "#goal-target", typed);
            assertThat(target()).as(typed).isEqualTo(70.5);
            assertThat(text(robot, "#goal-target")).isEqualTo("70,5");
        }
    }

    @Test
    void aTargetThatIsNoNumberStaysInItsFieldAndChangesNothing(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id("goal.reach"))));
        Double before = target();
        for (var typed : List.of("1.2.3", "∞", "NaN", "1e9", "-")) {
            type(robot, "#goal-target", typed);
            assertThat(target()).as(typed).isEqualTo(before);
            assertThat(text(robot, "#goal-target")).isEqualTo(typed);
            assertThat(sentence(robot, "#goal-target-error")).contains("Vul een getal");
        }
    }

    @Test
    void aDateIsTakenAsMeant(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.MEASURE, id("measure.keep"))));
        for (var typed : List.of("1/9/2027", "1-9-27", "1 september 2027", "2027-09-01")) {
            date(robot, "#measure-start", "1-1-2027");
            date(robot, "#measure-start", typed);
            assertThat(start()).as(typed).isEqualTo(LocalDate.of(2027, 9, 1));
        }
    }

    @Test
    void aSlipInADateLeavesWhatStoodThereAndSaysWhy(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.MEASURE, id("measure.keep"))));
        date(robot, "#measure-start", "1-1-2027");
        for (var typed : List.of("31-2-2027", "1-9-2929", "1-9-1999", "morgen", "1-9")) {
            date(robot, "#measure-start", typed);
            assertThat(start()).as(typed).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(robot.lookup("#measure-start").queryAs(DatePicker.class).getEditor().getText())
                    .isEqualTo(typed);
            assertThat(sentence(robot, "#measure-start-error")).as(typed).isNotEmpty();
        }
    }

    @Test
    void aYearOutsideAnyPlanIsRefused(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id("goal.reach"))));
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
        String field = "#" + robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
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

    private List<BigDecimal> amounts() {
        return workspace.project().stream(PlanRecords.BUDGET_LINE)
                .map(BudgetLine::amount)
                .toList();
    }

    private Double target() {
        return goal().target();
    }

    private nl.wed.workbench.domain.plan.Goal goal() {
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
