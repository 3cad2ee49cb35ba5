package nl.wed.workbench.domain.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Step;

/// A period (or, when both weeks are equal, a milestone) in the planning of a step; weeks count
/// from one at the start of the trajectory.
@RecordBuilder
public record PlanningItem(
        UUID id, Step step, String title, int startWeek, int endWeek, boolean milestone, boolean done)
        implements Entity, PlanningItemBuilder.With {

    /// The first day of the period for a trajectory that starts on that date.
    public LocalDate startDate(LocalDate trajectoryStart) {
        return trajectoryStart.plusWeeks(startWeek - 1L);
    }

    /// The last day of the period for a trajectory that starts on that date.
    public LocalDate endDate(LocalDate trajectoryStart) {
        return trajectoryStart.plusWeeks(endWeek).minusDays(1);
    }

    /// The same item in other weeks.
    public PlanningItem withWeeks(int start, int end) {
        return withStartWeek(start).withEndWeek(end);
    }
}
