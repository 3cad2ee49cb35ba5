package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Band;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.texts.ProfileWords;

/// The own line and that of the country over the years, on the middle half of the peers (or of all
/// municipalities while there is no group). A year that is missing breaks the line.
record YearsPicture(FigureFacts facts) {
    private static final int YEARS_FOR_A_LINE = 3;
    private static final int LONGEST = 100;
    private static final Set<String> YEARLY = Set.of("JJ", "SJ");

    Optional<Picture> picture() {
        List<String> periods = periods();
        long known = periods.stream()
                .filter(period -> at(facts.figure().ownSeries(), period).exact().isPresent())
                .count();
        if (known < YEARS_FOR_A_LINE) {
            return Optional.empty();
        }
        List<Series> series = new ArrayList<>();
        series.add(series(facts.municipality(), Tone.OWN, facts.figure().ownSeries(), periods));
        if (facts.figure().benchmark().isPresent()) {
            var country = facts.figure().nationalSeries();
            series.add(series(facts.text("country"), Tone.REFERENCE, country, periods));
        }
        var band = band(periods);
        var plot = new Plot.Lines(periods.stream().map(Periods::label).toList(), series, band);
        String title = facts.text("years.title", facts.figure().indicator().name(), facts.municipality());
        String words = words();
        return Optional.of(new Picture(
                Picture.Kind.YEARS,
                facts.chart(title, said(periods) + words, plot),
                table(plot, periods),
                words,
                facts.source()));
    }

    /// All years from the first to the last value, those without a value too.
    private List<String> periods() {
        String kind = Periods.kind(facts.figure().own().period());
        List<Point> points = facts.figure().ownSeries().stream()
                .filter(point -> Periods.kind(point.period()).equals(kind))
                .filter(point -> !(point.value() instanceof nl.wed.workbench.domain.figures.Value.Missing))
                .toList();
        if (!YEARLY.contains(kind) || points.isEmpty()) {
            return List.of();
        }
        String rest = points.getFirst().period().substring(4);
        int first = Periods.startYear(points.getFirst().period());
        int last = Periods.startYear(points.getLast().period());
        if (last - first > LONGEST) {
            return points.stream().map(Point::period).distinct().toList();
        }
        return IntStream.rangeClosed(first, last).mapToObj(year -> year + rest).toList();
    }

    private Optional<Band> band(List<String> periods) {
        var all = facts.shown().book().municipalities(facts.figure());
        Optional<PeerGroup> group = facts.peers().filter(one -> one.members().size() >= Spine.MINIMUM_PEERS);
        int minimum = group.isPresent() ? Spine.MINIMUM_PEERS : Spread.MINIMUM;
        Function<String, Spread> spread = period -> spread(all, group.map(PeerGroup::codes), period);
        List<ChartValue> low = new ArrayList<>();
        List<ChartValue> high = new ArrayList<>();
        for (String period : periods) {
            Spread one = spread.apply(period);
            boolean enough = one.sorted().size() >= minimum;
            low.add(enough ? ChartValue.of(facts.number(one.quantile(0.25))) : new ChartValue.Missing(""));
            high.add(enough ? ChartValue.of(facts.number(one.quantile(0.75))) : new ChartValue.Missing(""));
        }
        boolean drawn = low.stream().filter(ChartValue.Amount.class::isInstance).count() > 1;
        String name =
                group.map(one -> facts.text("years.band", one.name())).orElseGet(() -> facts.text("years.bandAll"));
        return drawn ? Optional.of(new Band(name, low, high)) : Optional.empty();
    }

    private static Spread spread(Map<String, List<Point>> all, Optional<List<String>> codes, String period) {
        var chosen = codes.map(Set::copyOf).orElse(all.keySet());
        List<Double> values = new ArrayList<>();
        all.forEach((code, points) -> {
            if (chosen.contains(code)) {
                at(points, period).exact().ifPresent(values::add);
            }
        });
        return new Spread(values);
    }

    private Series series(String name, Tone tone, List<Point> points, List<String> periods) {
        return new Series(
                name,
                tone,
                periods.stream().map(period -> facts.value(at(points, period))).toList());
    }

    private static nl.wed.workbench.domain.figures.Value at(List<Point> points, String period) {
        return Point.valueIn(points, period)
                .orElse(nl.wed.workbench.domain.figures.Value.missing(MissingReason.UNKNOWN));
    }

    /// The trend by its rule, and how ordinary the movement is among the municipalities.
    private String words() {
        var words = new ProfileWords(facts.texts());
        return facts.line()
                .map(line -> facts.sentence(words.of(line.trend()))
                        + line.course()
                                .map(course -> " " + facts.sentence(words.of(course)))
                                .orElse(""))
                .orElse("");
    }

    private String said(List<String> periods) {
        return periods.stream()
                .map(period -> Periods.label(period)
                        + ": "
                        + facts.words(at(facts.figure().ownSeries(), period)))
                .collect(Collectors.joining("; ", "", ". "));
    }

    private List<List<String>> table(Plot.Lines plot, List<String> periods) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(facts.text("period")));
        plot.series().forEach(series -> head.add(series.name()));
        plot.band().ifPresent(band -> head.add(band.name()));
        rows.add(head);
        var chart = facts.chart("", ".", plot);
        for (int i = 0; i < periods.size(); i++) {
            List<String> row = new ArrayList<>(List.of(plot.periods().get(i)));
            for (Series series : plot.series()) {
                row.add(chart.words(series.values().get(i)));
            }
            if (plot.band().isPresent()) {
                var band = plot.band().get();
                row.add(
                        band.low().get(i) instanceof ChartValue.Amount
                                ? chart.words(band.low().get(i))
                                        + " – "
                                        + chart.words(band.high().get(i))
                                : "–");
            }
            rows.add(row);
        }
        return rows;
    }
}
