package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Rounded;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Decides what may be shown of a share of which count and total are known: a share of a shown
/// total gives its count away.
public final class SmallShares {
    /// Shares of fewer people are rounded to whole numbers.
    public static final int ROUNDED_BELOW = 50;

    private static final int CLASS_WIDTH = 10;
    private static final double PERCENT = 100;

    private SmallShares() {}

    /// What may be shown of `count / total x factor`.
    public static Outcome of(Value count, Value total, double factor, Threshold threshold) {
        if (total instanceof Value.Interval && total.low() <= 0) {
            return new Hidden(Reason.SMALL_DENOMINATOR, Value.missing(MissingReason.CONFIDENTIAL));
        }
        var share = share(count, total, factor);
        if (share instanceof Value.Missing || total.low() <= 0) {
            return new Shown(share);
        }
        if (total.low() < threshold.denominator()) {
            return new Hidden(Reason.SMALL_DENOMINATOR, Value.missing(MissingReason.CONFIDENTIAL));
        }
        return switch (SmallCounts.of(count, threshold)) {
            case Hidden(var reason, var instead) -> new Hidden(reason, share(instead, total, factor));
            case Shown _, Rounded _ -> total.low() < ROUNDED_BELOW ? rounded(share, count) : new Shown(share);
        };
    }

    /// A percentage of a range is never above a hundred: the part is within the whole.
    private static Value share(Value count, Value total, double factor) {
        var share = count.over(total).times(factor);
        return factor == PERCENT && share instanceof Value.Interval(double low, double high)
                ? low >= PERCENT || high <= PERCENT ? share : new Value.Interval(low, PERCENT)
                : share;
    }

    private static Outcome rounded(Value share, Value count) {
        double low = Math.floor(count.low() / CLASS_WIDTH) * CLASS_WIDTH;
        var whole = share instanceof Value.Known(double amount) ? Value.of((double) Math.round(amount)) : share;
        return new Rounded(whole, new Value.Interval(low, low + CLASS_WIDTH - 1));
    }
}
