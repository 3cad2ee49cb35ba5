package nl.wed.workbench.domain.trajectory;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;

/// The kinds of record that all steps share.
public final class TrajectoryRecords {
    public static final RecordType<Trajectory> TRAJECTORY = RecordType.shared("trajectory", Trajectory.class);
    public static final RecordType<Partner> PARTNER = RecordType.shared("partners", Partner.class);
    public static final RecordType<PlanningItem> PLANNING_ITEM = RecordType.shared("planning", PlanningItem.class);
    public static final RecordType<OwnSource> OWN_SOURCE = RecordType.shared("sources", OwnSource.class);
    public static final RecordType<StepOverride> STEP_OVERRIDE =
            RecordType.shared("step-overrides", StepOverride.class);

    private TrajectoryRecords() {}

    /// The trajectory of a project; every project that was made by the program has one.
    public static Trajectory trajectoryOf(Project project) {
        return project.stream(TRAJECTORY).findFirst().orElseThrow();
    }
}
