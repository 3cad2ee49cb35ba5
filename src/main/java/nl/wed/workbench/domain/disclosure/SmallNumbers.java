package nl.wed.workbench.domain.disclosure;

import java.util.Set;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;
import org.jspecify.annotations.Nullable;

/// Shows counts of people or households, and shares of them, without the small numbers. A share
/// that the source itself worked out stays: its count is not known here.
public record SmallNumbers(Threshold threshold, boolean ofPeople) implements ValueRule {
    private static final Set<String> PEOPLE = Set.of("aantal", "personen", "huishoudens");

    /// The rule for an indicator in numbers, or one that a measure in numbers fills.
    public static SmallNumbers of(Threshold threshold, Indicator indicator, Statistic measure) {
        return new SmallNumbers(threshold, PEOPLE.contains(measure.unit()) || PEOPLE.contains(indicator.unit()));
    }

    /// The rule for a measure that no indicator shows.
    public static SmallNumbers of(Threshold threshold, Statistic measure) {
        return new SmallNumbers(threshold, PEOPLE.contains(measure.unit()));
    }

    @Override
    public Value shown(Value count, @Nullable Value total, double factor) {
        if (!ofPeople) {
            return AS_GIVEN.shown(count, total, factor);
        }
        return total == null
                ? SmallCounts.of(count, threshold).visible().times(factor)
                : SmallShares.of(count, total, factor, threshold).visible();
    }
}
