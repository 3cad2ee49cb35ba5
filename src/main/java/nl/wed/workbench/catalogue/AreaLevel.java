package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The area an indicator exists for.
public enum AreaLevel {
    @JsonProperty("L")
    COUNTRY,
    @JsonProperty("G")
    MUNICIPALITY,
    /// Both wijk and buurt.
    @JsonProperty("W")
    NEIGHBOURHOOD,
    @JsonProperty("S")
    SCHOOL,
    @JsonProperty("R")
    REGION;
}
