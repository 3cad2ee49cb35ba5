package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Spread;

/// Bars: ours, the country, the median of the peers by the name of their group, and the quartiles
/// of all municipalities.
record ComparisonPicture(FigureFacts facts) {
    private record Bar(String name, Tone tone, nl.wed.workbench.domain.figures.Value value) {}

    Optional<Picture> picture() {
        List<Bar> bars = bars();
        if (bars.size() < 2) {
            return Optional.empty();
        }
        var figure = facts.figure();
        String period = figure.own().periodLabel();
        String title = facts.text("comparison.title", figure.indicator().name(), period);
        List<String> names = bars.stream().map(Bar::name).toList();
        List<ChartValue> values =
                bars.stream().map(bar -> facts.value(bar.value())).toList();
        var plot = new Plot.Bars(
                Form.COMPARISON,
                names,
                List.of(new Series(period, Tone.AUTO, values)),
                "",
                bars.stream().map(Bar::tone).toList());
        String said = bars.stream()
                .map(bar -> bar.name() + ": " + facts.words(bar.value()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Picture(
                Picture.Kind.COMPARISON,
                facts.chart(title, said + ".", plot),
                table(bars, period),
                "",
                facts.source()));
    }

    private List<Bar> bars() {
        var figure = facts.figure();
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(facts.municipality(), Tone.OWN, figure.own().value()));
        facts.figure().benchmark().ifPresent(value -> bars.add(new Bar(facts.text("country"), Tone.REFERENCE, value)));
        facts.peers().ifPresent(group -> {
            var spread = facts.municipalities().spread(group.codes());
            String name =
                    facts.text("peers.median", group.name(), spread.sorted().size());
            bars.add(bar(name, Tone.ACCENT, spread, 0.5));
        });
        var all = figure.municipalities();
        if (all.sufficient()) {
            bars.add(bar(facts.text("all.first"), Tone.CONTEXT, all, 0.25));
            bars.add(bar(facts.text("all.median"), Tone.CONTEXT, all, 0.5));
            bars.add(bar(facts.text("all.third"), Tone.CONTEXT, all, 0.75));
        }
        return bars;
    }

    private static Bar bar(String name, Tone tone, Spread spread, double part) {
        return new Bar(name, tone, nl.wed.workbench.domain.figures.Value.of(spread.quantile(part)));
    }

    private List<List<String>> table(List<Bar> bars, String period) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(period, facts.unit().name()));
        bars.forEach(bar -> rows.add(List.of(bar.name(), facts.words(bar.value()))));
        if (facts.figure().benchmark().isEmpty()) {
            facts.figure()
                    .national()
                    .ifPresent(value -> rows.add(2, List.of(facts.text("country.total"), facts.words(value))));
        }
        var all = facts.figure().municipalities();
        if (all.sufficient()) {
            rows.add(List.of(facts.text("all.lowest"), facts.words(all.minimum())));
            rows.add(List.of(facts.text("all.highest"), facts.words(all.maximum())));
        }
        rows.add(List.of(facts.text("all.count"), Integer.toString(all.sorted().size())));
        return rows;
    }
}
