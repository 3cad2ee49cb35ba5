package nl.wed.workbench.cli;

import nl.wed.workbench.domain.Project;

/// Makes a new trajectory with everything it starts with.
@FunctionalInterface
public interface TrajectoryMaker {
    /// The first snapshot of such a trajectory; refused for a municipality or scope that does not
    /// exist.
    Project make(TrajectoryRequest request) throws CommandRefused;
}
