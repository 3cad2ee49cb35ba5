package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.SecretReach;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.OpenPointWords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapReportTest {
    private static final Texts TEXTS = Texts.load();

    static List<GapScenario> scenarios() {
        return Stream.of(
                        AnalysisScenarios.figures(),
                        AnalysisScenarios.interviews(),
                        AnalysisScenarios.knowledge(),
                        AnalysisScenarios.causes(),
                        ChoiceScenarios.options(),
                        PlanScenarios.goals(),
                        PlanScenarios.measures(),
                        PlanScenarios.implausible(),
                        PlanScenarios.moneyAndSupport(),
                        YearScenarios.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsBrokenIsReportedAndGoneWhenMended(GapScenario scenario) {
        var broken = scenario.broken();
        assertThat(GapScenario.report(broken).of(scenario.code())).isNotEmpty();
        assertThat(GapScenario.report(mended(broken)).points()).isEmpty();
    }

    @Test
    void aFigureThatTheSourceKeepsSecretIsNotReportedAsMissing() {
        var project = SecretReach.in(TestTrajectory.project());
        var secret = Optional.of(SecretReach.set());
        var report = GapReport.of(project, _ -> secret, TestTrajectory.facts());
        assertThat(report.of("gap.figure.noValue")).isEmpty();

        var without = GapReport.of(project, Observations.none(), TestTrajectory.facts());
        assertThat(without.of("gap.figure.noValue")).hasSize(2);
    }

    @Test
    void anInsightThatOnlyBroughtAnApproachLeadsSomewhere() {
        var loose = AnalysisScenarios.looseInsight(TestTrajectory.project());
        var brought = Changed.in(loose, KnowledgeRecords.INSIGHT, id("insight.1"), "interventions", List.of("I01"));
        assertThat(GapScenario.report(loose).of("gap.insight.leadsNowhere")).hasSize(1);
        assertThat(GapScenario.report(brought).of("gap.insight.leadsNowhere")).isEmpty();
    }

    @Test
    void ofMoneyThatHasEndedItIsNotSaidThatItIsTooLittleAsWell() {
        var ended = Changed.in(
                TestTrajectory.project(),
                PlanRecords.FUNDING,
                id("funding.temporary"),
                "endDate",
                LocalDate.of(2027, 12, 31));
        var report = GapScenario.report(ended);
        assertThat(report.points()).isNotEmpty();
        assertThat(report.of("gap.funding.tooLittle")).isEmpty();
    }

    @Test
    void eightCriteriaAreNoneTooMany() {
        var eight = ChoiceScenarios.withCriteria(TestTrajectory.project(), 8);
        assertThat(GapScenario.report(eight).of("gap.criteria.many")).isEmpty();
    }

    /// Puts back, through the same edits as a user has, what the test trajectory says.
    private static Project mended(Project broken) {
        var whole = TestTrajectory.project();
        for (RecordType<?> type : whole.types()) {
            broken = mended(broken, whole, type);
        }
        return broken;
    }

    private static <T extends Entity> Project mended(Project broken, Project whole, RecordType<T> type) {
        return broken.with(type, whole.table(type));
    }

    @Test
    void everySentenceIsProducedByATestAndEveryCodeHasASentence() {
        Set<String> keys =
                TEXTS.keys().stream().filter(key -> key.startsWith("gap.")).collect(Collectors.toSet());
        Set<String> produced = scenarios().stream()
                .flatMap(scenario -> scenario.report().points().stream())
                .map(OpenPoint::code)
                .collect(Collectors.toSet());
        assertThat(produced).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everySentenceIsFilledAndPointsAtARecord(GapScenario scenario) {
        var broken = scenario.broken();
        for (OpenPoint point : GapScenario.report(broken).points()) {
            assertThat(OpenPointWords.of(TEXTS, point))
                    .doesNotContain("{", "}", "''")
                    .endsWith(".");
            point.target().ifPresent(target -> assertThat(broken.find(target)).isPresent());
        }
    }

    @Test
    void pointsAreInOrderOfStepAndWeight() {
        var report = emptied();
        assertThat(report.points())
                .isSortedAccordingTo(Comparator.comparing(OpenPoint::step).thenComparing(OpenPoint::severity));
        assertThat(report.blocking()).isTrue();
        assertThat(report.of(Step.PLAN)).isNotEmpty().allMatch(one -> one.step() == Step.PLAN);
    }

    @Test
    void adviceDoesNotBlock() {
        assertThat(GapScenario.report(TestTrajectory.project()).blocking()).isFalse();
        assertThat(scenario("gap.keyMessages.count").report().blocking()).isFalse();
        assertThat(scenario("gap.goal.noOwner").report().blocking()).isTrue();
    }

    @Test
    void aNewTrajectoryLacksKeyMessagesPriorityCausesAndGoalsOnly() {
        var project = Project.empty(id("new"))
                .putAll(TrajectoryRecords.TRAJECTORY, TestTrajectory.project().all(TrajectoryRecords.TRAJECTORY));
        assertThat(GapScenario.report(project).points())
                .extracting(OpenPoint::code)
                .containsExactly("gap.keyMessages.count", "gap.priorityCauses.count", "gap.goals.none");
    }

    @Test
    void withoutAnyPriorityCauseTheCountBlocksAndNoPhaseIsCovered() {
        var report = GapScenario.report(Changed.inAll(TestTrajectory.project(), CauseRecords.CAUSE, "priority", false));
        assertThat(report.of("gap.priorityCauses.count"))
                .singleElement()
                .returns(Severity.BLOCKING, OpenPoint::severity)
                .returns(List.of("0"), OpenPoint::arguments);
        assertThat(report.of("gap.phase.notCovered"))
                .flatExtracting(OpenPoint::arguments)
                .containsExactly("F0", "F1", "F2");
    }

    @Test
    void aPriorityCauseForAllPhasesCoversThemAll() {
        var narrow = Changed.inAll(TestTrajectory.project(), CauseRecords.CAUSE, "phases", List.of(AgePhase.F1));
        for (var phases : List.of(List.of(AgePhase.FX), List.<AgePhase>of())) {
            var wide = Changed.in(narrow, CauseRecords.CAUSE, id("cause.1"), "phases", phases);
            assertThat(GapScenario.report(wide).of("gap.phase.notCovered")).isEmpty();
        }
    }

    @Test
    void aDeclinedConversationWithAPractitionerDoesNotCount() {
        var project = Changed.in(
                TestTrajectory.project(),
                InterviewRecords.RESPONDENT,
                id("respondent.1"),
                "status",
                InterviewStatus.DECLINED);
        assertThat(GapScenario.report(project).of("gap.respondents.onlyBoards")).hasSize(1);
    }

    @Test
    void aQuoteThatSupportsNothingMayStayUnreleased() {
        var project = scenario("gap.quote.notReleased").broken();
        project = Changed.in(project, CauseRecords.EVIDENCE, id("evidence.quote"), "subject", id("no such cause"));
        assertThat(GapScenario.report(project).of("gap.quote.notReleased")).isEmpty();
    }

    /// Of an empty year nobody said that money is needed.
    @Test
    void aYearOfWhichNobodySpokeIsOneOpenPointAndNoMoreThanThat() {
        var project = Changed.in(
                TestTrajectory.project(), PlanRecords.BUDGET_POST, id("budget.start.2028"), "years", years("2028: 5"));
        assertThat(GapScenario.report(project).points()).singleElement().satisfies(point -> {
            assertThat(point.code()).isEqualTo("gap.budget.empty");
            assertThat(point.arguments()).containsExactly("Personeel", "2027, 2029");
        });
    }

    @Test
    void moneyThatIsNotTemporaryDoesNotEnd() {
        var project = scenario("gap.budget.fundingEnds").broken();
        project = Changed.in(project, PlanRecords.FUNDING, id("funding.temporary"), "temporary", false);
        assertThat(GapScenario.report(project).of("gap.budget.fundingEnds")).isEmpty();
    }

    @Test
    void theSumOfTheWeightsIsNotRoundedToAHundred() {
        assertThat(scenario("gap.weights").report().of("gap.weights"))
                .singleElement()
                .returns(List.of("99,6"), OpenPoint::arguments);
    }

    @Test
    void theYearOutsideAnyPlanIsNamedWithItsPlace() {
        var project = Changed.in(
                TestTrajectory.project(), PlanRecords.MEASURE, id("measure.keep"), "end", LocalDate.of(2929, 12, 31));
        assertThat(GapScenario.report(project).points()).singleElement().satisfies(point -> {
            assertThat(OpenPointWords.of(TEXTS, point)).contains("Maatregel keep", "31-12-2929");
            assertThat(point.target()).hasValue(new Ref(PlanRecords.MEASURE, id("measure.keep")));
        });
    }

    @Test
    void withoutACatalogueNoInterventionIsProven() {
        var report = GapReport.of(TestTrajectory.project(), TestTrajectory.observations(), InterventionFacts.none());
        assertThat(report.points())
                .extracting(OpenPoint::code)
                .containsExactly("gap.option.noEvidenceLevel", "gap.option.noEvidenceLevel");
    }

    private static GapReport emptied() {
        var project = TestTrajectory.project();
        return GapScenario.report(project.with(CauseRecords.EVIDENCE, Table.empty())
                .with(PlanRecords.MONITORING, Table.empty())
                .with(PlanRecords.BUDGET_POST, Table.empty()));
    }

    private static GapScenario scenario(String code) {
        return scenarios().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
