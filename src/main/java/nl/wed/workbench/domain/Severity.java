package nl.wed.workbench.domain;

/// How heavy an open point weighs: adopting the plan is not possible, possible with an explanation,
/// or possible as it is.
public enum Severity {
    BLOCKING,
    WARNING,
    ADVICE
}
