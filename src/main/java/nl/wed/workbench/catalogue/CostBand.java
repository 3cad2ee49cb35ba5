package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// An indication of cost without a scale, from very low to very high.
public enum CostBand {
    @JsonProperty("zeer-laag")
    VERY_LOW,
    @JsonProperty("laag")
    LOW,
    @JsonProperty("laag-midden")
    LOW_TO_MEDIUM,
    @JsonProperty("midden")
    MEDIUM,
    @JsonProperty("midden-hoog")
    MEDIUM_TO_HIGH,
    @JsonProperty("hoog")
    HIGH,
    @JsonProperty("zeer-hoog")
    VERY_HIGH;
}
