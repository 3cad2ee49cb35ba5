package nl.wed.workbench.startset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.wed.workbench.catalogue.Municipalities;
import nl.wed.workbench.catalogue.Municipalities.FormerMunicipality;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.startset.StartSet.Table;
import nl.wed.workbench.texts.Texts;

/// Gives a municipality that was made of others the counts of these together, in a table from before
/// it was there; the title of the table then says so. Only counts, and only where every one of the
/// former municipalities has a number and went up in this one as a whole.
record FormerSums(Municipalities municipalities, Texts texts) {

    /// The table with those sums; as it is when there are none.
    Table in(Table table, String own) {
        List<FormerMunicipality> former = former(own);
        ObservationSet set = table.observations();
        if (former.isEmpty()
                || set.series().stream().anyMatch(series -> series.region().equals(own))) {
            return table;
        }
        Map<String, Series> sums = new TreeMap<>();
        set.measures().stream()
                .filter(measure -> Counted.of(measure, set).guarded() && !set.hasFractions(measure.code()))
                .forEach(measure -> sum(measure, former, set, own).ifPresent(sum -> sums.put(measure.code(), sum)));
        if (sums.isEmpty()) {
            return table;
        }
        List<Series> all = new ArrayList<>(set.series());
        // Who is in the sum is counted once among the municipalities.
        all.removeIf(series -> sums.containsKey(series.measure())
                && former.stream().anyMatch(one -> one.code().equals(series.region())));
        all.addAll(sums.values());
        Map<String, String> names = new TreeMap<>(set.regionNames());
        names.put(own, municipalities.nameOf(own));
        var summed = new ObservationSet(set.measures(), names, all);
        return new Table(titled(table.dataSet(), summed, own, former), summed);
    }

    private DataSet titled(DataSet from, ObservationSet set, String own, List<FormerMunicipality> former) {
        List<String> names = former.stream().map(FormerMunicipality::name).toList();
        int last = names.size() - 1;
        String listed = texts.get("figures.startset.names", String.join(", ", names.subList(0, last)), names.get(last));
        return from.with()
                .title(texts.get("figures.startset.sum", from.title(), municipalities.nameOf(own), listed))
                .observations(set.contentHash())
                .observationCount(set.size())
                .build();
    }

    /// Those that a municipality was made of; none when it was not, or when one of them was divided.
    private List<FormerMunicipality> former(String own) {
        OptionalInt made = municipalities.madeIn(own);
        if (made.isEmpty()) {
            return List.of();
        }
        var all = municipalities.former().stream()
                .filter(one -> one.lastYear() + 1 == made.getAsInt())
                .filter(one -> one.successors().contains(own))
                .toList();
        boolean whole =
                all.stream().allMatch(one -> one.complete() && one.successors().size() == 1);
        return whole && all.size() > 1 ? all : List.of();
    }

    private static Optional<Series> sum(
            Statistic measure, List<FormerMunicipality> former, ObservationSet set, String own) {
        List<Series> parts = former.stream()
                .flatMap(one -> set.find(measure.code(), one.code()).stream())
                .toList();
        if (parts.size() < former.size()) {
            return Optional.empty();
        }
        int lastYear = former.getFirst().lastYear();
        List<Point> points = parts.getFirst().points().stream()
                .filter(point -> Periods.startYear(point.period()) <= lastYear)
                .flatMap(point -> sum(point, parts).stream())
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Series(measure.code(), own, points));
    }

    private static Optional<Point> sum(Point first, List<Series> parts) {
        List<Value> values = parts.stream()
                .flatMap(part -> part.at(first.period()).stream())
                .map(Point::value)
                .toList();
        boolean known = values.size() == parts.size()
                && values.stream().allMatch(value -> value.exact().isPresent());
        return known
                ? Optional.of(new Point(first.period(), Value.sum(values), status(first, parts)))
                : Optional.empty();
    }

    /// That of the parts when they have the same.
    private static PeriodStatus status(Point first, List<Series> parts) {
        boolean same = parts.stream()
                .flatMap(part -> part.at(first.period()).stream())
                .allMatch(point -> point.status() == first.status());
        return same ? first.status() : PeriodStatus.UNSTATED;
    }
}
