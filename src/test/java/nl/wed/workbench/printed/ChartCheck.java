package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wed.workbench.printed.WordChart.Memory;
import nl.wed.workbench.printed.WordChart.Series;
import nl.wed.workbench.printed.WordFile.Drawing;
import nl.wed.workbench.printed.WordFile.Text;

/// The charts of figures: what they remember, what stands in the workbook behind them, and what is said to who cannot
/// see them.
record ChartCheck(Sample sample, Names names, WordFile word, Ledger ledger) {
    /// Compares every chart; gives those that are not of figures.
    List<Drawing> all() {
        List<Drawing> others = new ArrayList<>();
        for (Drawing drawing : word.drawings()) {
            if (drawing.part().contains("/charts/")) {
                var chart = WordChart.read(word, drawing.part());
                chart.series().forEach(series -> workbook(drawing, chart, series));
                if (of(drawing, chart)) {
                    source(drawing);
                    ledger.look(drawing.alternative());
                    ledger.look(drawing.caption());
                } else {
                    others.add(drawing);
                }
            }
        }
        return others;
    }

    private boolean of(Drawing drawing, WordChart chart) {
        for (Truth truth : sample.truths()) {
            String caption = drawing.caption();
            if (caption.equals(truth.name() + ", vergeleken (" + truth.year() + ")")) {
                comparison(truth, drawing, chart);
                return true;
            }
            if (caption.equals(truth.name() + ", alle gemeenten (" + truth.year() + ")")) {
                strip(truth, drawing, chart);
                return true;
            }
            if (caption.equals(truth.name() + " in " + sample.ownName() + " door de jaren")) {
                years(truth, drawing, chart);
                return true;
            }
        }
        return together(drawing, chart);
    }

    /// The workbook behind a chart holds what the chart shows, cell by cell.
    private void workbook(Drawing drawing, WordChart chart, Series series) {
        for (Memory memory : List.of(series.categories(), series.values(), series.across())) {
            List<String> behind = chart.behind(memory);
            for (int i = 0; i < memory.values().size(); i++) {
                ledger.same(
                        "workbook",
                        drawing.caption() + " " + memory.range(),
                        memory.values().get(i),
                        behind.get(i));
            }
        }
    }

    /// A number in a chart: rounded to the decimals that it has, and as it is shown.
    private void number(Truth truth, String place, BigDecimal expected, Memory memory, int i) {
        var printed = memory.number(i);
        var drawn = truth.drawn(expected);
        boolean right = Dutch.isRounded(drawn, printed, truth.drawnDecimals());
        ledger.right("chart", place, right, "drawn as " + printed + " where " + Dutch.rounded(drawn, 6) + " is true");
        ledger.same(
                "shown in chart",
                place,
                Dutch.number(drawn, truth.drawnDecimals()),
                Dutch.number(printed, memory.decimals()));
    }

    private Map<String, BigDecimal> bars(Truth truth) {
        var bars = new LinkedHashMap<String, BigDecimal>();
        bars.put(sample.ownName(), truth.amount());
        truth.benchmark().ifPresent(country -> bars.put("Nederland", country));
        var peers = truth.of(sample.peers());
        bars.put(sample.groupName() + ": mediaan van " + peers.size(), peers.median());
        bars.put("Alle gemeenten: laagste kwart tot", truth.all().quarter(1));
        bars.put("Alle gemeenten: mediaan", truth.all().median());
        bars.put("Alle gemeenten: hoogste kwart vanaf", truth.all().quarter(3));
        return bars;
    }

    private void comparison(Truth truth, Drawing drawing, WordChart chart) {
        var bars = bars(truth);
        var series = chart.series().getFirst();
        String place = drawing.caption();
        ledger.same("chart", place + " period", truth.year(), series.name());
        ledger.same(
                "chart",
                place + " bars",
                bars.keySet().toString(),
                series.categories().values().toString());
        int i = 0;
        for (var bar : bars.entrySet()) {
            number(truth, place + " " + bar.getKey(), bar.getValue(), series.values(), i++);
        }
        String said = bars.entrySet().stream()
                .map(bar -> bar.getKey() + ": " + truth.words(bar.getValue()))
                .collect(Collectors.joining("; "));
        ledger.same("said of chart", place, place + ". " + said + ".", drawing.alternative());
    }

    private boolean together(Drawing drawing, WordChart chart) {
        var truths = new ArrayList<Truth>();
        for (String category : chart.series().getFirst().categories().values()) {
            sample.named(category).ifPresent(truths::add);
        }
        if (truths.size() < 2) {
            return false;
        }
        String place = drawing.caption();
        String title = truths.stream().map(Truth::name).collect(Collectors.joining(", "));
        String year = truths.getFirst().year();
        ledger.same("chart", place + " title", title + " (" + year + ")", place);
        for (Series series : chart.series()) {
            ledger.right("chart", place, series.values().values().size() == truths.size(), "values are missing");
            for (int i = 0; i < truths.size(); i++) {
                var truth = truths.get(i);
                ledger.same(
                        "chart",
                        place + " period",
                        truth.period(),
                        truths.getFirst().period());
                int bar = i;
                bar(truth, series.name())
                        .ifPresentOrElse(
                                amount -> number(truth, place + " " + series.name(), amount, series.values(), bar),
                                () -> ledger.fault("chart: " + place + ": no such series " + series.name()));
            }
        }
        String said = truths.stream()
                .map(one -> one.name() + ": " + one.words(one.amount()) + ", mediaan "
                        + one.words(one.all().median()))
                .collect(Collectors.joining("; "));
        ledger.same("said of chart", place, place + ". " + said, drawing.alternative());
        return true;
    }

    private Optional<BigDecimal> bar(Truth truth, String series) {
        if (series.equals(sample.ownName())) {
            return Optional.of(truth.amount());
        }
        if (series.equals("Mediaan " + sample.groupName())) {
            return Optional.of(truth.of(sample.peers()).median());
        }
        return series.equals("Mediaan gemeenten")
                ? Optional.of(truth.all().median())
                : series.equals("Nederland") ? truth.country() : Optional.empty();
    }

    private void years(Truth truth, Drawing drawing, WordChart chart) {
        String place = drawing.caption();
        List<String> years = truth.years().keySet().stream()
                .map(period -> period.substring(0, 4))
                .toList();
        for (Series series : chart.series()) {
            ledger.same(
                    "chart",
                    place + " years",
                    years.toString(),
                    series.categories().values().toString());
            for (int i = 0; i < years.size(); i++) {
                String period = years.get(i) + "JJ00";
                String at = place + " " + series.name() + " " + period;
                if (series.form().equals("lineChart")) {
                    var line = series.name().equals(sample.ownName()) ? truth.years() : truth.countryYears();
                    number(truth, at, line.get(period), series.values(), i);
                } else {
                    band(truth, at, chart, series, i, period);
                }
            }
        }
        String said = truth.years().entrySet().stream()
                .map(year -> year.getKey().substring(0, 4) + ": " + truth.words(year.getValue()))
                .collect(Collectors.joining("; ", "", ". "));
        var movement = new Movement(truth);
        String words = FigureChapterCheck.capital(movement.trend()) + "."
                + movement.words()
                        .map(one -> " " + FigureChapterCheck.capital(one) + ".")
                        .orElse("");
        ledger.same("said of chart", place, place + ". " + said + words, drawing.alternative());
    }

    /// The middle half of the group: an invisible floor, and the height of the band on it.
    private void band(Truth truth, String place, WordChart chart, Series series, int i, String period) {
        var values = new TreeMap<>(truth.filling().municipalities(period));
        values.keySet().retainAll(sample.peers());
        var spread = ExactSpread.of(values.values());
        boolean floor = series == chart.series().getFirst();
        var expected = floor ? spread.quarter(1) : spread.quarter(3).subtract(spread.quarter(1));
        var printed = series.values().number(i);
        var least = BigDecimal.ONE.movePointLeft(truth.drawnDecimals());
        boolean near = truth.drawn(expected).subtract(printed).abs().compareTo(least) <= 0;
        ledger.right("chart", place, near, "drawn as " + printed + " where " + expected + " is true");
        if (floor) {
            var upTo = new BigDecimal(chart.beside(series.values(), "D").get(i));
            boolean third = Dutch.isRounded(truth.drawn(spread.quarter(3)), upTo, truth.drawnDecimals());
            ledger.right("workbook", place, third, "to " + upTo + " where " + spread.quarter(3) + " is true");
        }
    }

    /// A dot for every municipality but ours, those of the group apart, and lines with their value in the name.
    private void strip(Truth truth, Drawing drawing, WordChart chart) {
        String place = drawing.caption();
        var peers = truth.of(sample.peers());
        var series = chart.series();
        ledger.same(
                "chart",
                place,
                "Gemeenten met een cijfer (" + truth.municipalities().size() + ")",
                series.getFirst().name());
        ledger.same(
                "chart",
                place,
                sample.groupName() + " (" + peers.size() + ")",
                series.get(1).name());
        dots(truth, place, chart, series.getFirst(), false);
        dots(truth, place, chart, series.get(1), true);
        var marks = new LinkedHashMap<String, BigDecimal>();
        marks.put(sample.ownName(), truth.amount());
        truth.benchmark().ifPresent(country -> marks.put("Nederland", country));
        marks.put("Mediaan " + sample.groupName(), peers.median());
        int i = 2;
        for (var mark : marks.entrySet()) {
            var line = series.get(i++);
            // A unit of more than three letters stands at the axis.
            String words = truth.words(mark.getValue()).replaceFirst(" \\p{L}.{3,}$", "");
            ledger.same("chart", place, mark.getKey() + " " + words, line.name());
            number(truth, place + " " + mark.getKey(), mark.getValue(), line.across(), 0);
            number(truth, place + " " + mark.getKey(), mark.getValue(), line.across(), 1);
        }
        ledger.right("chart", place, i == series.size(), "has " + series.size() + " series");
        said(truth, drawing, marks);
        note(truth, drawing);
    }

    /// The table that is named below a chart is that of its figure.
    private void source(Drawing drawing) {
        String below = below(drawing);
        String title = drawing.caption();
        sample.truths().stream()
                .filter(truth -> title.startsWith(truth.name()))
                .findFirst()
                .ifPresent(truth -> {
                    String table = truth.filling().dataSet().path("table").asString();
                    ledger.look(below);
                    ledger.right(
                            "source of chart",
                            title,
                            below.endsWith("Bron: CBS, " + table),
                            below + " is not " + table);
                });
    }

    private String below(Drawing drawing) {
        var next = word.pieces().get(word.pieces().indexOf(drawing) + 1);
        return next instanceof Text(var _, var text, var _) ? text : "";
    }

    /// The place among the municipalities below the chart.
    private void note(Truth truth, Drawing drawing) {
        String after = below(drawing);
        String first = truth.direction().equals("NEUTRAL") ? "het hoogst" : "het gunstigst";
        ledger.same(
                "note of chart",
                drawing.caption(),
                FigureChapterCheck.capital(truth.place()) + " (1 is " + first + ").",
                after.replaceFirst(" Bron: .*", ""));
    }

    private void dots(Truth truth, String place, WordChart chart, Series series, boolean peers) {
        var expected = new TreeMap<String, BigDecimal>();
        truth.municipalities().forEach((code, amount) -> {
            if (!code.equals(sample.own()) && sample.peers().contains(code) == peers) {
                expected.put(names.of(code), amount);
            }
        });
        List<String> printed = chart.beside(series.across(), "A");
        ledger.same("chart", place + " dots", "" + expected.size(), "" + printed.size());
        for (int i = 0; i < printed.size(); i++) {
            var amount = expected.remove(printed.get(i));
            if (amount == null) {
                ledger.fault("chart: " + place + ": no dot is known of " + printed.get(i));
            } else {
                number(truth, place + " " + printed.get(i), amount, series.across(), i);
            }
        }
        ledger.right("chart", place, expected.isEmpty(), "misses " + expected);
    }

    private void said(Truth truth, Drawing drawing, Map<String, BigDecimal> marks) {
        String marked = marks.entrySet().stream()
                .map(mark -> mark.getKey() + ": " + truth.words(mark.getValue()))
                .collect(Collectors.joining("; "));
        String start = drawing.caption() + ". Gemeenten met een cijfer ("
                + truth.municipalities().size() + "). " + marked;
        var low = truth.all().quarter(0);
        var high = truth.all().quarter(4);
        boolean right = truth.with(low).stream()
                .anyMatch(lowest -> truth.with(high).stream()
                        .anyMatch(highest -> drawing.alternative()
                                .equals(start + "; Laagste: " + names.of(lowest) + ": " + truth.words(low)
                                        + "; Hoogste: " + names.of(highest) + ": " + truth.words(high) + ".")));
        ledger.right("said of chart", drawing.caption(), right, drawing.alternative());
    }
}
