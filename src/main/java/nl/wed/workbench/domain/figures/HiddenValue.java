package nl.wed.workbench.domain.figures;

import java.util.Comparator;

/// A value that may not be shown: its period, and whether the source itself keeps it secret; else
/// the rules for small numbers do.
public record HiddenValue(String period, boolean bySource) {
    /// The newest last; of one period the one that a source does give.
    static final Comparator<HiddenValue> NEWEST =
            Comparator.comparing(HiddenValue::period).thenComparingInt(value -> value.bySource() ? 0 : 1);

    /// The period as a Dutch reader knows it: `2020`, `2022/'23`.
    public String periodLabel() {
        return Periods.label(period);
    }
}
