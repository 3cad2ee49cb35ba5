package nl.wed.workbench.ui.figures.revision;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;

/// One value in two editions, in words that differ: of the municipality or of the country, in a
/// period.
public record RevisedValue(String region, String period, String before, String after) {
    /// A difference that so many more decimals do not show is none to a reader.
    private static final int MOST_DECIMALS = 3;

    /// The value in as many decimals as it takes to see that it differs; empty when none do.
    static Optional<RevisedValue> of(
            String region, String period, Value before, Value after, FigureUnit unit, FigureWords words) {
        return IntStream.rangeClosed(0, MOST_DECIMALS)
                .mapToObj(more -> new RevisedValue(
                        region, Periods.label(period), words.of(before, unit, more), words.of(after, unit, more)))
                .filter(value -> !value.before().equals(value.after()))
                .findFirst();
    }
}
