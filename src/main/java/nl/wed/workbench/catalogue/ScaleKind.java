package nl.wed.workbench.catalogue;

/// How an evidence scale speaks: rising levels, ratings, a conclusion, one study or a mere label.
public enum ScaleKind {
    LEVELS,
    RATINGS,
    QUALITATIVE,
    STUDY,
    LABEL
}
