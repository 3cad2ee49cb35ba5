package nl.wed.workbench.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How an evidence scale speaks: rising levels, ratings, a conclusion, one study or a mere label.
public enum ScaleKind {
    @JsonProperty("levels")
    LEVELS,
    @JsonProperty("ratings")
    RATINGS,
    @JsonProperty("qualitative")
    QUALITATIVE,
    @JsonProperty("study")
    STUDY,
    @JsonProperty("label")
    LABEL;
}
