package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Decides what may be shown of a count by itself, whatever stands beside it.
public final class SmallCounts {
    private SmallCounts() {}

    /// The outcome of a count: a small one becomes a range; a range or a secret of the source stays.
    public static Outcome of(Value count, Threshold threshold) {
        return switch (count) {
            case Value.Known(double amount)
            when threshold.hides(amount) ->
                new Hidden(Reason.SMALL_COUNT, new Value.Interval(1, threshold.count() - 1.0));
            case Value.Interval _ -> new Hidden(Reason.HIDDEN_BY_SOURCE, count);
            case Value.Missing(var reason, var _)
            when reason == MissingReason.CONFIDENTIAL -> new Hidden(Reason.HIDDEN_BY_SOURCE, count);
            case Value.Known _, Value.Missing _ -> new Shown(count);
        };
    }
}
