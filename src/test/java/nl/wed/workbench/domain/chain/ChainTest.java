package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final Ref A = cause("A");
    private static final Ref B = cause("B");
    private static final Ref C = cause("C");
    private static final Ref D = cause("D");

    @Test
    void aChainIsWalkedBothWaysNearestFirst() {
        var chain = new Chain(List.of(ChainLayer.of(List.of(new Link(A, B), new Link(B, C), new Link(A, D)))));
        assertThat(chain.consequences(A)).containsExactly(B, D);
        assertThat(chain.allConsequences(A)).containsExactly(B, D, C);
        assertThat(chain.origins(C)).containsExactly(B);
        assertThat(chain.allOrigins(C)).containsExactly(B, A);
        assertThat(chain.origins(A)).isEmpty();
        assertThat(chain.consequences(cause("unknown"))).isEmpty();
    }

    @Test
    void whatIsReachedAlongTwoWaysIsThereOnce() {
        var chain = new Chain(
                List.of(ChainLayer.of(List.of(new Link(A, B), new Link(A, C), new Link(B, D), new Link(C, D)))));
        assertThat(chain.allConsequences(A)).containsExactly(B, C, D);
        assertThat(chain.allOrigins(D)).containsExactly(B, C, A);
    }

    @Test
    void whatTwoRulesSayIsSaidOnce() {
        var layer = ChainLayer.of(List.of(new Link(A, B)));
        var chain = new Chain(List.of(layer, layer));
        assertThat(chain.consequences(A)).containsExactly(B);
        assertThat(chain.origins(B)).containsExactly(A);
    }

    @Test
    void aCircleEndsTheWalk() {
        var chain = new Chain(
                List.of(ChainLayer.of(List.of(new Link(A, B), new Link(B, C), new Link(C, A), new Link(C, C)))));
        assertThat(chain.allConsequences(A)).containsExactly(B, C);
        assertThat(chain.allOrigins(A)).containsExactly(C, B);
    }

    @Test
    void fromAFigureTheWalkReachesMoneyMonitoringAndParagraph() {
        var chain = Chain.of(TestTrajectory.project());
        var figure = new Ref(FigureRecords.INDICATOR, id("indicator.benefit"));
        assertThat(chain.allConsequences(figure))
                .contains(
                        new Ref(FigureRecords.INTERPRETATION, id("reading.1")),
                        new Ref(CauseRecords.CAUSE, id("cause.1")),
                        new Ref(PlanRecords.GOAL, id("goal.outcome")),
                        new Ref(PlanRecords.MEASURE, id("measure.start")),
                        new Ref(PlanRecords.ACTION, id("action.1")),
                        new Ref(PlanRecords.BUDGET_POST, id("budget.start.2027")),
                        new Ref(PlanRecords.MONITORING, id("monitoring.1")),
                        new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.12")));
    }

    @Test
    void fromMoneyTheWalkReachesWhatPeopleSaid() {
        var chain = Chain.of(TestTrajectory.project());
        var line = new Ref(PlanRecords.BUDGET_POST, id("budget.start.2027"));
        assertThat(chain.allOrigins(line))
                .contains(
                        new Ref(PlanRecords.FUNDING, id("funding.structural")),
                        new Ref(CauseRecords.PROBLEM, id("problem.1")),
                        new Ref(InterviewRecords.QUOTE, id("quote.1")),
                        new Ref(InterviewRecords.FINDING, id("finding.1")),
                        new Ref(InterviewRecords.RESPONDENT, id("respondent.1")),
                        new Ref(FigureRecords.DATA_SET, id("dataset.1")));
    }

    @Test
    void aCommonThreadRestsOnTheFindingsUnderItsCode() {
        var chain = Chain.of(TestTrajectory.project());
        assertThat(chain.origins(new Ref(InterviewRecords.COMMON_THREAD, id("thread.1"))))
                .containsExactly(new Ref(InterviewRecords.FINDING, id("finding.1")));
    }

    @Test
    void aQuoteIsPrintedOnlyWhenItIsReleased() {
        var chapter = new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.5"));
        var quote = new Ref(InterviewRecords.QUOTE, id("quote.1"));
        var project = TestTrajectory.project();
        assertThat(Chain.of(project).consequences(quote)).contains(chapter);
        var asked = Changed.in(project, InterviewRecords.QUOTE, quote.id(), "release", ReleaseStatus.ASKED);
        assertThat(Chain.of(asked).consequences(quote)).doesNotContain(chapter);
    }

    @Test
    void aChapterThatIsLeftOutPrintsNothing() {
        var chapter = new Ref(PlanRecords.CHAPTER_TEXT, id("chapter.6"));
        var project = TestTrajectory.project();
        assertThat(Chain.of(project).origins(chapter)).hasSize(6);
        var without = Changed.in(project, PlanRecords.CHAPTER_TEXT, chapter.id(), "included", false);
        assertThat(Chain.of(without).origins(chapter)).isEmpty();
    }

    @Test
    void whatOneStepDirectlyLeadsToTheOtherComesFrom() {
        var project = TestTrajectory.project();
        var chain = Chain.of(project);
        List<Ref> all = RecordTypes.ALL.stream().flatMap(type -> refs(type)).toList();
        assertThat(all)
                .allSatisfy(from -> assertThat(chain.consequences(from))
                        .doesNotHaveDuplicates()
                        .allMatch(to -> chain.origins(to).contains(from)));
    }

    private static <T extends Entity> Stream<Ref> refs(RecordType<T> type) {
        return TestTrajectory.project().stream(type).map(one -> new Ref(type, one.id()));
    }

    private static Ref cause(String name) {
        return new Ref(CauseRecords.CAUSE, id(name));
    }

    @Test
    void figuresComeBeforeInsightsHoweverLateTheyWereLinked() {
        var project = TestTrajectory.project()
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                id("evidence.late"),
                                id("cause.5"),
                                EvidenceKind.FIGURE,
                                id("indicator.reach"),
                                null,
                                true,
                                ""));
        assertThat(Chain.of(project).origins(new Ref(CauseRecords.CAUSE, id("cause.5"))))
                .extracting(ref -> ref.type().name())
                .containsExactly("indicators", "insights", "problems");
    }

    @Test
    void theBudgetOfAMeasureIsOneLineWithWhatItAddsUpTo() {
        var project = TestTrajectory.project();
        var measure = new Ref(PlanRecords.MEASURE, id("measure.start"));
        var refs = Chain.of(project).consequences(measure);
        assertThat(refs)
                .filteredOn(ref -> ref.type().equals(PlanRecords.BUDGET_POST))
                .hasSize(2);
        var lines = ChainLine.of(project, refs);
        assertThat(lines)
                .filteredOn(line -> line.budget().isPresent())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ref()).isEqualTo(new Ref(PlanRecords.BUDGET_POST, id("budget.start.2027")));
                    assertThat(line.posts()).hasSize(2);
                    assertThat(line.budget().orElseThrow().sum().known()).isEqualByComparingTo("37500.50");
                });
        assertThat(lines).hasSize(refs.size() - 1);
        assertThat(new ChainWords(Texts.load())
                        .label(
                                project,
                                lines.stream()
                                        .filter(line -> line.budget().isPresent())
                                        .findFirst()
                                        .orElseThrow()))
                .isEqualTo("€ 37.500,50 (2 posten)");
    }
}
