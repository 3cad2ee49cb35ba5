package nl.wed.workbench.domain.figures;

/// Whether a higher value is better for children, worse, or neither.
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL
}
