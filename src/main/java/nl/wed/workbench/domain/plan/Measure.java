package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import nl.wed.workbench.domain.trajectory.PlanYears;
import org.jspecify.annotations.Nullable;

/// A chosen option as it is carried out: for which goals, by whom, when, for how many children
/// (null when unknown), with its quality requirement, conditions, evaluation and moment of
/// decision.
@RecordBuilder
public record Measure(
        UUID id,

        @Refers(to = "priorities", gone = Gone.LOSES_LINK) @Nullable
        UUID priority,

        @Refers(to = "options", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID option,

        String name,
        String description,

        @Refers(to = "goals", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> goals,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner,

        String ownerRole,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer reachTarget,
        @Nullable Integer reachPopulation,
        String quality,
        String conditions,
        @Nullable LocalDate evaluation,
        @Nullable LocalDate decisionMoment,
        String decisionCriteria)
        implements Entity, MeasureBuilder.With {
    /// A measure longer than this makes no more years in a budget.
    public static final int LONGEST = 20;

    /// The calendar years in which it runs: only years of a plan, and no more than the longest plan has, whatever its
    /// dates say; those are an open point. None while a date is unknown.
    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        if (start != null && end != null && PlanYears.hold(start) && PlanYears.hold(end)) {
            int last = Math.min(end.getYear(), start.getYear() + LONGEST - 1);
            for (int year = start.getYear(); year <= last; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
