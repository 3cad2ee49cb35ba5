package nl.wed.workbench.domain.chain;

import java.time.LocalDate;
import java.util.Optional;
import nl.wed.workbench.domain.Step;

/// Something to do next: begin a step, or, when there are points, settle what is open in it. `until` is the last day
/// that the planning gives the step.
public record NextAct(Step step, Optional<PointGroup> open, Optional<LocalDate> until) {

    /// Whether the planning wanted the step to be ready before that day.
    public boolean late(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }
}
