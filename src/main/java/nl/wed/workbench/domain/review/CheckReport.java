package nl.wed.workbench.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.review.CheckFinding.Place;

/// The check report after an import: what in a set of observations can hardly be right. It takes
/// one measure at a time, so that a large set needs little room.
public final class CheckReport {
    private final ObservationSet set;
    private final CheckHints hints;
    private final List<CheckHints.Total> totals;
    private final List<CheckFinding> findings = new ArrayList<>();

    private CheckReport(ObservationSet set, CheckHints hints) {
        this.set = set;
        this.hints = hints;
        totals = Stream.concat(hints.totals().stream(), Totals.byTitle(set).stream())
                .distinct()
                .toList();
    }

    /// The findings, heaviest first, then in the order of the measures.
    public static List<CheckFinding> of(ObservationSet set, CheckHints hints) {
        var report = new CheckReport(set, hints);
        set.measures().forEach(report::check);
        report.findings.sort(Comparator.comparing(CheckFinding::severity));
        return List.copyOf(report.findings);
    }

    private void check(Statistic measure) {
        var values = values(measure.code());
        if (values.isEmpty()) {
            findings.add(new CheckFinding(CheckKind.PHANTOM_MEASURE, measure, List.of()));
            return;
        }
        add(CheckKind.PERCENTAGE_ABOVE_100, measure, Impossible.percentages(measure, values));
        add(CheckKind.BROKEN_COUNT, measure, Impossible.brokenCounts(measure, values));
        add(CheckKind.NINES_BELOW_ZERO, measure, Impossible.ninesBelowZero(measure, values));
        add(CheckKind.SHARES_OF_ONE, measure, Impossible.sharesOfOne(measure, values));
        var below = Impossible.belowZero(measure, values);
        add(belowZero(measure, below, values), measure, below);
        add(CheckKind.REGION_ABOVE_COUNTRY, measure, Impossible.aboveCountry(measure, values));
        totals.stream()
                .filter(total -> total.measure().equals(measure.code()))
                .forEach(total -> checkTotal(measure, values, total));
        add(CheckKind.UNIT_JUMP, measure, Jumps.of(values));
        add(CheckKind.OUTLIER_IN_YEARS, measure, Outliers.inYears(measure, values, hints.own()));
        add(CheckKind.OUTLIER_AMONG_PEERS, measure, Outliers.amongPeers(measure, values, hints.own()));
        add(CheckKind.MISSING_YEAR, measure, MissingYears.of(values, hints.own()));
    }

    private static CheckKind belowZero(Statistic measure, List<CellPlace> below, Cells values) {
        if (Impossible.isBalance(below, values)) {
            return CheckKind.MANY_BELOW_ZERO;
        }
        return measure.unit().equals("aantal") ? CheckKind.NEGATIVE_COUNT : CheckKind.NEGATIVE_VALUE;
    }

    private void checkTotal(Statistic measure, Cells values, CheckHints.Total total) {
        var parts = total.parts().stream().map(this::values).toList();
        add(CheckKind.PART_ABOVE_TOTAL, measure, Impossible.partAbove(values, parts));
        if (total.disjoint()) {
            add(CheckKind.PARTS_ABOVE_TOTAL, measure, Impossible.partsAbove(values, parts));
        }
    }

    private void add(CheckKind kind, Statistic measure, Collection<CellPlace> cells) {
        if (!cells.isEmpty()) {
            findings.add(new CheckFinding(
                    kind,
                    measure,
                    cells.stream()
                            .sorted(Comparator.comparing(
                                            (CellPlace cell) -> !cell.region().equals(hints.own()))
                                    .thenComparing(CellPlace::region)
                                    .thenComparing(CellPlace::period))
                            .map(this::place)
                            .toList()));
        }
    }

    private Place place(CellPlace cell) {
        return new Place(cell.region(), set.regionNames().getOrDefault(cell.region(), cell.region()), cell.period());
    }

    private Cells values(String measure) {
        SortedMap<String, SortedMap<String, Value>> byRegion = new TreeMap<>();
        set.byRegion(measure).forEach((region, series) -> {
            var periods = new TreeMap<String, Value>();
            series.points().forEach(point -> periods.put(point.period(), point.value()));
            if (!periods.isEmpty()) {
                byRegion.put(region, periods);
            }
        });
        return new Cells(byRegion);
    }
}
