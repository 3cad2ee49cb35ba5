package nl.wed.workbench.domain.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Step;

/// A period (or, when both weeks are equal, a milestone) in the planning of a step; weeks count
/// from one at the start of the trajectory.
public record PlanningItem(
        UUID id, Step step, String title, int startWeek, int endWeek, boolean milestone, boolean done)
        implements Entity {

    /// The first day of the period for a trajectory that starts on that date.
    public LocalDate startDate(LocalDate trajectoryStart) {
        return trajectoryStart.plusWeeks(startWeek - 1L);
    }

    /// The last day of the period for a trajectory that starts on that date.
    public LocalDate endDate(LocalDate trajectoryStart) {
        return trajectoryStart.plusWeeks(endWeek).minusDays(1);
    }

    /// The same item, done or not.
    public PlanningItem withDone(boolean isDone) {
        return new PlanningItem(id, step, title, startWeek, endWeek, milestone, isDone);
    }

    /// The same item in other weeks.
    public PlanningItem withWeeks(int start, int end) {
        return new PlanningItem(id, step, title, start, end, milestone, done);
    }
}
