package nl.wed.workbench.domain.figures;

/// How final the source calls the figures of a period.
public enum PeriodStatus {
    DEFINITIVE,
    PROVISIONAL,
    REVISED_PROVISIONAL,
    UNSTATED
}
