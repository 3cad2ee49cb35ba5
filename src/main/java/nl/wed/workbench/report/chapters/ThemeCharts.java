package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.texts.FigureUnit;

/// The charts of a theme. Figures of one unit, source and period stand together in one chart, so
/// that a reader sees them side by side; a figure that stands alone gets a chart of its own.
record ThemeCharts(Facts facts, String theme, List<Figure> figures) {
    private record Key(String unit, String period, String dataSet) {}

    /// More would make the names below the columns unreadable.
    private static final int MOST_IN_ONE = 3;

    /// Adds the charts that show more than one figure.
    void together(Page page, ChartBudget budget) {
        groups().values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(group -> parts(group).stream())
                .filter(_ -> budget.take())
                .forEach(part -> page.add(chart(part)));
    }

    /// The group in parts of about the same size, none over the most that is readable.
    private static List<List<Figure>> parts(List<Figure> group) {
        int count = (group.size() + MOST_IN_ONE - 1) / MOST_IN_ONE;
        List<List<Figure>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(group.subList(i * group.size() / count, (i + 1) * group.size() / count));
        }
        return parts;
    }

    /// The chart of a figure that is in no chart with others.
    Optional<nl.wed.workbench.report.model.ChartBlock> alone(Figure figure) {
        boolean shown = groups().values().stream().anyMatch(group -> group.size() > 1 && group.contains(figure));
        return shown ? Optional.empty() : new PictureBlocks(facts).comparison(figure);
    }

    private Map<Key, List<Figure>> groups() {
        return figures.stream()
                .filter(figure -> figure.own().value().exact().isPresent())
                .filter(figure -> figure.municipalities().sufficient())
                .filter(figure -> figure.indicator().unit().equals("%"))
                .collect(Collectors.groupingBy(ThemeCharts::key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Key key(Figure figure) {
        return new Key(
                figure.indicator().unit(),
                figure.own().period(),
                figure.dataSet().observations());
    }

    private nl.wed.workbench.report.model.ChartBlock chart(List<Figure> group) {
        Figure first = group.getFirst();
        var source = facts.sources().dataSet(first.dataSet());
        List<Series> series = new ArrayList<>();
        series.add(series(facts.trajectory().municipalityName(), Tone.OWN, group, ThemeCharts::own));
        if (group.stream().allMatch(figure -> figure.national().isPresent())) {
            series.add(series(facts.text("column.netherlands"), Tone.REFERENCE, group, ThemeCharts::national));
        }
        var peers = new PeerWords(facts);
        peers.group()
                .filter(_ -> group.stream().allMatch(one -> peers.spread(one).isPresent()))
                .ifPresent(named -> series.add(series(
                        facts.texts().get("pictures.spread.median", named.name()),
                        Tone.ACCENT,
                        group,
                        one -> peers.spread(one).orElseThrow().median())));
        series.add(series(facts.text("column.median"), Tone.CONTEXT, group, ThemeCharts::median));
        List<String> names =
                group.stream().map(figure -> figure.indicator().name()).toList();
        String title = facts.text(
                "figures.chart.together", String.join(", ", names), first.own().periodLabel());
        var plot = new Plot.Bars(Form.CLUSTERED, names, series, "");
        return new nl.wed.workbench.report.model.ChartBlock(
                new Chart(title, title + ". " + words(group), "%", 1, plot),
                title,
                "",
                false,
                List.of(Run.plain(facts.text("figures.chart.source", source.shortText())), Run.cite(source)));
    }

    private String words(List<Figure> group) {
        return group.stream()
                .map(figure -> facts.text(
                        "figures.chart.alt",
                        figure.indicator().name(),
                        facts.words().of(figure.own().value(), figure),
                        FiguresChapter.median(facts, figure)))
                .collect(Collectors.joining("; "));
    }

    private static Series series(String name, Tone tone, List<Figure> group, ToDoubleFunction<Figure> amount) {
        var values =
                group.stream().map(one -> value(one, amount.applyAsDouble(one))).toList();
        return new Series(name, tone, values);
    }

    private static ChartValue value(Figure figure, double amount) {
        return Double.isNaN(amount)
                ? new ChartValue.Missing("")
                : ChartValue.of(FigureUnit.of(figure).number(amount));
    }

    private static double own(Figure figure) {
        return figure.own().value().low();
    }

    private static double national(Figure figure) {
        return figure.national()
                .flatMap(value -> value.exact().stream().boxed().findFirst())
                .orElse(Double.NaN);
    }

    private static double median(Figure figure) {
        return figure.municipalities().median();
    }
}
