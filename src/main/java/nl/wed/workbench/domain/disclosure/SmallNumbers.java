package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import org.jspecify.annotations.Nullable;

/// Shows counts of people or households, and shares of them, without the small numbers. A share
/// that the source itself worked out stays: its count is not known here.
public record SmallNumbers(Threshold threshold, boolean ofPeople) implements ValueRule {
    /// No rule at all.
    static final SmallNumbers NONE = new SmallNumbers(new Threshold(0, 0), false);

    /// The rule for numbers of that.
    public static SmallNumbers of(Threshold threshold, Counted counted) {
        return new SmallNumbers(threshold, counted.guarded());
    }

    /// Of two rules for the same numbers the stricter one.
    public SmallNumbers stricter(SmallNumbers other) {
        return new SmallNumbers(threshold.stricter(other.threshold), ofPeople || other.ofPeople);
    }

    @Override
    public Value shown(Value count, @Nullable Value total, double factor) {
        if (!ofPeople) {
            return AS_GIVEN.shown(count, total, factor);
        }
        if (isSmallMean(count)) {
            return Value.missing(MissingReason.CONFIDENTIAL);
        }
        return total == null
                ? SmallCounts.of(count, threshold).visible().times(factor)
                : SmallShares.of(count, total, factor, threshold).visible();
    }

    /// A mean number of people may lie outside the range that stands for small counts.
    private boolean isSmallMean(Value count) {
        return count instanceof Value.Known(double amount) && threshold.hides(amount) && amount != Math.rint(amount);
    }
}
