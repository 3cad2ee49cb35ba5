package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.testing.Posts;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.shown.GivenAway;
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

@ExtendWith(ApplicationExtension.class)
class PlanViewTest {
    private static final Path FILE = Path.of("plan.docx");

    private final Workspace workspace = PlanViewModelTest.workspace();
    private final FakeExport export = new FakeExport();
    private final List<String> said = new ArrayList<>();
    private final FakeDialogs dialogs = new FakeDialogs().confirming().file(FILE);
    private final List<Path> opened = new ArrayList<>();
    private final Location location = new Location();
    private PlanView view;

    @Start
    void start(Stage stage) {
        view = new PlanView(
                PlanViewModelTest.model(workspace, export),
                dialogs,
                new SameThreadBackground(),
                Gates.of(workspace, dialogs, location),
                location,
                opened::add);
        Stages.show(stage, view.node());
    }

    @Test
    void aConsultantGoesFromAPriorityWithAGoalToTheExportedPlan(FxRobot robot) {
        robot.clickOn("#priority-add").clickOn("#goal-add");
        type(robot, "#goal-title", "Meer peuters bereikt");
        type(robot, "#goal-measured", "bezette plaatsen");
        type(robot, "#goal-target", "85");
        type(robot, "#goal-target-year", "2029");
        robot.clickOn("#goal-title");
        var goal = workspace.project().all(PlanRecords.GOAL).getLast();
        assertThat(goal.title()).isEqualTo("Meer peuters bereikt");
        assertThat(goal.target()).isEqualTo(85);
        assertThat(goal.priority())
                .isEqualTo(
                        workspace.project().all(PlanRecords.PRIORITY).getLast().id());
        assertThat(robot.lookup("#smart-sentence").queryAs(Label.class).getText())
                .contains("bezette plaatsen")
                .contains("2029");
        robot.clickOn("#plan-export").clickOn("#export-draft").clickOn("#export-plan");
        assertThat(export.asked).containsExactly(new PlanOptions(false, true));
        robot.clickOn("#export-open-0");
        assertThat(opened).containsExactly(FILE);
    }

    @Test
    void aGoalThatMovesInTheListStaysTheOneThatIsEdited(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id("goal.reach"))));

        robot.interact(() -> workspace.edit("Doel", PlanViewTest::withAnotherPriorityFirst));

        assertThat(robot.lookup("#goal-title").queryTextInputControl().getText())
                .isEqualTo("Meer peuters op de voorschool");
    }

    private static Project withAnotherPriorityFirst(Project project) {
        List<PolicyPriority> priorities = new ArrayList<>(project.all(PlanRecords.PRIORITY));
        priorities.addFirst(new PolicyPriority(new UUID(9, 9), "Nieuw", "", List.of()));
        return project.with(PlanRecords.PRIORITY, Table.of(priorities));
    }

    /// Half an amount on a line reads as another amount.
    @Test
    void noAmountInTheBudgetIsBroken(FxRobot robot) {
        robot.interact(() -> workspace.edit(
                "Bedragen",
                now -> now.with(
                        PlanRecords.BUDGET_POST,
                        Table.of(List.of(Posts.post(
                                "p",
                                "keep",
                                null,
                                "2027: 1234567.89, 2028: 4999.95, 2029: 43499.95, 2030: ?, 2031: 12345678.05"))))));
        robot.clickOn("#plan-budget");

        var cells = robot.lookup(".budget-sum").queryAllAs(Label.class);
        assertThat(cells).hasSizeGreaterThan(10).allSatisfy(cell -> {
            assertThat(cell.getBoundsInParent().getMinX())
                    .as("within its column: " + cell.getText())
                    .isGreaterThanOrEqualTo(left(cells, cell));
            for (String word : cell.getText().split(" ")) {
                var text = new Text(word);
                text.setFont(cell.getFont());
                assertThat(cell.getWidth())
                        .as(word)
                        .isGreaterThanOrEqualTo(text.getLayoutBounds().getWidth());
            }
        });
    }

    @Test
    void theYearsOfTheBudgetAreEquallyWideWhateverStandsInThem(FxRobot robot) {
        robot.interact(() -> workspace.edit(
                "Bedragen",
                now -> now.with(
                        PlanRecords.BUDGET_POST,
                        Table.of(List.of(Posts.post("p", "keep", null, "2027: 500, 2028: ?, 2029: 9"))))));
        robot.clickOn("#plan-budget");

        var widths = robot
                .lookup(one ->
                        one instanceof TextField && String.valueOf(one.getId()).startsWith("amount-"))
                .queryAllAs(TextField.class)
                .stream()
                .map(one -> Math.round(one.getWidth()))
                .distinct()
                .toList();
        assertThat(widths)
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(one).isCloseTo(widths.getFirst(), within(2L)));
    }

    /// Where the cell before it in the same row ends.
    private static double left(Collection<Label> cells, Label cell) {
        return cells.stream()
                .filter(one -> GridPane.getRowIndex(one).equals(GridPane.getRowIndex(cell)))
                .filter(one -> GridPane.getColumnIndex(one) == GridPane.getColumnIndex(cell) - 1)
                .mapToDouble(one -> one.getBoundsInParent().getMaxX())
                .max()
                .orElse(0);
    }

    @Test
    void aFailedExportSaysWhyAndLeavesNoResult(FxRobot robot) {
        export.refuses = true;
        robot.clickOn("#plan-export").clickOn("#export-plan");
        assertThat(dialogs.told).containsExactly("Het document is niet opgeslagen");
        assertThat(robot.lookup("#export-outcome").queryAs(Pane.class).getChildren())
                .isEmpty();
    }

    @Test
    void whatMayBeWorkedBackIsAskedBeforeTheDocumentIsWritten(FxRobot robot) {
        export.givenAway.add(new GivenAway("Leerlingen", "Wijk 00 Noord", "2023", "wijken-2023"));

        robot.clickOn("#plan-export").clickOn("#export-plan");
        assertThat(export.asked).as("cancelled").isEmpty();

        dialogs.file(FILE).filling(content -> {
            ListView<?> cells = (ListView<?>) content.node().lookup("#given-away");
            said.addAll(cells.getItems().stream().map(Object::toString).toList());
        });
        robot.clickOn("#export-plan");
        dialogs.file(FILE).filling(content -> ((CheckBox) content.node().lookup("#given-away-leave")).fire());
        robot.clickOn("#export-plan");

        assertThat(said).containsExactly("Leerlingen, Wijk 00 Noord, 2023 (wijken-2023)");
        assertThat(export.asked).extracting(PlanOptions::leavingOut).containsExactly(true, false);
    }

    @Test
    void everyPartOpensAndRecordsAreRevealedInTheirPart(FxRobot robot) {
        for (String part : new String[] {"measures", "budget", "followup", "support", "chapters"}) {
            robot.clickOn("#plan-" + part);
        }
        robot.clickOn("#chapter-preview");
        assertThat(robot.lookup("#print-page").queryAs(Pane.class).getChildren())
                .hasSizeGreaterThan(1);
        robot.interact(() -> view.reveal(new Ref(PlanRecords.MEASURE, id("measure.keep"))));
        assertThat(robot.lookup("#measure-name").queryTextInputControl().getText())
                .isEqualTo("Maatregel keep");
        robot.interact(() -> view.reveal(new Ref(PlanRecords.GOAL, id("goal.reach"))));
        assertThat(robot.lookup("#goal-title").queryTextInputControl().getText())
                .isEqualTo("Meer peuters op de voorschool");
    }

    @Test
    void amountsAreTypedOneAfterAnother(FxRobot robot) {
        robot.clickOn("#plan-budget");
        var years = robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
                .map(Node::getId)
                .limit(2)
                .toList();
        type(robot, "#" + years.getFirst(), "41000");
        robot.write("42000").push(KeyCode.TAB);

        assertThat(years)
                .map(id -> robot.lookup("#" + id).queryTextInputControl().getText())
                .containsExactly("41.000", "42.000");
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).queryTextInputControl();
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
        robot.push(KeyCode.TAB);
    }
}
