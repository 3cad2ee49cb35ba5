package nl.wed.workbench.chart.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.borders.Outline;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Band;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Region;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Shading;
import nl.wed.workbench.chart.Plot.Tone;

/// A small chart of every kind.
public final class SampleCharts {
    private SampleCharts() {}

    /// Bars of which one has no number.
    public static Chart bars() {
        return chart(new Plot.Bars(
                Form.COMPARISON,
                List.of("Almelo", "Nederland", "Mediaan Twente", "Wijk Noord"),
                List.of(new Series(
                        "2024",
                        Tone.AUTO,
                        List.of(
                                ChartValue.of(12),
                                ChartValue.of(6),
                                ChartValue.of(9),
                                new ChartValue.Interval("1–4")))),
                "",
                List.of(Tone.OWN, Tone.REFERENCE, Tone.ACCENT, Tone.CONTEXT)));
    }

    /// Two lines on a band; the own line has a year without a number.
    public static Chart lines() {
        return chart(new Plot.Lines(
                List.of("2020", "2021", "2022", "2023"),
                List.of(
                        new Series(
                                "Almelo",
                                Tone.OWN,
                                List.of(
                                        ChartValue.of(12),
                                        new ChartValue.Missing("onbekend"),
                                        ChartValue.of(11),
                                        ChartValue.of(10))),
                        new Series("Nederland", Tone.REFERENCE, ChartValue.numbers(6, 6.1, 6.2, 6.3))),
                Optional.of(new Band(
                        "Middelste helft van Twente",
                        ChartValue.numbers(7, 7, 7.5, 8),
                        ChartValue.numbers(9, 9, 9.5, 10)))));
    }

    /// Forty dots, a quarter of them in the group, and two marks.
    public static Chart strip() {
        return chart(new Plot.Strip(
                "Alle gemeenten (40)",
                "Twente (10)",
                IntStream.range(0, 40)
                        .mapToObj(i -> new Dot("Gemeente " + i, i / 3.0, i % 4 == 0))
                        .toList(),
                List.of(new Mark("Almelo", 12, Tone.OWN), new Mark("Nederland", 6, Tone.REFERENCE))));
    }

    /// Three squares: a low, a high and one without a value; the own one is the second.
    public static Chart map() {
        return chart(new Plot.Regions(
                List.of(
                        new Region("West", square(0), ChartValue.of(3), 0, false),
                        new Region("Midden", square(1000), ChartValue.of(9), 1, true),
                        new Region("Oost", square(2000), new ChartValue.Missing("-"), -1, false)),
                List.of(new Grade("3%, gunstigste", 1), new Grade("9%, ongunstigste", 1)),
                Shading.JUDGED,
                "geen cijfer (1)",
                "Grenzen: CBS"));
    }

    /// Columns of two series.
    public static Chart columns() {
        return chart(twoSeries(Form.CLUSTERED));
    }

    /// Parts behind each other.
    public static Chart stacked() {
        return chart(twoSeries(Form.STACKED));
    }

    /// One of each.
    public static List<Chart> all() {
        return List.of(bars(), lines(), strip(), map(), columns(), stacked());
    }

    private static Plot twoSeries(Form form) {
        return new Plot.Bars(
                form,
                List.of("Eerste onderwerp", "Tweede"),
                List.of(Series.of("Almelo", 4, 8), Series.of("Nederland", 6, 2)),
                "");
    }

    private static Outline square(int west) {
        return new Outline(List.of(List.of(
                new nl.wed.workbench.borders.Spot(west, 0),
                new nl.wed.workbench.borders.Spot(west + 1000, 0),
                new nl.wed.workbench.borders.Spot(west + 1000, 1000),
                new nl.wed.workbench.borders.Spot(west, 1000),
                new nl.wed.workbench.borders.Spot(west, 0))));
    }

    private static Chart chart(Plot plot) {
        return new Chart("Laag inkomen & <kansen>", "Laag inkomen: 12%", "%", 1, plot);
    }
}
