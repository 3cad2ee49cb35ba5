package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far local parties can influence a cause; an estimate, always to be verified.
public enum LocalInfluence {
    @JsonProperty("hoog")
    HIGH,
    @JsonProperty("midden")
    MEDIUM,
    @JsonProperty("laag")
    LOW;
}
