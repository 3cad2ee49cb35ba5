package nl.wed.workbench.report.chapters;

import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.report.model.Figure;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.chart.Value;
import nl.wed.workbench.texts.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The charts of one figure: the own value beside what it is compared with, and the years.
record FigureCharts(Facts facts, nl.wed.workbench.domain.figures.Figure figure) {

    /// Bars of the own municipality, the country and the middle half of the municipalities; nothing
    /// when the own value is not one number, or when it can be compared with nothing.
    Optional<Figure> best() {
        boolean comparable = figure.national().isPresent() || figure.municipalities().sufficient();
        if (figure.own().value().exact().isEmpty() || !comparable || isCount()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        names.add(own());
        values.add(value(figure.own().value()));
        figure.national()
                .ifPresent(national -> {
                    names.add(facts.text("column.netherlands"));
                    values.add(value(national));
                });
        if (figure.municipalities().sufficient()) {
            quantile(names, values, "figures.chart.lowest", 0.25);
            quantile(names, values, "figures.chart.middle", 0.5);
            quantile(names, values, "figures.chart.highest", 0.75);
        }
        var bars =
                new Plot.Bars(
                        Form.COMPARISON,
                        names,
                        List.of(new Series(figure.own().periodLabel(), Tone.AUTO, values)),
                        own());
        String title =
                facts.text(
                        "figures.chart.title",
                        figure.indicator().name(),
                        figure.own().periodLabel());
        return Optional.of(
                chart(title, describe(names, values), bars, "chart-" + figure.indicator().id()));
    }

    /// Lines over the years; nothing with fewer than three known years.
    Optional<Figure> overTime() {
        List<Point> points = figure.ownSeries();
        long known = points.stream().filter(point -> point.value().exact().isPresent()).count();
        if (known < 3) {
            return Optional.empty();
        }
        List<String> periods = points.stream().map(Point::periodLabel).toList();
        List<Value> own = points.stream().map(point -> value(point.value())).toList();
        var lines = new Plot.Lines(periods, List.of(new Series(own(), Tone.OWN, own)));
        String title = facts.text("figures.chart.years", figure.indicator().name(), own());
        return Optional.of(
                chart(title, describe(periods, own), lines, "years-" + figure.indicator().id()));
    }

    private Figure chart(String title, String description, Plot plot, String bookmark) {
        var source = facts.sources().dataSet(figure.dataSet());
        String unit = figure.indicator().unit().equals("%") ? "%" : "";
        boolean named = title.contains(figure.indicator().unit());
        String shown =
                unit.isEmpty() && !isCount() && !named
                        ? " (" + figure.indicator().unit() + ")"
                        : "";
        String direction =
                figure.indicator().direction() == Direction.NEUTRAL
                        ? ""
                        : " " + facts.texts().name("figures", figure.indicator().direction()) + ".";
        return new Figure(
                new Chart(
                        title + shown,
                        title + ". " + description + direction,
                        unit,
                        Numbers.decimals(figure.indicator().unit()),
                        plot),
                title + shown,
                bookmark,
                false,
                List.of(
                        Run.plain(facts.text("figures.chart.source", source.shortText())),
                        Run.cite(source)));
    }

    private void quantile(List<String> names, List<Value> values, String key, double part) {
        names.add(facts.text(key));
        values.add(Value.of(rounded(figure.municipalities().quantile(part))));
    }

    private String describe(List<String> names, List<Value> values) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (values.get(i) instanceof Value.Amount(double number)) {
                parts.add(
                        names.get(i)
                                + ": "
                                + facts.words().amount(number, figure.indicator().unit()));
            }
        }
        return String.join("; ", parts) + ".";
    }

    private Value value(nl.wed.workbench.domain.figures.Value value) {
        return switch (value) {
            case nl.wed.workbench.domain.figures.Value.Known(double amount) ->
                    Value.of(rounded(amount));
            case nl.wed.workbench.domain.figures.Value.Interval interval ->
                    new Value.Interval(facts.words().of(interval, figure.indicator().unit()));
            case nl.wed.workbench.domain.figures.Value.Missing missing ->
                    new Value.Missing(facts.words().of(missing, ""));
        };
    }

    private static double rounded(double amount) {
        return Math.round(amount * 1000) / 1000.0;
    }

    private boolean isCount() {
        return figure.indicator().unit().equals("aantal");
    }

    private String own() {
        return facts.trajectory().municipalityName();
    }
}
