package nl.wed.workbench.catalogue;

/// What a find of the traceability check does.
public enum PatternSeverity {
    /// The text cannot be shared as it is.
    BLOCKING,
    /// A person has to decide.
    WARNING
}
