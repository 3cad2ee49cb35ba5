package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is just possible is no open point; the other side of each edge stands among the scenarios of the gap report.
class PlausibilityTest {
    private Project project = TestTrajectory.project();

    @Test
    void whatIsJustPossibleIsNoOpenPoint() {
        set(PlanRecords.MEASURE, "measure.keep", "reachTarget", 120);
        set(PlanRecords.MEASURE, "measure.keep", "evaluation", LocalDate.of(2027, 8, 1));
        set(PlanRecords.MEASURE, "measure.keep", "start", LocalDate.of(2027, 8, 1));
        set(PlanRecords.ACTION, "action.1", "end", LocalDate.of(2027, 9, 1));
        set(PlanRecords.BUDGET_POST, "budget.keep.2027", "years", years("2027: 0.00, 2028: nvt, 2029: nvt"));
        set(PlanRecords.FUNDING, "funding.temporary", "endDate", LocalDate.of(2028, 12, 31));
        set(PlanRecords.GOAL, "goal.reach", "targetYear", 2027);
        set(PlanRecords.GOAL, "goal.outcome", "target", 0.0);
        set(PlanRecords.MONITORING, "monitoring.1", "moments", List.of(LocalDate.of(2031, 12, 31)));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aShareAboveAHundredIsSaidWithWhatStandsThere() {
        set(PlanRecords.GOAL, "goal.reach", "measured", "bereik (%)");
        set(PlanRecords.GOAL, "goal.reach", "target", 250.0);
        assertThat(points())
                .singleElement()
                .returns("gap.goal.noShare", OpenPoint::code)
                .returns(List.of("Meer peuters op de voorschool", "250"), OpenPoint::arguments);
        set(PlanRecords.GOAL, "goal.reach", "measured", "bereik in procenten");
        assertThat(codes()).containsExactly("gap.goal.noShare");
        set(PlanRecords.GOAL, "goal.reach", "target", 100.0);
        assertThat(codes()).isEmpty();
        set(PlanRecords.GOAL, "goal.reach", "measured", "aantal plaatsen");
        set(PlanRecords.GOAL, "goal.reach", "target", 250.0);
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatIsUnknownContradictsNothing() {
        set(PlanRecords.GOAL, "goal.reach", "baseline", null);
        set(PlanRecords.MEASURE, "measure.keep", "start", null);
        set(PlanRecords.MEASURE, "measure.keep", "reachPopulation", null);
        set(PlanRecords.BUDGET_POST, "budget.keep.2027", "years", years("2027: ?"));
        assertThat(codes())
                .containsExactlyInAnyOrder("gap.goal.noBaseline", "gap.measure.noPeriod", "gap.budget.unknown");
    }

    /// A figure may be a small number, which screens do not show.
    @Test
    void aFigureThatAGoalStartsFromIsNotToldInASentence() {
        set(PlanRecords.GOAL, "goal.outcome", "target", 90.0);
        assertThat(points())
                .singleElement()
                .returns("gap.goal.figureRisesAsFall", OpenPoint::code)
                .returns(List.of("Minder kinderen groeien op in de bijstand", "2024", "90"), OpenPoint::arguments);
        set(PlanRecords.GOAL, "goal.outcome", "target", figure());
        assertThat(codes()).isEmpty();
    }

    @Test
    void ofAFigureThatIsNotShownNotEvenItsSideOfTheTargetIsTold() {
        var facts = new InterventionFacts() {
            @Override
            public boolean hasDatedEvidence(String intervention) {
                return true;
            }

            @Override
            public boolean recognised(String intervention) {
                return true;
            }

            @Override
            public FigureBook shown(Project project, Observations observations) {
                return FigureBook.of(project, Observations.none());
            }
        };
        for (double target : List.of(90.0, 0.0)) {
            set(PlanRecords.GOAL, "goal.outcome", "target", target);
            assertThat(GapReport.of(project, TestTrajectory.observations(), facts)
                            .points())
                    .extracting(OpenPoint::code)
                    .noneMatch(code -> code.startsWith("gap.goal.figure"));
        }
    }

    @Test
    void aMeasurementMayBeInTheYearOfTheBaselineAndNotBefore() {
        set(PlanRecords.GOAL, "goal.reach", "baselineYear", 2021);
        moment(LocalDate.of(2021, 1, 1));
        assertThat(codes()).isEmpty();
        moment(LocalDate.of(2020, 12, 31));
        assertThat(codes()).containsExactly("gap.monitoring.outside");
    }

    @Test
    void theYearOfABaselineIsThatOfItsFigureWhenItIsOne() {
        set(PlanRecords.GOAL, "goal.outcome", "baselineYear", 2015);
        moment(LocalDate.of(2024, 1, 1));
        assertThat(codes()).isEmpty();
        moment(LocalDate.of(2023, 12, 31));
        assertThat(codes()).containsExactly("gap.monitoring.outside");
    }

    private static double figure() {
        return FigureBook.of(TestTrajectory.project(), TestTrajectory.observations())
                .find(id("indicator.benefit"))
                .orElseThrow()
                .own()
                .value()
                .exact()
                .orElseThrow();
    }

    private void moment(LocalDate day) {
        set(PlanRecords.MONITORING, "monitoring.1", "moments", List.of(day));
    }

    private <T extends Record & Entity> void set(
            RecordType<T> type, String record, String component, @Nullable Object value) {
        project = Changed.in(project, type, id(record), component, value);
    }

    private List<OpenPoint> points() {
        return GapScenario.report(project).points();
    }

    private List<String> codes() {
        return points().stream().map(OpenPoint::code).toList();
    }
}
