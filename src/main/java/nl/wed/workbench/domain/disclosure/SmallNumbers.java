package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.ValueRule;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Shows counts of people or households, and shares of them, without the small numbers. A share
/// that the source itself worked out stays: its count is not known here.
public record SmallNumbers(Threshold threshold, boolean ofPeople) implements ValueRule {
    private static final Set<String> PEOPLE = Set.of("aantal", "personen", "huishoudens");
    private static final String WHOLE = "";

    /// The rule for an indicator in numbers, or one that a measure in numbers fills.
    public static SmallNumbers of(Threshold threshold, Indicator indicator, MeasureInfo measure) {
        return new SmallNumbers(
                threshold, PEOPLE.contains(measure.unit()) || PEOPLE.contains(indicator.unit()));
    }

    /// The rule for a measure that no indicator shows.
    public static SmallNumbers of(Threshold threshold, MeasureInfo measure) {
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

    /// Nor is a small count shown that follows from the other areas and the whole.
    @Override
    public Areas shown(Areas counts) {
        if (!ofPeople) {
            return counts;
        }
        var cells = new LinkedHashMap<String, Value>();
        counts.areas().forEach(area -> cells.put(area.code(), area.value()));
        counts.whole().ifPresent(whole -> cells.put(WHOLE, whole));
        var parts = counts.areas().stream().map(Areas.Area::code).toList();
        var sums =
                counts.whole().isPresent()
                        ? List.of(new Sum<>(WHOLE, parts))
                        : List.<Sum<String>>of();
        var shown = SmallCounts.of(cells, sums, threshold);
        return new Areas(
                counts.period(),
                counts.areas().stream()
                        .map(area -> area.withValue(visible(shown.get(area.code()), area.value())))
                        .toList(),
                counts.whole().map(whole -> visible(shown.get(WHOLE), whole)));
    }

    private static Value visible(@Nullable Outcome outcome, Value otherwise) {
        return outcome == null ? otherwise : outcome.visible();
    }
}
