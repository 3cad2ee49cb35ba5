package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.testing.Changed;
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

/// A user found: own text in Word contradicts changed amounts and nothing says so.
@ExtendWith(ApplicationExtension.class)
class OutdatedWordsTest {
    private final Workspace workspace = PlanViewModelTest.workspace();
    private final Location location = new Location();
    private final PlanViewModel model = PlanViewModelTest.model(workspace, new FakeExport());
    private PlanView view;

    @Start
    void start(Stage stage) {
        var dialogs = new FakeDialogs().confirming();
        view = new PlanView(
                model, dialogs, new SameThreadBackground(), Gates.of(workspace, dialogs, location), location, _ -> {});
        Stages.show(stage, view.node());
    }

    @Test
    void anAmountThatChangedIsSaidAtItsChapterUntilSomebodyLooked(FxRobot robot) {
        outdate(robot);
        assertThat(said(robot))
                .containsExactly(
                        "In de tekst staat € 37.500,50; voor 'Maatregel start' is nu €\u00a045.000,50 begroot.");
        assertThat(robot.lookup("#chapters .badge").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Verouderd?");

        robot.clickOn("#basis-confirm");
        assertThat(robot.lookup("#basis-confirm").tryQuery()).isEmpty();

        robot.interact(workspace::undo);
        assertThat(said(robot)).as("looking is an edit like any other").hasSize(1);
    }

    @Test
    void theJumpOfALineLeadsToWhatChanged(FxRobot robot) {
        outdate(robot);
        var line = robot.lookup(".basis-card .link")
                .queryAllAs(Labeled.class)
                .iterator()
                .next();
        robot.clickOn(line);
        assertThat(location.place().get().record()).contains(new Ref(PlanRecords.MEASURE, id("measure.start")));
    }

    @Test
    void theWordDocumentSaysItOnceBelowTheChapter(FxRobot robot) {
        outdate(robot);
        robot.interact(() -> workspace.edit(
                "naam", now -> Changed.in(now, CauseRecords.CAUSE, id("cause.1"), "name", "Geldzorgen")));
        var chapter = workspace
                .project()
                .find(PlanRecords.CHAPTER_TEXT, id("chapter.12"))
                .orElseThrow();
        assertThat(model.chapters().preview(chapter).toString())
                .containsOnlyOnce("Nog na te lopen")
                .containsOnlyOnce("voor 'Maatregel start' is nu €\u00a045.000,50 begroot")
                .doesNotContain("Geldzorgen'");
    }

    private void outdate(FxRobot robot) {
        robot.interact(() -> {
            workspace.edit(
                    "tekst",
                    now -> Changed.in(
                            now,
                            PlanRecords.CHAPTER_TEXT,
                            id("chapter.12"),
                            "text",
                            "Maatregel start kost € 37.500,50."));
            workspace.edit(
                    "bedrag",
                    now -> now.put(
                            PlanRecords.BUDGET_POST,
                            now.find(PlanRecords.BUDGET_POST, id("budget.start.2027"))
                                    .orElseThrow()
                                    .saying(2027, YearAmount.of(new BigDecimal("20000")))));
            view.reveal(new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.12")));
        });
        robot.interact(() -> robot.lookup("#chapters").queryAs(ListView.class).scrollTo(12));
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".basis-card .link").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
