package nl.wed.workbench.cli;

import nl.wed.workbench.startset.StartFigures.Filled;

/// Makes a new trajectory with everything it starts with.
@FunctionalInterface
public interface TrajectoryMaker {
    /// The first snapshot of such a trajectory with its figures; refused for a municipality or scope that does not
    /// exist.
    Filled make(TrajectoryRequest request) throws CommandRefused;
}
