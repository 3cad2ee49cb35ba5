package nl.wed.workbench.ui.figures.detail;

import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.kit.chart.BarComparison;
import nl.wed.workbench.ui.kit.chart.BarComparison.Bar;
import nl.wed.workbench.ui.kit.chart.LineOverYears;
import nl.wed.workbench.ui.kit.chart.LineOverYears.YearValue;
import nl.wed.workbench.ui.kit.chart.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The charts and tables of one figure.
final class FigureCharts {
    private static final int YEARS_FOR_A_LINE = 3;

    private final Texts texts;
    private final FigureText words;
    private final FigureDetail detail;
    private final Figure figure;

    FigureCharts(Texts texts, FigureDetail detail, Figure figure) {
        this.texts = texts;
        this.words = new FigureText(texts);
        this.detail = detail;
        this.figure = figure;
    }

    /// Ours beside the country, the median and the quartiles.
    BarComparison comparison() {
        List<Bar> bars = new ArrayList<>();
        bars.add(bar(detail.municipality(), Role.OWN, figure.own().value()));
        figure.benchmark()
                .ifPresent(value ->
                        bars.add(bar(texts.get("figures.country"), Role.BENCHMARK, value)));
        if (figure.municipalities().sufficient()) {
            bars.add(quantile("figures.median", Role.MEDIAN, 0.5));
            bars.add(quantile("figures.firstQuartile", Role.OTHER, 0.25));
            bars.add(quantile("figures.thirdQuartile", Role.OTHER, 0.75));
        }
        return new BarComparison(bars);
    }

    /// The same and more in numbers.
    FactTable comparisonTable() {
        List<List<String>> rows = new ArrayList<>();
        var unit = detail.indicator().unit();
        rows.add(List.of(figure.own().periodLabel(), unit));
        rows.add(List.of(detail.municipality(), brief(figure.own().value())));
        figure.national()
                .ifPresent(value -> rows.add(List.of(texts.get("figures.country"), brief(value))));
        var all = figure.municipalities();
        if (all.sufficient()) {
            rows.add(List.of(texts.get("figures.lowest"), brief(Value.of(all.minimum()))));
            rows.add(quantileRow("figures.firstQuartile", 0.25));
            rows.add(quantileRow("figures.median", 0.5));
            rows.add(quantileRow("figures.thirdQuartile", 0.75));
            rows.add(List.of(texts.get("figures.highest"), brief(Value.of(all.maximum()))));
        }
        rows.add(
                List.of(
                        texts.get("figures.municipalities"),
                        Integer.toString(all.sorted().size())));
        return new FactTable(rows);
    }

    /// The lines over the years; empty with fewer than three.
    Optional<LineOverYears> years() {
        List<Point> own = yearly(figure.ownSeries());
        if (own.size() < YEARS_FOR_A_LINE) {
            return Optional.empty();
        }
        List<LineOverYears.Series> lines = new ArrayList<>();
        lines.add(line(detail.municipality(), Role.OWN, own));
        List<Point> country = yearly(figure.nationalSeries());
        if (figure.benchmark().isPresent() && !country.isEmpty()) {
            lines.add(line(texts.get("figures.country"), Role.BENCHMARK, country));
        }
        return Optional.of(new LineOverYears(lines, yearsTable().asText()));
    }

    /// The values of the years.
    FactTable yearsTable() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        texts.get("figures.period"),
                        detail.municipality(),
                        texts.get("figures.country")));
        for (Point point : yearly(figure.ownSeries())) {
            String country =
                    figure.nationalSeries().stream()
                            .filter(one -> one.period().equals(point.period()))
                            .findFirst()
                            .map(one -> brief(one.value()))
                            .orElseGet(() -> texts.get("general.unknown"));
            rows.add(List.of(point.periodLabel(), brief(point.value()), country));
        }
        return new FactTable(rows);
    }

    /// What older data sets say; empty when this is the only one.
    Optional<FactTable> older() {
        if (detail.older().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        texts.get("figures.dataSet"),
                        texts.get("figures.period"),
                        detail.municipality(),
                        texts.get("figures.country")));
        for (Figure one : detail.older()) {
            rows.add(
                    List.of(
                            one.dataSet().title(),
                            one.own().periodLabel(),
                            brief(one.own().value()),
                            words.national(one)));
        }
        return Optional.of(new FactTable(rows));
    }

    /// The districts from high to low, with the municipality as a whole in the same period.
    BarComparison districts(Areas districts) {
        List<Bar> bars = new ArrayList<>();
        districts.whole().ifPresent(value -> bars.add(bar(detail.municipality(), Role.OWN, value)));
        districts.areas().stream()
                .sorted(Comparator.comparing(area -> forSorting(area.value())))
                .forEach(area -> bars.add(bar(area.name(), Role.OTHER, area.value())));
        return new BarComparison(bars);
    }

    private static double forSorting(Value value) {
        double high = value.high();
        return Double.isNaN(high) ? Double.MAX_VALUE : -high;
    }

    private List<Point> yearly(List<Point> points) {
        String kind = Periods.kind(figure.own().period());
        return points.stream()
                .filter(point -> Periods.kind(point.period()).equals(kind))
                .filter(_ -> kind.equals("JJ") || kind.equals("SJ"))
                .toList();
    }

    private static LineOverYears.Series line(String name, Role role, List<Point> points) {
        return new LineOverYears.Series(
                name,
                role,
                points.stream()
                        .map(point ->
                                new YearValue(
                                        Periods.startYear(point.period()), amount(point.value())))
                        .toList());
    }

    private Bar quantile(String key, Role role, double part) {
        return bar(texts.get(key), role, Value.of(figure.municipalities().quantile(part)));
    }

    private List<String> quantileRow(String key, double part) {
        return List.of(texts.get(key), brief(Value.of(figure.municipalities().quantile(part))));
    }

    private Bar bar(String name, Role role, Value value) {
        return new Bar(name, role, amount(value), brief(value));
    }

    private String brief(Value value) {
        return words.brief(value, detail.indicator());
    }

    private static @Nullable Double amount(Value value) {
        var exact = value.exact();
        return exact.isPresent() ? (Double) exact.getAsDouble() : null;
    }
}
