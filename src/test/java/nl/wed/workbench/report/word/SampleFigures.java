package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;

/// A figure of every sort of chart; all numbers are invented.
final class SampleFigures {
    private SampleFigures() {}

    static ChartBlock comparison() {
        return new ChartBlock(
                new Chart(
                        "Voorbeelddam ligt boven het landelijke gemiddelde",
                        "Staafdiagram: Voorbeelddam 14,2 procent, Nederland 9,8 procent, vergelijkbare"
                                + " gemeenten 13,1 procent.",
                        "%",
                        1,
                        new Plot.Bars(
                                Form.COMPARISON,
                                List.of(
                                        "Voorbeelddam",
                                        "Vergelijkbare gemeenten",
                                        "Provincie",
                                        "Nederland",
                                        "Buurt Havenkwartier"),
                                List.of(new Series(
                                        "Laag inkomen 2024",
                                        Tone.AUTO,
                                        List.of(
                                                ChartValue.of(14.2),
                                                ChartValue.of(13.1),
                                                ChartValue.of(10.4),
                                                ChartValue.of(9.8),
                                                new ChartValue.Interval("1-4")))),
                                "Voorbeelddam")),
                "Aandeel kinderen in een gezin met een laag inkomen, 2024",
                "vergelijking",
                false,
                List.of(Run.plain("Bron: Kerncijfers van verzonnen gemeenten."), Run.cite(SampleReport.BUREAU)));
    }

    static ChartBlock strip() {
        Random random = new Random(7);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 342; i++) {
            double value = Math.max(3.1, 8.9 + random.nextGaussian() * 2.6);
            dots.add(new Dot("Gemeente " + (i + 1), Math.round(value * 10) / 10.0));
        }
        return new ChartBlock(
                new Chart(
                        "Bij de hoogste gemeenten van het land",
                        "Puntenwolk van 342 gemeenten; Voorbeelddam staat met 14,2 procent rechts van"
                                + " het midden, Nederland op 9,8 procent.",
                        "%",
                        1,
                        new Plot.Strip(
                                "Alle gemeenten",
                                dots,
                                List.of(
                                        new Mark("Voorbeelddam", 14.2, Tone.OWN),
                                        new Mark("Nederland", 9.8, Tone.REFERENCE)))),
                "Spreiding over alle gemeenten, 2024",
                "spreiding",
                false,
                List.of(Run.plain("Elke stip is een gemeente.")));
    }

    static ChartBlock lines() {
        return new ChartBlock(
                new Chart(
                        "Het bereik stijgt, maar niet snel genoeg",
                        "Lijndiagram van 2019 tot 2029: Voorbeelddam van 50 naar 61 procent, Nederland"
                                + " van 62 naar 71 procent, doel 85 procent.",
                        "%",
                        0,
                        new Plot.Lines(
                                List.of("2019", "2020", "2021", "2022", "2023", "2024", "2029"),
                                List.of(
                                        new Series(
                                                "Voorbeelddam",
                                                Tone.OWN,
                                                List.of(
                                                        ChartValue.of(50),
                                                        ChartValue.of(52),
                                                        new ChartValue.Missing("te weinig gegevens"),
                                                        ChartValue.of(55),
                                                        ChartValue.of(58),
                                                        ChartValue.of(61),
                                                        new ChartValue.Missing("nog niet bekend"))),
                                        new Series(
                                                "Nederland",
                                                Tone.REFERENCE,
                                                List.of(
                                                        ChartValue.of(62),
                                                        ChartValue.of(63),
                                                        ChartValue.of(65),
                                                        ChartValue.of(67),
                                                        ChartValue.of(69),
                                                        ChartValue.of(71),
                                                        new ChartValue.Missing("nog niet bekend"))),
                                        new Series(
                                                "Streefwaarde",
                                                Tone.TARGET,
                                                ChartValue.numbers(85, 85, 85, 85, 85, 85, 85))))),
                "Bereik van voorschoolse educatie onder doelgroeppeuters",
                "bereik",
                true,
                List.of(Run.plain("Peildatum 1 oktober. "), Run.mark("te verifiëren")));
    }

    static ChartBlock clustered() {
        return new ChartBlock(
                new Chart(
                        "Noord blijft achter",
                        "Kolommen per wijk voor 2022 en 2024.",
                        "per 1.000 kinderen",
                        0,
                        new Plot.Bars(
                                Form.CLUSTERED,
                                List.of("Noord", "De Weide", "Haven", "Centrum", "Buitengebied"),
                                List.of(Series.of("2022", 84, 71, 66, 40, 28), Series.of("2024", 88, 64, 61, 37, 25)),
                                "")),
                "Peuters met een indicatie per wijk",
                "",
                false,
                List.of());
    }

    static ChartBlock shares() {
        return new ChartBlock(
                new Chart(
                        "Minder adviezen voor havo en vwo",
                        "Gestapelde balken met het aandeel schooladviezen per niveau.",
                        "%",
                        0,
                        new Plot.Bars(
                                Form.SHARES,
                                List.of("Voorbeelddam", "Nederland"),
                                List.of(
                                        Series.of("Praktijkonderwijs en vmbo-basis", 29, 22),
                                        Series.of("Vmbo-kader en vmbo-tl", 38, 32),
                                        Series.of("Havo en vwo", 33, 46)),
                                "")),
                "Verdeling van de schooladviezen, 2024",
                "",
                false,
                List.of());
    }

    static ChartBlock stacked() {
        return new ChartBlock(
                new Chart(
                        "",
                        "Gestapelde balken met de begroting per jaar en per soort.",
                        "€ x 1.000",
                        0,
                        new Plot.Bars(
                                Form.STACKED,
                                List.of("2027", "2028", "2029"),
                                List.of(
                                        Series.of("Gemeente", 180, 210, 210),
                                        Series.of("Rijk (GOAB)", 140, 150, 160),
                                        Series.of("Schoolbesturen", 40, 55, 55)),
                                "")),
                "Begroting per financier",
                "begroting-figuur",
                false,
                List.of());
    }
}
