package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How heavily a rule weighs.
public enum Severity {
    @JsonProperty("blocking")
    BLOCKING,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("advice")
    ADVICE;
}
