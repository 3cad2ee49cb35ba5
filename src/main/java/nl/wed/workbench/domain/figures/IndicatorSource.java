package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// Says which measure of which data set fills an indicator. With a `denominator` the value is
/// numerator / denominator x factor, otherwise numerator x factor. `chosen` is the day on which the
/// user chose this data set above others with the same indicator, null when nobody did.
@RecordBuilder
public record IndicatorSource(
        UUID id,

        @Refers(to = "indicators", gone = Gone.GOES_TOO, chained = Chained.JOINED)
        UUID indicator,

        @Refers(to = "data-sets", gone = Gone.GOES_TOO, chained = Chained.JOINS)
        UUID dataSet,

        @Coded String numerator,
        @Coded @Nullable String denominator,
        double factor,
        @Nullable LocalDate chosen)
        implements Entity, IndicatorSourceBuilder.With {

    /// A source that nobody chose above others.
    public IndicatorSource(
            UUID id, UUID indicator, UUID dataSet, String numerator, @Nullable String denominator, double factor) {
        this(id, indicator, dataSet, numerator, denominator, factor, null);
    }

    /// The same measure in another data set.
    public IndicatorSource of(UUID other, UUID otherDataSet) {
        return new IndicatorSource(other, indicator, otherDataSet, numerator, denominator, factor, chosen);
    }

    /// Another measure of the same data set in the place of this one.
    public IndicatorSource over(String measure, @Nullable String total) {
        return new IndicatorSource(id, indicator, dataSet, measure, total, factor);
    }

    /// The values of the indicator in a region, in the periods of the numerator; empty when the
    /// region has none.
    public List<Point> points(ObservationSet set, String region) {
        return points(set, region, ValueRule.AS_GIVEN);
    }

    /// The same values as far as a rule shows them.
    public List<Point> points(ObservationSet set, String region, ValueRule rule) {
        return set.find(numerator, region).stream()
                .flatMap(above -> above.points().stream())
                .map(point -> new Point(
                        point.period(),
                        rule.shown(
                                rule.besideOthers(numerator, region, point), total(set, region, point, rule), factor),
                        point.status()))
                .toList();
    }

    private @Nullable Value total(ObservationSet set, String region, Point above, ValueRule rule) {
        String total = denominator;
        if (total == null) {
            return null;
        }
        Optional<Series> below = set.find(total, region);
        return below.flatMap(series -> series.at(above.period()))
                .map(point -> rule.besideOthers(total, region, point))
                .orElse(Value.missing(MissingReason.UNKNOWN));
    }
}
