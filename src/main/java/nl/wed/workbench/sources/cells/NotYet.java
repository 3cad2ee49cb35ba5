package nl.wed.workbench.sources.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

/// CBS writes `Impossible` both for what cannot occur and for what is not there yet. It is not
/// there yet when the country itself has no figure after its last one, for regions that do have
/// that last one.
final class NotYet {
    private final Map<String, String> lastOfCountry = new HashMap<>();

    private NotYet(ObservationSet set) {
        for (var measure : set.measures()) {
            set.find(measure.code(), Series.NETHERLANDS)
                    .flatMap(NotYet::lastFilled)
                    .ifPresent(period -> lastOfCountry.put(measure.code(), period));
        }
    }

    static ObservationSet mark(ObservationSet set) {
        return set.replacing(new NotYet(set)::value);
    }

    private Value value(Series series, Point point) {
        String last = lastOfCountry.get(series.measure());
        return last != null
                        && point.period().compareTo(last) > 0
                        && point.value() instanceof Value.Missing(var reason, String code)
                        && reason == MissingReason.NOT_APPLICABLE
                        && lastFilled(series).equals(Optional.of(last))
                ? new Value.Missing(MissingReason.NOT_YET, code)
                : point.value();
    }

    private static Optional<String> lastFilled(Series series) {
        List<Point> points = series.points();
        for (int i = points.size() - 1; i >= 0; i--) {
            if (!(points.get(i).value() instanceof Value.Missing)) {
                return Optional.of(points.get(i).period());
            }
        }
        return Optional.empty();
    }
}
