package nl.wed.workbench.catalogue;

/// An indication of cost without a scale, from very low to very high.
public enum CostBand {
    VERY_LOW,
    LOW,
    LOW_TO_MEDIUM,
    MEDIUM,
    MEDIUM_TO_HIGH,
    HIGH,
    VERY_HIGH
}
