package nl.wed.workbench.domain.trajectory;

/// How far a step is: computed from the data, or set by the consultant with a reason.
public enum StepProgress {
    NOT_STARTED,
    BUSY,
    DONE,
    NOT_APPLICABLE
}
