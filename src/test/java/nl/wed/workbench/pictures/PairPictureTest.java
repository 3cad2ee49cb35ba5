package nl.wed.workbench.pictures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

/// Reach, in the test trajectory, beside the share in benefit or beside a figure of another set.
class PairPictureTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final UUID REACH = id("indicator.reach");
    private static final UUID BENEFIT = id("indicator.benefit");
    private static final IndicatorPair PAIR = new IndicatorPair(id("pair.1"), REACH, BENEFIT);

    private Value other = Value.of(12.5);

    @Test
    void bothStandBesideEachOtherWithTheGapThatAReaderFindsBySubtracting() {
        var picture = picture(TestTrajectory.project()).orElseThrow();
        var bars = (Bars) picture.chart().plot();

        assertThat(bars.form()).isEqualTo(Plot.Form.CLUSTERED);
        assertThat(bars.categories()).startsWith("Almelo", "Nederland").hasSize(3);
        assertThat(bars.series())
                .extracting(Plot.Series::name)
                .containsExactly("Bereik voorschoolse educatie (2024)", "Kinderen in bijstandsgezin (2024)");
        List<String> almelo = picture.table().get(1);
        assertThat(number(almelo.get(3))).isEqualTo(number(almelo.get(1)) - number(almelo.get(2)));
        assertThat(picture.words())
                .startsWith("Almelo: het verschil is " + almelo.get(3) + ".")
                .contains("Nederland: het verschil is ");
        assertThat(picture.chart().altText())
                .contains("Kinderen in bijstandsgezin", "Bereik voorschoolse educatie", "Almelo");
        assertThat(picture.source()).isEqualTo("Bron: CBS, tabel PROEF1");
    }

    @Test
    void theOtherWayRoundItIsTheSamePair() {
        var shown = shown(TestTrajectory.project());
        var figure = shown.book().find(BENEFIT).orElseThrow();
        var picture =
                pictures(TestTrajectory.project(), shown).pair(figure, PAIR).orElseThrow();

        assertThat(picture.chart().title()).startsWith("Kinderen in bijstandsgezin naast Bereik");
    }

    @Test
    void ofDifferentYearsTheNewestCommonOneIsComparedAndThatIsSaid() {
        var picture = picture(beside("2021JJ00")).orElseThrow();

        assertThat(picture.chart().title()).endsWith("(2021)");
        assertThat(picture.words())
                .contains("Vergeleken is 2021")
                .contains("'Bereik voorschoolse educatie' is ook een cijfer over 2024");
        assertThat(picture.source()).contains("PROEF1").contains("DUO");
    }

    @Test
    void withoutACommonPeriodNoGapIsWorkedOut() {
        var picture = picture(beside("2024SJ00")).orElseThrow();

        assertThat(picture.words()).startsWith("Let op").contains("2024/'25").contains("van 2024,");
        assertThat(picture.chart().title()).contains("(2024)").contains("(2024/'25)");
        assertThat(picture.chart().altText()).contains("geen verschil uitgerekend");
        assertThat(picture.table().get(1).getLast()).isEqualTo("–");
    }

    @Test
    void aRangeHasNoGap() {
        other = new Value.Interval(1, 4);
        var picture = picture(beside("2024JJ00")).orElseThrow();

        assertThat(picture.words()).startsWith("Voor Almelo is geen verschil te geven");
        assertThat(picture.table().get(1).getLast()).isEqualTo("–");
    }

    @Test
    void anotherUnitIsNoPair() {
        var project = Changed.inAll(TestTrajectory.project(), FigureRecords.INDICATOR, "unit", "euro");
        var reach =
                TestTrajectory.project().find(FigureRecords.INDICATOR, REACH).orElseThrow();

        assertThat(picture(project.put(FigureRecords.INDICATOR, reach))).isEmpty();
    }

    private static double number(String words) {
        return Double.parseDouble(words.replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    private Optional<Picture> picture(Project project) {
        var shown = shown(project);
        var figure = shown.book().find(REACH).orElseThrow();
        return pictures(project, shown).pair(figure, PAIR);
    }

    private ShownFigures shown(Project project) {
        return ShownFigures.of(
                project,
                hash -> hash.startsWith("20")
                        ? Optional.of(set(hash))
                        : TestTrajectory.observations().find(hash),
                CATALOGUE);
    }

    private static FigurePictures pictures(Project project, ShownFigures shown) {
        return new FigurePictures(project, shown, CATALOGUE, Texts.load());
    }

    /// The trajectory in which the other figure comes from a set of that one period.
    private static Project beside(String period) {
        var project = TestTrajectory.project();
        for (IndicatorSource source : project.all(FigureRecords.INDICATOR_SOURCE)) {
            if (source.indicator().equals(BENEFIT)) {
                project = project.remove(FigureRecords.INDICATOR_SOURCE, source.id());
            }
        }
        return project.put(FigureRecords.DATA_SET, dataSet(period))
                .put(
                        FigureRecords.INDICATOR_SOURCE,
                        new IndicatorSource(id("source.other"), BENEFIT, id("set.other"), "X", null, 1));
    }

    private ObservationSet set(String period) {
        return new ObservationSet(
                List.of(new Statistic("X", "Uitkomst", "", "%", 1)),
                Map.of(),
                List.of(new Series(
                        "X", TestTrajectory.MUNICIPALITY, List.of(new Point(period, other, PeriodStatus.DEFINITIVE)))));
    }

    private static DataSet dataSet(String period) {
        return new DataSet(
                id("set.other"),
                "duo",
                "Uitkomsten",
                "DUO",
                null,
                null,
                Instant.EPOCH,
                null,
                List.of(),
                "",
                period,
                1,
                null,
                null);
    }
}
