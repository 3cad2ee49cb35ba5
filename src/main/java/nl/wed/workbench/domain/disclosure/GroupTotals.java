package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.domain.disclosure.CellTable.Measure;
import nl.wed.workbench.domain.disclosure.CellTable.Place;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;

/// What the groups of a measure are divided by: the same group of another measure, or everybody
/// when that one has no such group. `measures` may be empty: nothing is divided.
record GroupTotals(ObservationSet set, StatisticKey everybody, List<Measure> measures) {

    /// Whether a share in this place would be one of too few people.
    boolean few(Measure group, Place place, Threshold threshold) {
        return threshold.denominator() > 0
                && of(group.key())
                        .or(() -> code(everybody))
                        .flatMap(code -> set.find(code, place.region()))
                        .flatMap(series -> series.at(place.period()))
                        .map(Point::value)
                        .filter(total -> few(total, threshold))
                        .isPresent();
    }

    private static boolean few(Value total, Threshold threshold) {
        return total.low() > 0 && total.low() < threshold.denominator();
    }

    private Optional<String> of(StatisticKey group) {
        var members = new TreeMap<>(everybody.members());
        members.putAll(group.members());
        return code(new StatisticKey(everybody.topic(), members));
    }

    private Optional<String> code(StatisticKey key) {
        return measures.stream()
                .filter(one -> one.key().equals(key))
                .map(Measure::code)
                .findFirst();
    }
}
