package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The kind of unit an indicator is measured in.
public enum UnitKind {
    @JsonProperty("percentage")
    PERCENTAGE,
    @JsonProperty("count")
    COUNT,
    @JsonProperty("score")
    SCORE,
    @JsonProperty("euro")
    EURO,
    @JsonProperty("ratio")
    RATIO,
    @JsonProperty("per-1000")
    PER_1000,
    @JsonProperty("index")
    INDEX,
    @JsonProperty("hours")
    HOURS,
    @JsonProperty("other")
    OTHER;
}
