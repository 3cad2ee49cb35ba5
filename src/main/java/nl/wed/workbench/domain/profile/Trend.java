package nl.wed.workbench.domain.profile;

/// Whether a proportion rises or falls over five years by more than chance, after the rule of
/// Fingertips (Department of Health and Social Care, Public Health Technical Guidance, 'Trend
/// markers'). [TrendTest] applies the rule.
public sealed interface Trend {
    /// The share moves: the statistic is over the critical value and no single year decides the
    /// direction.
    record Moving(Way way, Favour favour, double statistic, Years years) implements Trend {}

    /// No trend can be shown: the movement may be chance, or one year decides its direction.
    record NotShown(double statistic, Years years) implements Trend {}

    /// The rule cannot be applied to these figures.
    record NotComputable(Reason reason) implements Trend {}

    /// The first and last calendar year, and whether a year among them is not definitive yet.
    record Years(int first, int last, boolean provisional) {}

    /// The direction of a trend.
    enum Way {
        RISING,
        FALLING
    }

    /// Why the rule cannot be applied.
    enum Reason {
        /// The figure is an amount, an average or a bare count.
        NO_SHARE,
        /// A share of which the counts are not known.
        NO_DENOMINATORS,
        NOT_YEARLY,
        TOO_FEW_YEARS,
        GAP_IN_YEARS,
        MERGER,
        MISSING_VALUE,
        /// A count is kept secret, or given as a range.
        HIDDEN,
        NO_PROPORTION,
        NONE_OR_ALL
    }
}
