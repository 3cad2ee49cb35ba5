package nl.wed.workbench.pictures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.borders.Outline;
import nl.wed.workbench.borders.OutlineText;
import nl.wed.workbench.borders.Spot;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.AreaBorders.AreaBorder;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.pictures.Picture.Kind;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class FigurePicturesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Texts TEXTS = Texts.load();

    @Test
    void thePeersAreComparedWithByTheNameOfTheirGroup() {
        var bars = (Bars) picture(withPeers(), Kind.COMPARISON).chart().plot();

        assertThat(bars.categories().getFirst()).isEqualTo("Almelo");
        assertThat(bars.categories()).contains("Tien proefgemeenten: mediaan van 10");
        int peers = bars.categories().indexOf("Tien proefgemeenten: mediaan van 10");
        assertThat(bars.tone(peers)).isEqualTo(Tone.ACCENT);
        assertThat(bars.tone(0)).isEqualTo(Tone.OWN);
        assertThat(bars.series().getFirst().values().get(peers))
                .isEqualTo(ChartValue.of(figures(withPeers()).shown.profile().lines().stream()
                        .filter(line -> line.figure().indicator().id().equals(id("indicator.reach")))
                        .findFirst()
                        .orElseThrow()
                        .municipalities()
                        .spread(codes())
                        .median()));
    }

    @Test
    void theBandIsTheMiddleHalfOfThePeersInEachYear() {
        var lines = (Lines) picture(withPeers(), Kind.YEARS).chart().plot();

        var band = lines.band().orElseThrow();
        assertThat(band.name()).isEqualTo("Middelste helft van Tien proefgemeenten");
        assertThat(band.low()).hasSize(lines.periods().size()).doesNotHaveDuplicates();
        for (int i = 0; i < band.low().size(); i++) {
            assertThat(((ChartValue.Amount) band.low().get(i)).number())
                    .isLessThan(((ChartValue.Amount) band.high().get(i)).number());
        }
        assertThat(lines.series()).extracting(Plot.Series::name).contains("Almelo", "Nederland");
    }

    @Test
    void aGroupTooSmallForQuartilesGivesTheBandOfAllMunicipalities() {
        var lines =
                (Lines) picture(TestTrajectory.project(), Kind.YEARS).chart().plot();

        assertThat(lines.band().orElseThrow().name()).isEqualTo("Middelste helft van alle gemeenten");
    }

    @Test
    void theTrendIsSaidByItsRule() {
        assertThat(picture(withPeers(), Kind.YEARS).words()).startsWith("Trend niet te berekenen");
    }

    @Test
    void everyOtherMunicipalityIsADotAndThePeersStandOut() {
        var strip = (Strip) picture(withPeers(), Kind.SPREAD).chart().plot();

        assertThat(strip.dots()).hasSize(29).noneMatch(dot -> dot.name().equals("Almelo"));
        assertThat(strip.dots().stream().filter(Plot.Dot::inGroup)).hasSize(10);
        assertThat(strip.marks())
                .extracting(Plot.Mark::name)
                .containsExactly("Almelo", "Nederland", "Mediaan Tien proefgemeenten");
    }

    @Test
    void theDistrictsStandAroundTheMunicipalityWithTheirGapInWords() {
        var picture = picture(withPeers(), Kind.DISTRICTS);
        var bars = (Bars) picture.chart().plot();

        assertThat(bars.categories()).hasSize(4).contains("Almelo als geheel", "Binnenstad");
        assertThat(picture.words()).contains("Hoogste wijk", "laagste wijk", "procentpunt");
    }

    @Test
    void municipalitiesThatTheBordersDoNotHaveAreCountedAndNotDrawn() {
        assertThat(kinds(withPeers())).as("invented codes are on no map").doesNotContain(Kind.MAP);
    }

    @Test
    void theDistrictsAreOnTheMapWhenTheirBordersAreKnown() {
        assertThat(kinds(withPeers())).doesNotContain(Kind.DISTRICT_MAP);

        var picture = picture(withBorders("WK014101", "WK014102", "WK014109"), Kind.DISTRICT_MAP);
        var map = (Regions) picture.chart().plot();

        assertThat(map.attribution()).isEqualTo("Proefgrenzen 2024");
        assertThat(map.regions())
                .extracting(Plot.Region::name)
                .containsExactly("Binnenstad", "Proefwijk Noord", "Gebied WK014109");
        assertThat(map.regions().getLast().grade()).as("no figure").isEqualTo(-1);
        assertThat(picture.words()).contains("Proefwijk Zuid").contains("1 wijk");
    }

    @Test
    void everyPictureHasWordsATableAndASource() {
        for (Picture picture : pictures(withBorders("WK014101", "WK014102", "WK014103"))) {
            assertThat(picture.chart().altText()).contains("Almelo");
            assertThat(picture.table()).hasSizeGreaterThan(2);
            assertThat(picture.source()).startsWith("Bron: ");
            assertThat(picture.tableText()).contains("\t");
        }
    }

    @Test
    void aYearThatIsNoneDoesNotStretchTheYearsOverCenturies() {
        var all = TestTrajectory.observationSet();
        var series = all.series().stream().map(FigurePicturesTest::sinceLongAgo).toList();
        var old = new ObservationSet(all.measures(), all.regionNames(), series);
        var shown = ShownFigures.of(withPeers(), _ -> Optional.of(old), CATALOGUE);
        var figure = shown.book().find(id("indicator.reach")).orElseThrow();
        var lines = new FigurePictures(withPeers(), shown, CATALOGUE, TEXTS)
                .of(figure).stream()
                        .filter(one -> one.kind() == Kind.YEARS)
                        .map(one -> (Lines) one.chart().plot())
                        .findFirst()
                        .orElseThrow();
        assertThat(lines.periods()).hasSize(6).contains("1015");
    }

    private static Series sinceLongAgo(Series one) {
        List<Point> points = new ArrayList<>(one.points());
        points.addFirst(new Point("1015JJ00", Value.of(50), PeriodStatus.DEFINITIVE));
        return new Series(one.measure(), one.region(), points);
    }

    private static Picture picture(Project project, Kind kind) {
        return pictures(project).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(Project project) {
        return pictures(project).stream().map(Picture::kind).toList();
    }

    private static List<Picture> pictures(Project project) {
        var made = figures(project);
        Figure figure = made.shown.book().find(id("indicator.reach")).orElseThrow();
        return made.pictures.of(figure);
    }

    private record Made(ShownFigures shown, FigurePictures pictures) {}

    private static Made figures(Project project) {
        var shown = ShownFigures.of(project, TestTrajectory.observations(), CATALOGUE);
        return new Made(shown, new FigurePictures(project, shown, CATALOGUE, TEXTS));
    }

    private static Project withPeers() {
        return TestTrajectory.project()
                .remove(FigureRecords.AREA_BORDERS, id("borders.1"))
                .remove(FigureRecords.PEER_GROUP, id("peers.1"))
                .put(FigureRecords.PEER_GROUP, PeerGroup.listed(id("peers.ten"), "Tien proefgemeenten", codes()));
    }

    private static List<String> codes() {
        return IntStream.rangeClosed(1, 10).mapToObj("GM90%02d"::formatted).toList();
    }

    private static Project withBorders(String... codes) {
        var square = new Outline(List.of(List.of(
                new Spot(240_000, 486_000),
                new Spot(241_000, 486_000),
                new Spot(241_000, 487_000),
                new Spot(240_000, 486_000))));
        var areas = Arrays.stream(codes)
                .map(code -> new AreaBorder(code, "Gebied " + code, OutlineText.write(square)))
                .toList();
        return withPeers()
                .put(
                        FigureRecords.AREA_BORDERS,
                        new AreaBorders(
                                id("borders"), "wijken.geojson", "Proefgrenzen 2024", LocalDate.of(2026, 9, 1), areas));
    }
}
