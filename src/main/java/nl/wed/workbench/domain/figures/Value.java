package nl.wed.workbench.domain.figures;

import java.util.OptionalDouble;

/// What a source says about one cell: a number, an interval (`<5` is 1 to 4), or nothing with the
/// reason why. Unknown is never zero.
public sealed interface Value {

    /// A number in the base unit of its measure.
    record Known(double amount) implements Value {}

    /// Between two numbers, both included, in the base unit of the measure.
    record Interval(double low, double high) implements Value {}

    /// No number; `code` is what the source wrote when the reason is [MissingReason#OTHER].
    record Missing(MissingReason reason, String code) implements Value {}

    /// A number.
    static Value of(double amount) {
        return new Known(amount);
    }

    /// Nothing, for that reason.
    static Value missing(MissingReason reason) {
        return new Missing(reason, "");
    }

    /// The number when there is exactly one.
    default OptionalDouble exact() {
        return this instanceof Known(double amount) ? OptionalDouble.of(amount) : OptionalDouble.empty();
    }

    /// This value times a factor; intervals keep both ends, missing stays missing.
    default Value times(double factor) {
        return switch (this) {
            case Known(double amount) -> new Known(amount * factor);
            case Interval(double low, double high) ->
                new Interval(Math.min(low * factor, high * factor), Math.max(low * factor, high * factor));
            case Missing missing -> missing;
        };
    }

    /// This value divided by another of at least zero, as the range that both leave open; missing
    /// when either is missing or the other can be zero.
    default Value over(Value denominator) {
        if (this instanceof Missing) {
            return this;
        }
        if (denominator instanceof Missing || denominator.low() <= 0) {
            return denominator instanceof Missing ? denominator : missing(MissingReason.NOT_APPLICABLE);
        }
        if (this instanceof Known(double a) && denominator instanceof Known(double b)) {
            return new Known(a / b);
        }
        double lowest = low() / (low() < 0 ? denominator.low() : denominator.high());
        double highest = high() / (high() < 0 ? denominator.high() : denominator.low());
        return between(lowest, highest);
    }

    /// This value and another together, as the range that both leave open; missing when either is.
    default Value plus(Value other) {
        return this instanceof Missing
                ? this
                : other instanceof Missing ? other : between(low() + other.low(), high() + other.high());
    }

    /// This value less another, as the range that both leave open; missing when either is.
    default Value minus(Value other) {
        return plus(other.times(-1));
    }

    /// All values together: zero for none, missing when one is.
    static Value sum(Iterable<Value> values) {
        Value total = of(0);
        for (Value value : values) {
            total = total.plus(value);
        }
        return total;
    }

    /// The percentage that this part is of a whole that contains it: between 0 and 100, as the
    /// range that both leave open; missing when either is, or when the whole is nothing.
    default Value percentageOf(Value whole) {
        if (this instanceof Missing || whole instanceof Missing) {
            return this instanceof Missing ? this : whole;
        }
        if (whole.high() <= 0) {
            return missing(MissingReason.NOT_APPLICABLE);
        }
        double lowest = 100 * low() / whole.high();
        double highest = whole.low() <= 0 ? 100 : 100 * high() / whole.low();
        boolean exact = this instanceof Known && whole instanceof Known;
        return exact ? of(highest) : between(Math.min(lowest, 100), Math.min(highest, 100));
    }

    private static Value between(double low, double high) {
        return low == high ? new Known(low) : new Interval(low, high);
    }

    /// The lowest number this can be; not a number when missing.
    default double low() {
        return switch (this) {
            case Known(double amount) -> amount;
            case Interval(double low, var _) -> low;
            case Missing _ -> Double.NaN;
        };
    }

    /// The highest number this can be; not a number when missing.
    default double high() {
        return switch (this) {
            case Known(double amount) -> amount;
            case Interval(var _, double high) -> high;
            case Missing _ -> Double.NaN;
        };
    }
}
