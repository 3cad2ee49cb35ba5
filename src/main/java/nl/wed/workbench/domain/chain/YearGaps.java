package nl.wed.workbench.domain.chain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import org.jspecify.annotations.Nullable;

/// Days, years and weeks that no field would take, which came in with a package or an older file.
final class YearGaps {
    /// The days and years of a kind of record.
    private record Times<T extends Entity>(
            RecordType<T> type,
            Function<T, Stream<@Nullable LocalDate>> days,
            Function<T, Stream<@Nullable Integer>> years,
            TypedNumber allowed) {
        Stream<String> outside(T record) {
            return Stream.concat(
                    days.apply(record)
                            .filter(Objects::nonNull)
                            .filter(day -> !PlanYears.hold(day))
                            .map(TypedDate.OF_PLAN::write),
                    years.apply(record)
                            .filter(Objects::nonNull)
                            .filter(year -> !allowed.takes(year))
                            .map(year -> Integer.toString(year)));
        }
    }

    private static final List<Times<?>> ALL = List.of(
            days(TrajectoryRecords.TRAJECTORY, one -> some(one.start())),
            years(TrajectoryRecords.OWN_SOURCE, TypedNumber.SOURCE_YEAR, one -> some(one.year())),
            days(FigureRecords.INTERPRETATION, one -> some(one.date())),
            days(FigureRecords.INDICATOR_SOURCE, one -> some(one.chosen())),
            days(FigureRecords.REVISION_MARK, one -> some(one.settled())),
            days(FigureRecords.AREA_BORDERS, one -> some(one.read())),
            days(InterviewRecords.RESPONDENT, one -> some(one.date(), one.keepUntil())),
            days(InterviewRecords.REPORT, one -> some(one.date())),
            days(KnowledgeRecords.MEETING, one -> some(one.date())),
            days(AppraisalRecords.DECISION, one -> some(one.date())),
            years(PlanRecords.GOAL, TypedNumber.PLAN_YEAR, one -> some(one.baselineYear(), one.targetYear())),
            days(PlanRecords.MEASURE, one -> some(one.start(), one.end(), one.evaluation(), one.decisionMoment())),
            days(PlanRecords.ACTION, one -> some(one.start(), one.end())),
            new Times<>(
                    PlanRecords.FUNDING,
                    one -> some(one.endDate()),
                    one -> one.amounts().keySet().stream(),
                    TypedNumber.PLAN_YEAR),
            years(PlanRecords.BUDGET_POST, TypedNumber.PLAN_YEAR, one -> one.years().keySet().stream()),
            days(PlanRecords.MONITORING, one -> one.moments().stream()),
            days(PlanRecords.ENDORSEMENT, one -> some(one.date())),
            days(PrivacyRecords.REASON, one -> some(one.day())));

    private YearGaps() {}

    static void report(Gaps gaps) {
        ALL.forEach(times -> outside(gaps, times));
        for (var one : gaps.project().all(TrajectoryRecords.TRAJECTORY)) {
            if (!TypedNumber.YEARS.takes(one.years())) {
                add(gaps, TrajectoryRecords.TRAJECTORY, one, "gap.trajectory.years", one.years());
            }
        }
        for (var one : gaps.project().all(TrajectoryRecords.PLANNING_ITEM)) {
            Stream.of(one.startWeek(), one.endWeek())
                    .filter(week -> !TypedNumber.WEEK.takes(week))
                    .distinct()
                    .forEach(week -> add(gaps, TrajectoryRecords.PLANNING_ITEM, one, "gap.planning.week", week));
        }
        gaps.each(PlanRecords.MEASURE, Severity.WARNING, "gap.measure.tooLong", YearGaps::isTooLong);
    }

    private static <T extends Entity> void outside(Gaps gaps, Times<T> times) {
        for (T record : gaps.project().all(times.type())) {
            times.outside(record)
                    .distinct()
                    .forEach(written -> add(gaps, times.type(), record, "gap.year.outside", written));
        }
    }

    private static <T extends Entity> void add(Gaps gaps, RecordType<T> type, T record, String code, Object what) {
        gaps.add(OpenPoint.at(
                new Ref(type, record.id()),
                type.step().orElse(Step.PLAN),
                Severity.BLOCKING,
                code,
                RecordLabel.of(gaps.project(), record),
                what.toString()));
    }

    private static boolean isTooLong(Measure measure) {
        var start = measure.start();
        var end = measure.end();
        return start != null
                && end != null
                && PlanYears.hold(start)
                && PlanYears.hold(end)
                && end.getYear() - start.getYear() >= Measure.LONGEST;
    }

    private static <T extends Entity> Times<T> days(RecordType<T> type, Function<T, Stream<@Nullable LocalDate>> days) {
        return new Times<>(type, days, _ -> Stream.of(), TypedNumber.PLAN_YEAR);
    }

    private static <T extends Entity> Times<T> years(
            RecordType<T> type, TypedNumber allowed, Function<T, Stream<@Nullable Integer>> years) {
        return new Times<>(type, _ -> Stream.of(), years, allowed);
    }

    @SafeVarargs
    private static <V> Stream<@Nullable V> some(@Nullable V... values) {
        return Arrays.stream(values);
    }
}
