package nl.wed.workbench.ui.overview;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;

/// One step on the overview: how far it is, what the consultant said about that, and what is open.
public record StepLine(Step step, StepProgress progress, Optional<StepOverride> override, List<OpenPoint> points) {

    /// How many points of that weight are open.
    public long count(Severity severity) {
        return points.stream().filter(point -> point.severity() == severity).count();
    }
}
