package nl.wed.workbench.catalogue;

import java.util.List;

/// The length of a trajectory with its milestones.
public record TrajectoryDuration(String code, String label, int weeks, List<DurationMilestone> milestones) {

    public TrajectoryDuration {
        milestones = List.copyOf(milestones);
    }
}
