package nl.wed.workbench.ui.plan;

import static nl.wed.workbench.domain.testing.Posts.post;
import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.report.model.Heading;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {
    private final Workspace workspace = workspace();
    private final PlanViewModel model = model(workspace, new FakeExport());

    static Workspace workspace() {
        var store = new FakeProjectStore(TestTrajectory.project());
        store.keep(TestTrajectory.observationSet());
        return new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
    }

    static PlanViewModel model(Workspace workspace, PlanExport export) {
        var project = new ProjectProperty(workspace);
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        var catalogue = Catalogue.load();
        var figures = CurrentFigures.of(workspace, catalogue);
        return new PlanViewModel(workspace, project, checks, figures, catalogue, Texts.load(), export);
    }

    @Test
    void ofANewPostNothingIsSaidInTheYearsOfItsMeasure() {
        model.budget().put(post("nieuw", "keep", null, ""));
        var own = model.budget().budget().where(cell -> cell.post().id().equals(id("nieuw")));
        assertThat(own.years()).containsExactly(2027, 2028, 2029);
        assertThat(own.sum().unknown()).isEqualTo(3);
    }

    @Test
    void aNewPriorityBringsTheTenSectionsOfItsPlanInOneEdit() {
        var before = workspace.project();
        model.priorities().addPriority();
        var priority = workspace.project().all(PlanRecords.PRIORITY).getLast();
        assertThat(sections(priority.id())).isEqualTo(10);
        workspace.undo();
        assertThat(workspace.project()).isEqualTo(before);
    }

    @Test
    void removingAPriorityTakesItsSectionsAndLeavesItsGoals() {
        UUID priority = id("priority.1");
        var goals = workspace.project().table(PlanRecords.GOAL).size();
        model.priorities().select(workspace.project().all(PlanRecords.PRIORITY).getFirst());
        model.priorities().remove();
        assertThat(sections(priority)).isZero();
        assertThat(workspace.project().all(PlanRecords.GOAL)).hasSize(goals).allMatch(goal -> goal.priority() == null);
    }

    @Test
    void theSentenceTakesTheBaselineFromTheImportedFigure() {
        var goal = goal("outcome");
        String figure = model.priorities().figure(goal).orElseThrow();
        String value = figure.substring(figure.indexOf(": ") + 2, figure.indexOf(" ("));
        assertThat(model.priorities().sentence(goal)).contains(value).contains("2030");
    }

    @Test
    void aDecidedOptionBecomesAMeasureUnderThePriorityOfItsCause() {
        var measures = model.measures();
        assertThat(measures.waiting()).isEmpty();
        measures.editor().select(id("measure.start"));
        measures.remove();
        assertThat(workspace.project().all(PlanRecords.BUDGET_POST))
                .noneMatch(line -> line.measure().equals(id("measure.start")));
        assertThat(measures.waiting()).hasSize(1);
        measures.take(measures.waiting().getFirst());
        assertThat(measures.waiting()).isEmpty();
        assertThat(measures.editor().current()).hasValueSatisfying(measure -> {
            assertThat(measure.name()).isEqualTo("Aanpak start");
            assertThat(measure.option()).isEqualTo(id("option.start"));
            assertThat(measure.priority()).isEqualTo(id("priority.1"));
        });
    }

    @Test
    void anEmptiedAmountIsUnknownAndSaidSoInTheTotals() {
        var budget = model.budget();
        Measure measure = workspace.project().all(PlanRecords.MEASURE).getFirst();
        var post = budget.posts(measure).getFirst();
        budget.amount(post.id(), 2027, null);
        assertThat(budget.posts(measure).getFirst().said(2027)).isEmpty();
        assertThat(budget.words(budget.budget())).contains("onbekend");
        assertThat(budget.perChild(measure)).isEqualTo("onbekend");
    }

    @Test
    void aSmallerBudgetIsOnlyAView() {
        Measure measure = workspace.project().all(PlanRecords.MEASURE).getFirst();
        var before = workspace.project();
        assertThat(model.budget().scenario(measure, 10)).contains("54").contains("6 minder");
        assertThat(workspace.project()).isSameAs(before);
    }

    @Test
    void theYearsOfTheBudgetEndWhereAPlanDoes() {
        until(LocalDate.of(2929, 12, 31));
        assertThat(model.budget().years()).allMatch(PlanYears::hold).hasSizeLessThan(25);
        until(LocalDate.of(-2029, 1, 1));
        assertThat(model.budget().years()).allMatch(PlanYears::hold).hasSizeLessThan(25);
    }

    @Test
    void aLineOfAYearThatNoPlanHasGoesWhenItIsEmptied() {
        var post = workspace.project().all(PlanRecords.BUDGET_POST).getFirst();
        model.budget().amount(post.id(), 2929, YearAmount.of(BigDecimal.TEN));
        assertThat(model.budget().years()).contains(2929);
        model.budget().amount(post.id(), 2929, null);
        assertThat(model.budget().years()).doesNotContain(2929);
    }

    @Test
    void theEmptyYearsOfAPostAreSaidToNeedNothingInOneEdit() {
        var budget = model.budget();
        var post = workspace.project().all(PlanRecords.BUDGET_POST).getFirst();
        budget.put(post.withYears(years("2028: 5")));
        assertThat(budget.hasEmpty(now(post))).isTrue();
        budget.nothingElseNeeded(post.id());
        assertThat(now(post).years()).isEqualTo(years("2027: nvt, 2028: 5, 2029: nvt"));
        assertThat(budget.hasEmpty(now(post))).isFalse();
        workspace.undo();
        assertThat(now(post).years()).isEqualTo(years("2028: 5"));
    }

    @Test
    void howMuchThereIsOfAFundingIsSaidPerYearAndTheGapFollows() {
        var budget = model.budget();
        var funding = workspace
                .project()
                .find(PlanRecords.FUNDING, id("funding.structural"))
                .orElseThrow();
        assertThat(budget.coverage().in(2027).none()).isTrue();
        budget.available(funding.id(), 2027, new BigDecimal("20000"));
        assertThat(budget.coverage().in(2027).known()).isEqualByComparingTo("500");
        budget.available(funding.id(), 2027, null);
        assertThat(budget.coverage().in(2027).nothingKnown()).isTrue();
    }

    private BudgetPost now(BudgetPost post) {
        return workspace.project().find(PlanRecords.BUDGET_POST, post.id()).orElseThrow();
    }

    private void until(LocalDate end) {
        workspace.edit(
                "Einde",
                now -> now.put(
                        PlanRecords.MEASURE,
                        now.all(PlanRecords.MEASURE).getFirst().withEnd(end)));
    }

    @Test
    void removingAFundingKeepsTheLinesItPaid() {
        var lines = workspace.project().table(PlanRecords.BUDGET_POST).size();
        var funding = workspace.project().all(PlanRecords.FUNDING).getFirst();
        model.budget().remove(funding);
        assertThat(workspace.project().all(PlanRecords.BUDGET_POST))
                .hasSize(lines)
                .noneMatch(line -> funding.id().equals(line.funding()));
    }

    @Test
    void thePreviewOfAChapterShowsTheOwnTextBelowItsHeading() {
        var chapters = model.chapters();
        var chapter = chapters.chapters().stream()
                .filter(one -> one.number().equals("9") && one.priority() == null)
                .findFirst()
                .orElseThrow();
        chapters.editor().select(chapter.id());
        chapters.text().set("Dit willen wij bereiken.");
        var now = chapters.editor().current().orElseThrow();
        var blocks = chapters.preview(now);
        assertThat(blocks.getFirst()).isInstanceOf(Heading.class);
        assertThat(blocks.get(1)).isEqualTo(Paragraph.of("Dit willen wij bereiken."));
        assertThat(blocks.size()).isGreaterThan(3);
        assertThat(chapters.state(now)).isEqualTo(ChaptersViewModel.State.OWN_TEXT);
        chapters.included().set(false);
        assertThat(chapters.state(chapters.editor().current().orElseThrow()))
                .isEqualTo(ChaptersViewModel.State.LEFT_OUT);
    }

    @Test
    void everyPartyHasALineAndOneThatWasNotAskedIsOpen() {
        var followUp = model.followUp();
        var first = followUp.endorsements().getFirst();
        followUp.remove(PlanRecords.ENDORSEMENT, first);
        assertThat(followUp.endorsements())
                .anyMatch(one -> one.partner().equals(first.partner()) && one.agreement() == Agreement.OPEN);
    }

    @Test
    void anOptionWithoutACauseOfAPriorityMakesAMeasureWithoutOne() {
        var option = workspace.project().all(AppraisalRecords.OPTION).getLast();
        model.measures().take(option);
        assertThat(model.measures().editor().current())
                .hasValueSatisfying(measure -> assertThat(measure.priority()).isNull());
    }

    private Goal goal(String name) {
        return workspace.project().find(PlanRecords.GOAL, id("goal." + name)).orElseThrow();
    }

    private long sections(UUID priority) {
        return workspace.project().stream(PlanRecords.CHAPTER_TEXT)
                .map(ChapterText::priority)
                .filter(priority::equals)
                .count();
    }
}
