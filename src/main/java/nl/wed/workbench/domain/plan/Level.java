package nl.wed.workbench.domain.plan;

/// A rough estimate of likelihood or impact.
public enum Level {
    LOW,
    MIDDLE,
    HIGH
}
