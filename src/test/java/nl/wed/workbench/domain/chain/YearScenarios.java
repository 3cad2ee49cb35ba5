package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.chain.GapScenario.changed;
import static nl.wed.workbench.domain.chain.GapScenario.of;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// A day or year outside any plan in every component of every kind of record that holds one, whatever it is
/// called, so that a new component is not forgotten.
final class YearScenarios {
    private static final List<Integer> OUTSIDE = List.of(1799, 2929, -2029);

    private YearScenarios() {}

    static List<GapScenario> all() {
        List<GapScenario> scenarios = new ArrayList<>();
        RecordTypes.ALL.forEach(type -> components(type)
                .forEach(component -> OUTSIDE.forEach(
                        year -> scenarios.add(of("year.outside", "", p -> outside(p, type, component, year))))));
        scenarios.addAll(List.of(
                of("trajectory.years", "", p -> first(p, TrajectoryRecords.TRAJECTORY, "years", Integer.MAX_VALUE)),
                of("planning.week", "", p -> first(p, TrajectoryRecords.PLANNING_ITEM, "endWeek", Integer.MAX_VALUE)),
                of("planning.week", "", p -> first(p, TrajectoryRecords.PLANNING_ITEM, "startWeek", -3)),
                changed("measure.tooLong", "", PlanRecords.MEASURE, "measure.keep", "end", LocalDate.of(2062, 1, 1)),
                of("criterion.weight", "", YearScenarios::withWeightsBelowZero)));
        return scenarios;
    }

    private static Project withWeightsBelowZero(Project project) {
        var up = Changed.in(project, AppraisalRecords.CRITERION, id("criterion.C7"), "weight", 50.0);
        double sum = up.stream(AppraisalRecords.CRITERION)
                .mapToDouble(one -> one.weight())
                .sum();
        var other = up.find(AppraisalRecords.CRITERION, id("criterion.C1")).orElseThrow();
        return Changed.in(up, AppraisalRecords.CRITERION, id("criterion.C1"), "weight", other.weight() - (sum - 100));
    }

    static Stream<RecordComponent> components(RecordType<?> type) {
        return Arrays.stream(type.type().getRecordComponents()).filter(YearScenarios::isTime);
    }

    private static boolean isTime(RecordComponent component) {
        String kind = component.getGenericType().getTypeName();
        boolean year = component.getName().toLowerCase().endsWith("year")
                && (component.getType() == int.class || component.getType() == Integer.class);
        return kind.contains("LocalDate") || year;
    }

    private static Project outside(Project project, RecordType<?> type, RecordComponent component, int year) {
        var day = LocalDate.of(year, 12, 31);
        Object value = component.getType() == LocalDate.class
                ? day
                : component.getType() == List.class ? List.of(day) : (Object) year;
        return first(project, type, component.getName(), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Project first(Project project, RecordType type, String component, Object value) {
        var record = (Entity) TestTrajectory.project().all(type).getFirst();
        return Changed.in(project, type, record.id(), component, value);
    }
}
