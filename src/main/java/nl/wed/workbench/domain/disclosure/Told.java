package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.OptionalDouble;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// What data sets tell of one cell together: a number when one of them has it, a range, that it is
/// secret, or only that it is there. `there` is false when it cannot occur or no set has it.
record Told(boolean there, double amount, double low, double high, boolean secret) {
    static final Told NOTHING = new Told(false, Double.NaN, Double.NaN, Double.NaN, false);

    static Told of(List<Value> values) {
        var told = NOTHING;
        for (Value value : values) {
            told = told.with(value);
        }
        return told;
    }

    private Told with(Value value) {
        return switch (value) {
            case Value.Known(double number) ->
                new Told(true, Double.isNaN(amount) ? number : amount, low, high, secret);
            case Value.Interval(double from, double to) -> within(from, to);
            case Value.Missing(var reason, var _) ->
                new Told(
                        there || reason != MissingReason.NOT_APPLICABLE && reason != MissingReason.NOT_YET,
                        amount,
                        low,
                        high,
                        secret || reason == MissingReason.CONFIDENTIAL);
        };
    }

    /// Of two ranges both hold, but of editions that exclude each other the last one.
    private Told within(double from, double to) {
        boolean both = range() && from <= high && to >= low;
        return new Told(true, amount, both ? Math.max(low, from) : from, both ? Math.min(high, to) : to, secret);
    }

    /// The number, when one is told.
    OptionalDouble number() {
        return Double.isNaN(amount) ? OptionalDouble.empty() : OptionalDouble.of(amount);
    }

    boolean published() {
        return !Double.isNaN(amount);
    }

    boolean range() {
        return !Double.isNaN(low);
    }

    /// An amount within what is told.
    double within(double wanted) {
        return range() ? Math.clamp(wanted, low, high) : Math.max(0, wanted);
    }
}
