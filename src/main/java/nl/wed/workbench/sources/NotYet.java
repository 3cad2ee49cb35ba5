package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// CBS writes `Impossible` both for what cannot occur and for what is not there yet. It is not
/// there yet when the country itself has no figure after its last one, for regions that do have
/// that last one.
final class NotYet {
    private NotYet() {}

    static ObservationSet mark(ObservationSet set) {
        Map<String, String> last = new HashMap<>();
        for (var measure : set.measures()) {
            set.find(measure.code(), Series.NETHERLANDS)
                    .flatMap(NotYet::lastFilled)
                    .ifPresent(period -> last.put(measure.code(), period));
        }
        var series = set.series().stream().map(one -> mark(one, last.get(one.measure()))).toList();
        return new ObservationSet(set.measures(), set.regionNames(), series);
    }

    private static Series mark(Series series, @Nullable String lastOfCountry) {
        if (lastOfCountry == null || !lastFilled(series).equals(Optional.of(lastOfCountry))) {
            return series;
        }
        var points =
                series.points().stream()
                        .map(point ->
                                point.period().compareTo(lastOfCountry) > 0 ? notYet(point) : point)
                        .toList();
        return new Series(series.measure(), series.region(), points);
    }

    private static Point notYet(Point point) {
        return point.value() instanceof Value.Missing(MissingReason reason, String code)
                        && reason == MissingReason.NOT_APPLICABLE
                ? new Point(
                        point.period(),
                        new Value.Missing(MissingReason.NOT_YET, code),
                        point.status())
                : point;
    }

    private static Optional<String> lastFilled(Series series) {
        return series.points().stream()
                .filter(point -> !(point.value() instanceof Value.Missing))
                .map(Point::period)
                .reduce((_, later) -> later);
    }
}
