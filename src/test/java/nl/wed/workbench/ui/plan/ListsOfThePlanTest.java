package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// The test trajectory has one priority with two goals and the measures 'start' and 'keep'.
class ListsOfThePlanTest {
    private final Workspace workspace = PlanViewModelTest.workspace();
    private final FakeExport export = new FakeExport();
    private final PlanViewModel model = PlanViewModelTest.model(workspace, export);

    private void edit(UnaryOperator<Project> change) {
        workspace.edit("", change);
    }

    @Test
    void withoutBudgetAndMeasuresTheYearsAreTheThreeAfterTheTrajectory() {
        edit(now -> now.with(PlanRecords.MEASURE, Table.empty()).with(PlanRecords.BUDGET_POST, Table.empty()));
        int end = TrajectoryRecords.trajectoryOf(workspace.project()).end().getYear();
        assertThat(model.budget().years()).containsExactly(end + 1, end + 2, end + 3);

        edit(now -> now.put(
                TrajectoryRecords.TRAJECTORY,
                TrajectoryRecords.trajectoryOf(now).withStart(LocalDate.of(2100, 1, 1))));
        assertThat(model.budget().years()).containsExactly(2098, 2099, 2100);
    }

    @Test
    void theChaptersComeFirstAndThenTheSectionsOfEachPriority() {
        model.priorities().addPriority();
        var chapters = model.chapters().chapters();
        long own = chapters.stream().filter(one -> one.priority() == null).count();
        assertThat(chapters.stream().limit(own))
                .extracting(ChapterText::priority)
                .containsOnlyNulls();
        assertThat(chapters.stream().skip(own).map(ChapterText::priority).toList())
                .startsWith(id("priority.1"))
                .hasSize(11)
                .doesNotContainNull();
        assertThat(chapters.getLast().priority()).isNotEqualTo(id("priority.1"));
    }

    @Test
    void theTemplateSaysOfASectionWhatItAsksOfThatSection() {
        var chapters = model.chapters();
        var template = chapters.facts().catalogue().planTemplate();
        for (ChapterText one : chapters.chapters()) {
            assertThat(chapters.guidance(one))
                    .hasValueSatisfying(said -> assertThat(said.number()).isEqualTo(one.number()));
            boolean section = one.priority() != null;
            assertThat(template.implementationPlan()
                            .sections()
                            .contains(chapters.guidance(one).orElseThrow()))
                    .isEqualTo(section);
            assertThat(chapters.priority(one).isPresent()).isEqualTo(section);
        }
    }

    @Test
    void whatBlocksIsToldApartFromTheWarnings() {
        assertThat(model.export().blocking()).isEmpty();
        assertThat(model.export().warnings()).isZero();
        edit(now -> Changed.in(now, PlanRecords.GOAL, id("goal.reach"), "target", 10.0));
        edit(now -> Changed.in(now, PlanRecords.MEASURE, id("measure.keep"), "priority", null));
        assertThat(model.export().blocking()).isNotEmpty().allMatch(one -> one.severity() == Severity.BLOCKING);
        assertThat(model.export().warnings()).isEqualTo(1);
    }

    @Test
    void anExportIsAskedAsItWasChosen() throws Exception {
        model.export().draft().set(true);
        model.export().appendices().set(false);
        assertThat(model.export().policyPlan(Path.of("plan.docx"), true).call()).containsExactly(Path.of("plan.docx"));
        model.export().draft().set(false);
        model.export().appendices().set(true);
        assertThat(model.export().implementationPlans(Path.of("map"), false).call())
                .containsExactly(Path.of("map", "1.docx"));
        assertThat(export.asked)
                .containsExactly(new PlanOptions(true, false, true), new PlanOptions(false, true, false));
        assertThat(model.export().suggestedName()).contains("Almelo");
    }

    @Test
    void theNameOfTheFileIsLookedAtAsWellAsItsTexts() throws Exception {
        export.texts.add(Passage.of("Een tekst."));
        assertThat(model.export()
                        .texts(What.POLICY_PLAN, Path.of("map", "naam.docx"), false)
                        .call())
                .containsExactly(Passage.of("naam.docx"), Passage.of("Een tekst."));
    }

    @Test
    void aFailureIsToldInItsOwnWordsOrByItsKind() {
        assertThat(model.export().reason(new IOException("De schijf is vol."))).isEqualTo("De schijf is vol.");
        assertThat(model.export().reason(new IllegalStateException("intern"))).doesNotContain("intern");
        assertThat(model.export().reason(new IOException((String) null))).contains("IOException");
    }

    @Test
    void measuresStandInTheOrderOfTheirPriorities() {
        model.priorities().addPriority();
        var second = workspace.project().all(PlanRecords.PRIORITY).getLast();
        edit(now -> Changed.in(now, PlanRecords.MEASURE, id("measure.start"), "priority", second.id()));
        assertThat(model.measures().measures())
                .extracting(Measure::id)
                .containsExactly(id("measure.keep"), id("measure.start"));
        edit(now -> Changed.in(now, PlanRecords.MEASURE, id("measure.keep"), "priority", null));
        assertThat(model.measures().measures())
                .extracting(Measure::id)
                .containsExactly(id("measure.start"), id("measure.keep"));
    }

    @Test
    void aChosenOptionWaitsUntilAMeasureIsMadeOfIt() {
        assertThat(model.measures().waiting()).isEmpty();
        edit(now -> Changed.in(now, AppraisalRecords.DECISION, id("decision.stop"), "kind", DecisionKind.START));
        assertThat(model.measures().waiting()).extracting(Option::id).containsExactly(id("option.stop"));
        model.measures().take(model.measures().waiting().getFirst());
        assertThat(model.measures().waiting()).isEmpty();
        model.measures().remove();
        assertThat(model.measures().waiting()).extracting(Option::id).containsExactly(id("option.stop"));
    }

    @Test
    void activitiesStandByTheirDateAndThoseWithoutOneLast() {
        var first = model.measures().actions(id("measure.start")).getFirst();
        var none = Changed.with(Changed.with(first, "id", id("later")), "end", null);
        var early = Changed.with(Changed.with(first, "id", id("early")), "end", LocalDate.of(2027, 8, 2));
        model.measures().put(none);
        model.measures().put(early);
        var actions = model.measures().actions(id("measure.start"));
        assertThat(actions).extracting(Action::id).startsWith(id("early")).endsWith(id("later"));
        assertThat(actions).extracting(Action::measure).containsOnly(id("measure.start"));
        model.measures().remove(early);
        assertThat(model.measures().actions(id("measure.start")))
                .extracting(Action::id)
                .doesNotContain(id("early"));
    }

    @Test
    void goalsStandBelowTheirPriorityAndTheOthersLast() {
        model.priorities().addPriority();
        edit(now -> Changed.in(now, PlanRecords.GOAL, id("goal.outcome"), "priority", null));
        var lines = model.priorities().lines();
        assertThat(lines.stream().map(Entity::id).toList())
                .startsWith(id("priority.1"), id("goal.reach"))
                .endsWith(id("goal.outcome"));
        assertThat(lines).hasSize(4);
    }

    @Test
    void aNewGoalIsUnderWhatIsLookedAt() {
        model.priorities().select(goal("goal.reach"));
        model.priorities().addGoal();
        assertThat(model.priorities().goal().current())
                .hasValueSatisfying(one -> assertThat(one.priority()).isEqualTo(id("priority.1")));
        edit(now -> Changed.in(now, PlanRecords.GOAL, id("goal.reach"), "priority", null));
        model.priorities().select(goal("goal.reach"));
        model.priorities().addGoal();
        assertThat(model.priorities().goal().current())
                .hasValueSatisfying(one -> assertThat(one.priority()).isNull());
    }

    @Test
    void removingAGoalLeavesItsPriority() {
        model.priorities().select(goal("goal.reach"));
        model.priorities().remove();
        assertThat(workspace.project().find(PlanRecords.GOAL, id("goal.reach"))).isEmpty();
        assertThat(workspace.project().all(PlanRecords.PRIORITY))
                .extracting(PolicyPriority::id)
                .containsExactly(id("priority.1"));
        assertThat(model.priorities().priority().current()).isPresent();
    }

    @Test
    void whetherThereIsSomethingToMeasureOrToWorkOutIsKnown() {
        assertThat(model.followUp().hasGoals()).isTrue();
        assertThat(model.export().hasPriorities()).isTrue();
        edit(now -> now.with(PlanRecords.GOAL, Table.empty()).with(PlanRecords.PRIORITY, Table.empty()));
        assertThat(model.followUp().hasGoals()).isFalse();
        assertThat(model.export().hasPriorities()).isFalse();
        assertThat(List.copyOf(model.priorities().lines())).isEmpty();
    }

    private Goal goal(String name) {
        return workspace.project().find(PlanRecords.GOAL, id(name)).orElseThrow();
    }
}
