package nl.wed.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final int FIXED = 8;

    private final Map<String, ObservationSet> sets = new HashMap<>();
    private Project project = Project.empty(UUID.randomUUID())
            .put(TrajectoryRecords.TRAJECTORY, TrajectoryRecords.trajectoryOf(TestTrajectory.project()));

    @Test
    void aHeadSaysOfWhatItIsAndInWhichUnit() throws IOException {
        add(
                "Nabijheid",
                Map.of("c", Value.of(0.8), "r", Value.of(2.5), "g", Value.of(27_500)),
                new Statistic("c", "Binnen 1 km", "Horeca / Aantal cafés", "aantal", 1),
                new Statistic("r", "Binnen 1 km", "Horeca / Aantal restaurants", "aantal", 1),
                new Statistic("g", "Avg income per inhabitant (x€1k)", "", "euro", 0));

        assertThat(heads())
                .containsExactly(
                        "Horeca / Aantal cafés / Binnen 1 km (aantal)",
                        "Horeca / Aantal restaurants / Binnen 1 km (aantal)",
                        "Avg income per inhabitant (euro)");
        assertThat(cells().getFirst()).containsExactly("0,8", "2,5", "27500");
    }

    @Test
    void anEditionThatWasReplacedSaysSoInEachOfItsRows() throws IOException {
        var statistic = new Statistic("a", "Huurwoning", "Wonen", "aantal", 0);
        var older = add("Uitgave", Map.of("a", Value.of(80)), statistic);
        var newer = add("Uitgave", Map.of("a", Value.of(90)), statistic);
        project = project.put(FigureRecords.DATA_SET, newer.withReplaces(older.id()));

        assertThat(lines().stream().skip(1))
                .extracting(line -> line.getFirst() + " " + line.getLast())
                .containsExactly("Uitgave (vervangen door een nieuwere uitgave) 80", "Uitgave 90");
    }

    @Test
    void twoStatisticsWithOneNameHaveTheirCodeInTheHead() throws IOException {
        add(
                "Twee",
                Map.of("a", Value.of(80), "b", Value.of(90)),
                new Statistic("a", "Huurwoning", "Wonen", "aantal", 0),
                new Statistic("b", "Huurwoning", "Wonen", "aantal", 0));

        assertThat(heads()).containsExactly("Wonen / Huurwoning [a] (aantal)", "Wonen / Huurwoning [b] (aantal)");
    }

    @Test
    void anAverageStandsThereAndASmallNumberOfPeopleDoesNot() throws IOException {
        add(
                "Huishoudens",
                Map.of("g", Value.of(2.2), "k", Value.of(3), "s", Value.of(4)),
                new Statistic("g", "Gemiddelde huishoudensgrootte", "", "aantal", 1),
                new Statistic("k", "Jongeren met jeugdzorg per 31 december", "", "aantal", 0),
                new Statistic("s", "Scholen binnen 3 km", "", "aantal", 0));

        assertThat(cells().getFirst()).containsExactly("2,2", "1–9", "4");
    }

    /// By its title the statistic might count people; the indicator that it fills knows better.
    @Test
    void aFewSchoolsOfAnIndicatorThatCountsSchoolsStandThere() throws IOException {
        var set = add("Nabij", Map.of("s", Value.of(3)), new Statistic("s", "In de buurt", "", "aantal", 0));
        assertThat(cells().getFirst()).containsExactly("1–4");
        fill("W21", set, "s", null, 1);
        assertThat(cells().getFirst()).containsExactly("3");
    }

    /// 24400 x 0.001 x 1000 would leave 24400.000000000004.
    @Test
    void thousandsOfEurosAreEurosWithoutNoise() throws IOException {
        var set = add("Inkomen", Map.of("i", Value.of(24_400)), new Statistic("i", "Inkomen", "", "euro", 0));
        fill("W15", set, "i", null, 0.001);

        assertThat(heads()).startsWith("W15 Gemiddeld inkomen per inwoner (euro)");
        assertThat(cells().getFirst().getFirst()).isEqualTo("24400");
    }

    @Test
    void aShareThatIsWorkedOutHasTheDecimalsOfTheScreen() throws IOException {
        var set = add(
                "Bijstand",
                Map.of("p", Value.of(2980), "i", Value.of(73_107)),
                new Statistic("p", "Personen", "", "aantal", 0),
                new Statistic("i", "Inwoners", "", "aantal", 0));
        fill("W07", set, "p", "i", 1000);

        assertThat(heads().getFirst()).isEqualTo("W07 Personen met een bijstandsuitkering per 1.000 inwoners");
        assertThat(cells().getFirst().getFirst()).isEqualTo("40,8");
    }

    @Test
    void dataSetsWithTheSameFigureShareItsColumn() throws IOException {
        fill(
                "W01",
                add("Een", Map.of("a", Value.of(100)), new Statistic("a", "Inwoners", "", "aantal", 0)),
                "a",
                null,
                1);
        fill(
                "W01",
                add("Twee", Map.of("b", Value.of(200)), new Statistic("b", "Bevolking", "", "aantal", 0)),
                "b",
                null,
                1);

        assertThat(heads()).containsExactly("W01 Inwoners (aantal)");
        assertThat(lines())
                .extracting(line -> line.getFirst() + " " + line.getLast())
                .containsExactly("gegevensset W01 Inwoners (aantal)", "Een 100", "Twee 200");
    }

    @Test
    void whatTheSourceHasNothingOfGetsNoColumnAndWhatItHidesDoes() throws IOException {
        add(
                "Leeg",
                Map.of(
                        "a", new Value.Missing(MissingReason.UNKNOWN, "."),
                        "b", Value.missing(MissingReason.CONFIDENTIAL),
                        "c", Value.of(50)),
                new Statistic("a", "Woningen", "", "aantal", 0),
                new Statistic("b", "Wmo-cliënten", "", "aantal", 0),
                new Statistic("c", "Inwoners", "", "aantal", 0));

        assertThat(heads()).containsExactly("Wmo-cliënten (aantal)", "Inwoners (aantal)");
        assertThat(cells().getFirst()).containsExactly("geheim", "50");
        assertThat(table().writeTo(new StringWriter())).isEqualTo(1);
    }

    private DataSet add(String title, Map<String, Value> values, Statistic... statistics) {
        var series = new ArrayList<Series>();
        for (Statistic one : statistics) {
            var value = values.getOrDefault(one.code(), Value.missing(MissingReason.UNKNOWN));
            var point = new Point(Periods.year(2023), value, PeriodStatus.DEFINITIVE);
            series.add(new Series(one.code(), "GM0141", List.of(point)));
        }
        var set = new ObservationSet(List.of(statistics), Map.of("GM0141", "Almelo"), series);
        sets.put(set.contentHash(), set);
        var dataSet = new DataSet(
                UUID.randomUUID(),
                "table",
                title,
                "CBS",
                null,
                null,
                Instant.EPOCH,
                null,
                List.of(),
                title,
                set.contentHash(),
                set.size(),
                null,
                null);
        project = project.put(FigureRecords.DATA_SET, dataSet);
        return dataSet;
    }

    private void fill(String code, DataSet set, String numerator, @Nullable String denominator, double factor) {
        var indicator = project.stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .findFirst()
                .orElseGet(() ->
                        TakenOver.indicator(CATALOGUE.indicators().find(code).orElseThrow()));
        project = project.put(FigureRecords.INDICATOR, indicator)
                .put(
                        FigureRecords.INDICATOR_SOURCE,
                        new IndicatorSource(
                                UUID.randomUUID(), indicator.id(), set.id(), numerator, denominator, factor));
    }

    private List<String> heads() throws IOException {
        var heads = lines().getFirst();
        return heads.subList(FIXED, heads.size());
    }

    private List<List<String>> cells() throws IOException {
        return lines().stream()
                .skip(1)
                .map(line -> line.subList(FIXED, line.size()))
                .toList();
    }

    private List<List<String>> lines() throws IOException {
        var written = new StringWriter();
        table().writeTo(written);
        return written.toString()
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private FigureTable table() {
        var trajectory = new TrajectoryFile(
                project,
                hash -> Optional.ofNullable(sets.get(hash)),
                Optional.empty(),
                new KnownNames.Absent(),
                nl.wed.workbench.store.Past.NONE);
        var shown = ShownFigures.of(project, trajectory.observations(), CATALOGUE);
        return new FigureTable(trajectory, shown, Texts.load());
    }
}
