package nl.wed.workbench.domain.plan;

/// Which way a goal wants its indicator to go.
public enum Change {
    RISE,
    FALL
}
