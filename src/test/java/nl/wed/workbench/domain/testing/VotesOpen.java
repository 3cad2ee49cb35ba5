package nl.wed.workbench.domain.testing;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// A trajectory in which the vote on the causes goes on.
public final class VotesOpen {
    private VotesOpen() {}

    /// That trajectory, with its vote not closed.
    public static Project in(Project project) {
        return project.put(
                TrajectoryRecords.TRAJECTORY,
                TrajectoryRecords.trajectoryOf(project).withVotesOpen(true));
    }
}
