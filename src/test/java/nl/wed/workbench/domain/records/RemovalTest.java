package nl.wed.workbench.domain.records;

import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class RemovalTest {
    @Test
    void aRespondentGoesWithReportFindingsQuotesAndEvidence() {
        var project = Removal.of(TestTrajectory.project(), RESPONDENT, id("respondent.1"));

        assertThat(project.find(REPORT, id("report.1"))).isEmpty();
        assertThat(project.find(FINDING, id("finding.1"))).isEmpty();
        assertThat(project.find(QUOTE, id("quote.1"))).isEmpty();
        assertThat(project.all(CauseRecords.EVIDENCE))
                .extracting(Evidence::target)
                .doesNotContain(id("quote.1"), id("finding.1"));
        assertThat(project.find(REPORT, id("report.2"))).isPresent();
    }

    @Test
    void aCodeLeavesItsFindingsAndWhatStoodBelowIt() {
        var project = Removal.of(TestTrajectory.project(), CODE, id("code.1"));

        assertThat(project.find(CODE, id("code.2")).orElseThrow().parent()).isNull();
        assertThat(project.find(FINDING, id("finding.2")).orElseThrow().codes()).isEmpty();
        assertThat(Removal.of(project, CODE, id("code.2")).all(COMMON_THREAD)).isEmpty();
    }

    @Test
    void theCodesBelowARemovedOneMoveUpToTheFirstThatStays() {
        var top = new Code(id("top"), "1", "Boven", null, null, List.of());
        var middle = new Code(id("middle"), "1.1", "Midden", top.id(), null, List.of());
        var low = new Code(id("low"), "1.1.1", "Onder", middle.id(), null, List.of());
        var project = Project.empty(id("p")).putAll(CODE, List.of(top, middle, low));

        var without = Removal.of(project, CODE, middle.id());

        assertThat(without.find(CODE, low.id()).orElseThrow().parent()).isEqualTo(top.id());
        assertThat(Removal.of(without, CODE, top.id()).all(CODE)).containsExactly(low.withParent(null));
    }

    @Test
    void aCodeBelowItselfLosesThatPlaceWhenTheRingIsBroken() {
        var one = new Code(id("one"), "1", "Een", id("two"), null, List.of());
        var two = new Code(id("two"), "2", "Twee", id("one"), null, List.of());
        var project = Project.empty(id("p")).putAll(CODE, List.of(one, two));

        assertThat(Removal.of(project, CODE, one.id()).all(CODE)).containsExactly(two.withParent(null));
    }

    @Test
    void aGoalThatLosesItsIndicatorHasNoBaselineFromIt() {
        var project = TestTrajectory.project();
        var goal = project.stream(PlanRecords.GOAL)
                .filter(one -> one.indicator() != null && one.baselineFromFigure())
                .findFirst()
                .orElseThrow();

        var left = Removal.of(project, FigureRecords.INDICATOR, Objects.requireNonNull(goal.indicator()))
                .find(PlanRecords.GOAL, goal.id())
                .orElseThrow();

        assertThat(left).isEqualTo(goal.withIndicator(null).withBaselineFromFigure(false));
    }

    @Test
    void whatGoesAndWhatStaysWithoutTheLinkIsCountedWithoutTheRecordItself() {
        var removal = Removal.plan(TestTrajectory.project(), new Ref(CODE, id("code.1")));

        assertThat(removal.gone()).doesNotContainKey(CODE);
        assertThat(removal.loosened())
                .containsEntry(reference(CODE, "parent"), 1)
                .containsEntry(reference(FINDING, "codes"), 1);
        assertThat(removal.isHarmless()).isFalse();
    }

    @Test
    void aRecordThatIsNotThereTakesNothingAway() {
        var project = TestTrajectory.project();

        assertThat(Removal.of(project, CODE, id("of another trajectory"))).isSameAs(project);
        assertThat(Removal.plan(project, new Ref(CODE, id("of another trajectory")))
                        .isHarmless())
                .isTrue();
    }

    /// Whatever is removed, nothing that stays points at what went, but what tells of the past.
    @Test
    void nothingPointsAtWhatIsGone() {
        var project = TestTrajectory.project();
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Entity record : project.table(type)) {
                var left = Removal.of(project, type, record.id());
                assertThat(left.find(new Ref(type, record.id()))).isEmpty();
                assertThat(dangling(left)).containsExactlyInAnyOrderElementsOf(dangling(project));
            }
        }
    }

    private static Reference reference(RecordType<?> holder, String field) {
        return References.of(holder)
                .filter(one -> one.field().name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> dangling(Project project) {
        return References.ALL.stream()
                .filter(reference -> reference.gone() != Gone.KEEPS_LINK)
                .flatMap(reference -> project.stream(reference.holder())
                        .flatMap(record -> reference.ids(record).stream()
                                .filter(id -> reference.targets().stream()
                                        .noneMatch(type ->
                                                project.find(new Ref(type, id)).isPresent()))
                                .map(id -> reference.holder().name() + " "
                                        + reference.field().name() + " " + id)))
                .toList();
    }
}
