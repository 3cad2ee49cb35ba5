package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Whether a higher value of an indicator is favourable.
public enum Direction {
    @JsonProperty("higher-is-better")
    HIGHER_IS_BETTER,
    @JsonProperty("lower-is-better")
    LOWER_IS_BETTER,
    @JsonProperty("neutral")
    NEUTRAL;
}
