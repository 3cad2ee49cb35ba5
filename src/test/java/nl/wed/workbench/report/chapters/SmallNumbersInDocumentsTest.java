package nl.wed.workbench.report.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.SecretReach;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.Documents;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class SmallNumbersInDocumentsTest {
    /// The values of a chart are also those of its workbook.
    @Test
    void aSmallCountIsAnIntervalInTheFiguresAndInTheChartOverTheYears() {
        var figure =
                facts().figures().find(TestTrajectory.id("indicator.reach")).orElseThrow();
        assertThat(figure.own().value()).isEqualTo(new Value.Interval(1, 4));
        var chart = new PictureBlocks(facts()).years(figure).orElseThrow().chart();
        assertThat(chart.plot())
                .isInstanceOfSatisfying(
                        Plot.Lines.class,
                        lines -> assertThat(lines.series().getFirst().values().getLast())
                                .isEqualTo(new nl.wed.workbench.chart.ChartValue.Interval("1–4")));
    }

    @Test
    void aFigureThatMayNotBeShownIsNotListedAsMissing() {
        var project = SecretReach.in(TestTrajectory.project());
        var facts = Facts.of(
                project, _ -> Optional.of(SecretReach.set()), Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1));
        assertThat(new MissingFigures(facts).lacking()).isEmpty();

        String words =
                new Documents(facts).policyPlan(PlanOptions.WHOLE).blocks().toString();
        assertThat(words)
                .contains("Cijfers die niet worden getoond, en waarom")
                .contains("Het cijfer over 2024 bestaat, maar de bron houdt het geheim.")
                .contains("Cijfers die bestaan maar niet worden getoond: Bereik voorschoolse")
                .doesNotContain("Nog ontbrekende cijfers");
    }

    private static Facts facts() {
        var project = Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "unit", "aantal");
        var set = TestTrajectory.observationSet();
        var counts = new ObservationSet(set.measures(), set.regionNames(), List.of(counts(7, 8, 9, 3)));
        Observations observations = _ -> Optional.of(counts);
        return Facts.of(project, observations, Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1));
    }

    private static Series counts(int... amounts) {
        List<Point> points = IntStream.range(0, amounts.length)
                .mapToObj(i -> new Point(Periods.year(2020 + i), Value.of(amounts[i]), PeriodStatus.DEFINITIVE))
                .toList();
        return new Series("M3_reach", TestTrajectory.MUNICIPALITY, points);
    }
}
