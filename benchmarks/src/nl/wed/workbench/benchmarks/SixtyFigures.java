package nl.wed.workbench.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.texts.Texts;

/// A trajectory of which sixty indicators have a figure: counts with their totals of all
/// municipalities and the country over eight years, drawn with a fixed seed.
record SixtyFigures(Project project, ObservationSet observations) {
    private static final int FIGURES = 60;
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 8;
    private static final String OWN = "GM0141";

    static SixtyFigures made(Catalogue catalogue, Texts texts) {
        var set = observations(catalogue);
        var project = new TrajectorySetup(catalogue, texts)
                .create(new NewTrajectory(OWN, "0-18", 1, LocalDate.of(2026, 9, 1), "benchmark"));
        var data = new DataSet(
                UUID.randomUUID(),
                "benchmark",
                "Sixty figures",
                "CBS",
                "SIXTY",
                null,
                Instant.EPOCH,
                null,
                List.of(),
                "0".repeat(64),
                set.contentHash(),
                set.size(),
                null,
                null);
        for (Indicator one : project.all(FigureRecords.INDICATOR)) {
            project = project.remove(FigureRecords.INDICATOR, one.id());
        }
        project = project.put(FigureRecords.DATA_SET, data);
        for (int i = 0; i < FIGURES; i++) {
            var indicator = TakenOver.indicator(catalogue.indicators().all().get(i));
            project = project.put(FigureRecords.INDICATOR, indicator)
                    .put(
                            FigureRecords.INDICATOR_SOURCE,
                            new IndicatorSource(
                                    UUID.randomUUID(),
                                    indicator.id(),
                                    data.id(),
                                    "count" + i,
                                    i % 3 == 2 ? null : "total",
                                    i % 3 == 2 ? 0.01 : 100));
        }
        return new SixtyFigures(project, set);
    }

    private static ObservationSet observations(Catalogue catalogue) {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put(Series.NETHERLANDS, "Nederland");
        for (Municipality one : catalogue.municipalities().all()) {
            regions.put(one.code(), one.name());
        }
        List<Statistic> measures = new ArrayList<>();
        measures.add(new Statistic("total", "Kinderen", "Bevolking", "aantal", 0));
        List<Series> series = new ArrayList<>();
        var random = new Random(60);
        regions.keySet().forEach(region -> series.add(series("total", region, 4000, 0, random)));
        for (int i = 0; i < FIGURES; i++) {
            String measure = "count" + i;
            measures.add(new Statistic(measure, "Telling " + i, "Telling", "aantal", 0));
            double slope = (i % 7 - 3) * 15.0;
            for (String region : regions.keySet()) {
                series.add(series(measure, region, 300 + random.nextInt(500), slope, random));
            }
        }
        return new ObservationSet(measures, regions, series);
    }

    private static Series series(String measure, String region, double level, double slope, Random random) {
        return new Series(
                measure,
                region,
                IntStream.range(0, YEARS)
                        .mapToObj(year -> new Point(
                                Periods.year(FIRST_YEAR + year),
                                Value.of(Math.round(level + slope * year + random.nextInt(20))),
                                year == YEARS - 1 ? PeriodStatus.PROVISIONAL : PeriodStatus.DEFINITIVE))
                        .toList());
    }
}
