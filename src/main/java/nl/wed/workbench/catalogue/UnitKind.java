package nl.wed.workbench.catalogue;

/// The kind of unit an indicator is measured in.
public enum UnitKind {
    PERCENTAGE,
    COUNT,
    SCORE,
    EURO,
    RATIO,
    PER_1000,
    INDEX,
    HOURS,
    OTHER
}
