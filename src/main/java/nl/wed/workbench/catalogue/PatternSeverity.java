package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a find of the traceability check does.
public enum PatternSeverity {
    /// The text cannot be shared as it is.
    @JsonProperty("blokkerend")
    BLOCKING,
    /// A person has to decide.
    @JsonProperty("waarschuwing")
    WARNING;
}
