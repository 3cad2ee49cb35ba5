package nl.wed.workbench.domain.appraisal;

/// What is decided about an option.
public enum DecisionKind {
    KEEP,
    STRENGTHEN,
    STOP,
    START,
    FIND_OUT;

    /// Whether the option becomes part of the plan.
    public boolean chosen() {
        return this == KEEP || this == STRENGTHEN || this == START;
    }
}
