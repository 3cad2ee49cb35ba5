package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.chain.QualityCheck.State;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualityCheckTest {
    private static final List<String> CODES =
            IntStream.rangeClosed(1, 22).mapToObj("KT%02d"::formatted).toList();

    @Test
    void aTrajectoryWithoutGapsMeetsAllTwentyTwoChecks() {
        var checks = of(TestTrajectory.project());
        assertThat(checks).extracting(QualityCheck::code).isEqualTo(CODES);
        assertThat(checks).allMatch(check -> check.state() == State.MET);
        assertThat(checks).allMatch(check -> check.points().isEmpty());
    }

    @Test
    void aNewTrajectoryHasNothingToCheck() {
        var project = Project.empty(id("new"))
                .putAll(TrajectoryRecords.TRAJECTORY, TestTrajectory.project().all(TrajectoryRecords.TRAJECTORY));
        assertThat(of(project)).extracting(QualityCheck::code).isEqualTo(CODES);
        assertThat(of(project)).allMatch(check -> check.state() == State.NOT_APPLICABLE);
    }

    static List<GapScenario> scenarios() {
        return GapReportTest.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aGapKeepsItsChecksOpen(GapScenario scenario) {
        List<QualityCheck> open = of(scenario.broken()).stream()
                .filter(check -> check.state() == State.OPEN)
                .toList();
        assertThat(open).extracting(QualityCheck::code).containsAll(scenario.checks());
        assertThat(open).allMatch(check -> !check.points().isEmpty());
        if (scenario.report().points().size() == 1) {
            assertThat(open).extracting(QualityCheck::code).isEqualTo(scenario.checks());
        }
    }

    @Test
    void everyCheckIsKeptOpenBySomeGap() {
        assertThat(scenarios().stream()
                        .flatMap(scenario -> scenario.checks().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void withoutAnyDecisionThereIsNoChoiceToCheck() {
        var project = TestTrajectory.project().with(AppraisalRecords.DECISION, Table.empty());
        assertThat(of(project))
                .filteredOn(check -> check.state() == State.NOT_APPLICABLE)
                .extracting(QualityCheck::code)
                .containsExactly("KT06", "KT07", "KT08", "KT10");
    }

    private static List<QualityCheck> of(Project project) {
        return QualityCheck.of(project, GapScenario.report(project));
    }
}
