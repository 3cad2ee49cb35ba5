package nl.wed.workbench.sources.indicators;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.result.ImportResult.Imported;

/// The measures of a table that can become indicators of the trajectory itself, as the source calls
/// them: their unit is known, the municipality has a value, and no indicator of the catalogue is
/// made of them.
public final class OwnStatistics {
    private OwnStatistics() {}

    /// Those measures: shares, amounts, averages and distances first, which can be compared between
    /// municipalities, then counts; each in the order of the table.
    public static List<Statistic> of(Imported imported, List<IndicatorMatch> matches, String municipality) {
        Set<String> used = new HashSet<>();
        matches.forEach(match -> used.add(match.numerator().code()));
        ObservationSet set = imported.observations();
        return set.measures().stream()
                .filter(measure -> !measure.unit().isBlank() && !used.contains(measure.code()))
                .filter(measure -> hasValue(set, measure, municipality))
                .sorted(Comparator.comparing(measure -> Counted.of(measure, set).addsUp()))
                .toList();
    }

    /// Whether a region has a value of a measure in any period.
    public static boolean hasValue(ObservationSet set, Statistic measure, String region) {
        return set.find(measure.code(), region).stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(point -> !(point.value() instanceof Value.Missing));
    }
}
