package nl.wed.workbench.domain.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;

/// A trajectory of Almelo with data sets that are given cell by cell, of 2023 unless said.
final class GivenSets {
    static final String PERIOD = "2023JJ00";

    private record Given(
            String title,
            Map<String, Statistic> statistics,
            Map<String, Map<String, Map<String, Value>>> cells,
            List<Fill> fills) {}

    private record Fill(String name, String theme, String numerator, String denominator) {}

    private final List<Given> sets = new ArrayList<>();

    /// Begins a data set of that name.
    GivenSets set(String title) {
        sets.add(new Given(title, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>()));
        return this;
    }

    /// Adds a statistic to the set that was begun last.
    GivenSets statistic(String code, String title, String unit) {
        last().statistics.put(code, new Statistic(code, title, "", unit, unit.equals("%") ? 1 : 0));
        return this;
    }

    /// Adds numbers of people under these titles, which are their codes too.
    GivenSets columns(String... titles) {
        for (String title : titles) {
            statistic(title, title, "aantal");
        }
        return this;
    }

    /// The numbers of these statistics in a region.
    GivenSets row(String region, List<String> codes, double... numbers) {
        for (int i = 0; i < codes.size(); i++) {
            cell(codes.get(i), region, numbers[i]);
        }
        return this;
    }

    /// A number of that statistic in a region.
    GivenSets cell(String code, String region, double number) {
        return cell(code, region, Value.of(number));
    }

    GivenSets cell(String code, String region, Value value) {
        return cell(code, region, PERIOD, value);
    }

    /// The same in another period than 2023.
    GivenSets cell(String code, String region, String period, Value value) {
        last().cells
                .computeIfAbsent(code, _ -> new LinkedHashMap<>())
                .computeIfAbsent(region, _ -> new TreeMap<>())
                .put(period, value);
        return this;
    }

    /// An indicator that a statistic of the last set fills as a percentage of another.
    GivenSets percentage(String name, String theme, String numerator, String denominator) {
        last().fills.add(new Fill(name, theme, numerator, denominator));
        return this;
    }

    private Given last() {
        return sets.getLast();
    }

    Project project() {
        var project = TestTrajectory.project();
        for (var type : List.of(
                FigureRecords.INDICATOR_SOURCE,
                FigureRecords.DATA_SET,
                FigureRecords.INDICATOR_PAIR,
                FigureRecords.REVISION_MARK)) {
            project = project.with(type, nl.wed.workbench.domain.Table.empty());
        }
        for (Given given : sets) {
            project = project.put(FigureRecords.DATA_SET, dataSet(given));
            for (Fill fill : given.fills) {
                project = project.put(FigureRecords.INDICATOR, indicator(fill))
                        .put(
                                FigureRecords.INDICATOR_SOURCE,
                                new IndicatorSource(
                                        id(fill.name + given.title),
                                        id(fill.name),
                                        id(given.title),
                                        fill.numerator,
                                        fill.denominator,
                                        100,
                                        (LocalDate) null));
            }
        }
        return project;
    }

    Observations observations() {
        var found = new HashMap<String, ObservationSet>();
        sets.forEach(given -> found.put(given.title, observations(given)));
        return hash -> Optional.ofNullable(found.get(hash));
    }

    private static ObservationSet observations(Given given) {
        List<Series> series = new ArrayList<>();
        given.cells.forEach((code, cells) ->
                cells.forEach((region, values) -> series.add(new Series(code, region, points(values)))));
        return new ObservationSet(List.copyOf(given.statistics.values()), Map.of(), series);
    }

    private static List<Point> points(Map<String, Value> values) {
        return values.entrySet().stream()
                .map(one -> new Point(one.getKey(), one.getValue(), PeriodStatus.DEFINITIVE))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Indicator indicator(Fill fill) {
        return new Indicator(
                id(fill.name),
                null,
                fill.name,
                fill.theme,
                fill.name,
                "%",
                Direction.LOWER_IS_BETTER,
                List.of(AgePhase.F1),
                "Gemeente",
                null,
                null,
                List.of(),
                VerificationStatus.READ,
                null,
                null);
    }

    private static DataSet dataSet(Given given) {
        return new DataSet(
                id(given.title),
                "table",
                given.title,
                "Gemeente",
                null,
                null,
                Instant.EPOCH,
                null,
                List.of(),
                given.title,
                given.title,
                1,
                null,
                null);
    }
}
