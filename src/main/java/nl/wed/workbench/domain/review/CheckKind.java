package nl.wed.workbench.domain.review;

import nl.wed.workbench.domain.Severity;

/// What can be odd about the values of a measure, with its weight.
public enum CheckKind {
    PERCENTAGE_ABOVE_100(Severity.WARNING),
    NEGATIVE_COUNT(Severity.WARNING),
    NEGATIVE_VALUE(Severity.WARNING),
    SHARES_OF_ONE(Severity.WARNING),
    BROKEN_COUNT(Severity.WARNING),
    NINES_BELOW_ZERO(Severity.WARNING),
    PART_ABOVE_TOTAL(Severity.WARNING),
    PARTS_ABOVE_TOTAL(Severity.WARNING),
    REGION_ABOVE_COUNTRY(Severity.WARNING),
    UNIT_JUMP(Severity.WARNING),
    MANY_BELOW_ZERO(Severity.ADVICE),
    OUTLIER_IN_YEARS(Severity.ADVICE),
    OUTLIER_AMONG_PEERS(Severity.ADVICE),
    MISSING_YEAR(Severity.ADVICE),
    PHANTOM_MEASURE(Severity.ADVICE);

    private final Severity severity;

    CheckKind(Severity severity) {
        this.severity = severity;
    }

    /// WARNING for what cannot be, ADVICE for what is unusual.
    public Severity severity() {
        return severity;
    }
}
