package nl.wed.workbench.domain.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.basis.Baseline;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// What in a plan contradicts itself or can hardly be: said with what stands there, for who knows better. What cannot
/// be true blocks; what may have a reason warns.
final class PlausibilityGaps {
    private static final double WHOLE = 100;

    private final Gaps gaps;
    private final FigureBook figures;
    private final Supplier<FigureBook> shown;

    private PlausibilityGaps(Gaps gaps, FigureBook figures, Supplier<FigureBook> shown) {
        this.gaps = gaps;
        this.figures = figures;
        this.shown = shown;
    }

    static void report(Gaps gaps, FigureBook figures, Supplier<FigureBook> shown) {
        var plausibility = new PlausibilityGaps(gaps, figures, shown);
        gaps.project().all(PlanRecords.GOAL).forEach(plausibility::goal);
        gaps.project().all(PlanRecords.MEASURE).forEach(plausibility::measure);
        for (var action : gaps.project().all(PlanRecords.ACTION)) {
            if (isBefore(action.end(), action.start())) {
                gaps.at(
                        PlanRecords.ACTION,
                        action,
                        Severity.BLOCKING,
                        "gap.action.endBeforeStart",
                        day(action.start()),
                        day(action.end()));
            }
        }
        gaps.project().all(PlanRecords.MONITORING).forEach(plausibility::moments);
    }

    private void goal(Goal goal) {
        Double target = goal.target();
        var baseline = Baseline.of(gaps.project(), goal, figures);
        if (target == null) {
            return;
        }
        if (isShare(goal)) {
            var typed = baseline.filter(_ -> !goal.baselineFromFigure()).map(Baseline::value);
            Stream.concat(typed.stream(), Stream.of(target))
                    .filter(value -> value < 0 || value > WHOLE)
                    .distinct()
                    .forEach(value -> goal(goal, Severity.WARNING, "noShare", number(value)));
        }
        if (goal.baselineFromFigure()) {
            baseline.ifPresent(start -> wayFromFigure(goal, start, target));
        } else {
            baseline.ifPresent(start -> way(goal, start.value(), target));
        }
        Integer by = goal.targetYear();
        baseline.map(Baseline::year)
                .filter(year -> by != null && year.isPresent() && by <= year.getAsInt())
                .ifPresent(year -> goal(
                        goal,
                        Severity.BLOCKING,
                        "targetBeforeBaseline",
                        String.valueOf(by),
                        String.valueOf(year.getAsInt())));
    }

    private void way(Goal goal, double start, double target) {
        if (target == start) {
            goal(goal, Severity.WARNING, "noChange", number(target));
        } else if (isOtherWay(goal, start, target)) {
            String code = target > start ? "risesAsFall" : "fallsAsRise";
            goal(goal, Severity.BLOCKING, code, number(start), number(target));
        }
    }

    /// The same without the figure itself, also where the target gives it: a small number is not shown. Of one that is
    /// not, even on which side of the target it lies would tell.
    private void wayFromFigure(Goal goal, Baseline start, double target) {
        if (target != start.value() && isOtherWay(goal, start.value(), target) && isShown(goal)) {
            String code = target > start.value() ? "figureRisesAsFall" : "figureFallsAsRise";
            String year = String.valueOf(start.year().orElseThrow());
            goal(goal, Severity.BLOCKING, code, year, number(target));
        }
    }

    private boolean isShown(Goal goal) {
        return Baseline.of(gaps.project(), goal, shown.get()).isPresent();
    }

    private static boolean isOtherWay(Goal goal, double start, double target) {
        return target > start != (goal.change() == Change.RISE);
    }

    private void goal(Goal goal, Severity severity, String code, String... more) {
        gaps.at(PlanRecords.GOAL, goal, severity, "gap.goal." + code, more);
    }

    /// Whether the unit says that it is a part of a hundred; own words say so when they name it.
    private boolean isShare(Goal goal) {
        return Optional.ofNullable(goal.indicator())
                .flatMap(id -> gaps.project().find(FigureRecords.INDICATOR, id))
                .map(Indicator::unit)
                .orElse(goal.unitOfWords())
                .equals("%");
    }

    private void measure(Measure measure) {
        if (isBefore(measure.end(), measure.start())) {
            measure(measure, Severity.BLOCKING, "endBeforeStart", day(measure.start()), day(measure.end()));
        }
        if (isBefore(measure.evaluation(), measure.start())) {
            measure(measure, Severity.WARNING, "evaluatedBefore", day(measure.evaluation()), day(measure.start()));
        }
        Integer reach = measure.reachTarget();
        Integer population = measure.reachPopulation();
        if (reach != null && population != null && reach > population) {
            measure(measure, Severity.WARNING, "reachAbove", reach.toString(), population.toString());
        }
    }

    private void measure(Measure measure, Severity severity, String code, String... more) {
        gaps.at(PlanRecords.MEASURE, measure, severity, "gap.measure." + code, more);
    }

    private void moments(Monitoring monitoring) {
        var years = years();
        monitoring.moments().stream()
                .filter(moment -> years.isPresent() && !years.get().test(moment.getYear()))
                .forEach(moment -> gaps.at(
                        PlanRecords.MONITORING, monitoring, Severity.WARNING, "gap.monitoring.outside", day(moment)));
    }

    /// The years in which a plan can be measured: from the first of the trajectory, its measures and its baselines to
    /// the year after the last of its measures and targets, in which a result becomes known. Empty without any end.
    private Optional<Predicate<Integer>> years() {
        var project = gaps.project();
        var first = Stream.concat(
                        project.stream(TrajectoryRecords.TRAJECTORY).map(one -> one.start()),
                        project.stream(PlanRecords.MEASURE).map(Measure::start))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear);
        var baselines = project.stream(PlanRecords.GOAL)
                .flatMap(goal -> Baseline.of(gaps.project(), goal, figures).stream())
                .flatMapToInt(baseline -> baseline.year().stream());
        var ends = project.stream(PlanRecords.MEASURE)
                .map(Measure::end)
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear);
        var targets = project.stream(PlanRecords.GOAL)
                .map(Goal::targetYear)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
        var last = IntStream.concat(ends, targets).max();
        var from = IntStream.concat(first, baselines).min();
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(year -> year >= from.orElse(year) && year <= last.getAsInt() + 1);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static String day(@Nullable LocalDate day) {
        return TypedDate.OF_PLAN.write(Objects.requireNonNull(day));
    }

    private static String number(double value) {
        return TypedNumber.FIGURE.write(BigDecimal.valueOf(value));
    }
}
