package nl.wed.workbench.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.journey.Hand;
import nl.wed.workbench.ui.journey.PlanAct;
import nl.wed.workbench.ui.kit.FileAnswers;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A consultant goes through step 6 with a cause and the decision to start an approach.
@ExtendWith(ApplicationExtension.class)
class PlanJourneyTest {
    private static final Partner PARTNER = new Partner(new UUID(9, 2), "P01", "Gemeente, afdeling Jeugd", "");

    private final Workspace workspace = FakeProjectStore.workspace(decided());
    private final FakeExport export = new FakeExport();
    private FileAnswers dialogs;

    @Start
    void start(Stage stage) {
        dialogs = new FileAnswers(new FxDialogs(Texts.load(), new Theme(), stage));
        var view = new PlanView(
                PlanViewModelTest.model(workspace, export),
                dialogs,
                new SameThreadBackground(),
                Gates.of(workspace),
                new Location(),
                _ -> {});
        Stages.show(stage, view.node());
    }

    @Test
    void fromAPriorityToTheExportedPlan(FxRobot robot) {
        var hand = new Hand(robot, new SameThreadBackground());
        new PlanAct(hand, Projects.CAUSE.name(), PARTNER.name()).perform();
        dialogs.file(Path.of("plan.docx"));
        hand.press("plan-export").press("export-plan");

        assertThat(export.asked).hasSize(1);
        goalAndMeasureHang(workspace.project());
        moneyFollowUpAndSupportAreThere(workspace.project());
    }

    private static void goalAndMeasureHang(Project project) {
        var priority = project.all(PlanRecords.PRIORITY).getLast();
        var goal = project.all(PlanRecords.GOAL).getFirst();
        assertThat(priority.name()).isEqualTo(PlanAct.PRIORITY);
        assertThat(priority.causes()).containsExactly(Projects.CAUSE.id());
        assertThat(goal.title()).isEqualTo(PlanAct.GOAL);
        assertThat(goal.priority()).isEqualTo(priority.id());
        assertThat(goal.target()).isEqualTo(5.5);
        assertThat(goal.targetYear()).isEqualTo(2029);
        assertThat(goal.owner()).isEqualTo(PARTNER.id());
        assertThat(project.all(PlanRecords.MEASURE)).singleElement().satisfies(one -> {
            assertThat(one.option())
                    .isEqualTo(project.all(AppraisalRecords.OPTION).getFirst().id());
            assertThat(one.goals()).containsExactly(goal.id());
            assertThat(one.end()).isEqualTo(LocalDate.of(2029, 12, 31));
            assertThat(one.reachTarget()).isEqualTo(40);
        });
        assertThat(project.all(PlanRecords.ACTION))
                .filteredOn(Action::milestone)
                .extracting(Action::title)
                .containsExactly(PlanAct.MILESTONE);
    }

    private static void moneyFollowUpAndSupportAreThere(Project project) {
        Measure measure = project.all(PlanRecords.MEASURE).getFirst();
        assertThat(project.all(PlanRecords.BUDGET_POST)).singleElement().satisfies(one -> {
            assertThat(one.said(2027).orElseThrow().euros()).isEqualByComparingTo(BigDecimal.valueOf(12_500));
            assertThat(one.measure()).isEqualTo(measure.id());
            assertThat(one.funding())
                    .isEqualTo(project.all(PlanRecords.FUNDING).getFirst().id());
        });
        assertThat(project.all(PlanRecords.MONITORING))
                .extracting(Monitoring::moments)
                .containsExactly(List.of(LocalDate.of(2027, 9, 1)));
        assertThat(project.all(PlanRecords.ENDORSEMENT))
                .extracting(Endorsement::agreement)
                .containsExactly(Agreement.YES);
        assertThat(project.all(PlanRecords.CHAPTER_TEXT))
                .extracting(ChapterText::text)
                .contains(PlanAct.OWN_TEXT);
    }

    private static Project decided() {
        var catalogue = Catalogue.load();
        var approach = catalogue.interventions().find("I01").orElseThrow();
        var option = TakenOver.option(approach, List.of(Projects.CAUSE.id()));
        return Projects.fresh()
                .put(
                        FigureRecords.INDICATOR,
                        TakenOver.indicator(catalogue.indicators().find("W09").orElseThrow()))
                .put(CauseRecords.CAUSE, Projects.CAUSE)
                .put(TrajectoryRecords.PARTNER, PARTNER)
                .put(AppraisalRecords.OPTION, option)
                .put(
                        AppraisalRecords.DECISION,
                        new ApproachDecision(new UUID(9, 3), option.id(), DecisionKind.START, "Past", null));
    }
}
