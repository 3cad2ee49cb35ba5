package nl.wed.workbench.startset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.review.Edition;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.result.ImportCounts;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a new trajectory knows before anything was imported.
/// Opens one municipality in twenty and all that are new since 2020; `-Dmunicipalities=all` opens each.
class StartFiguresTest {
    private static final boolean ALL = "all".equals(System.getProperty("municipalities"));
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Texts TEXTS = Texts.load();
    private static final StartFigures START = new StartFigures(CATALOGUE, TEXTS);
    private static final List<String> FILLED = List.of(
            "K15", "K54", "W01", "W02", "W03", "W04", "W05", "W06", "W07", "W08", "W09", "W10", "W11", "W12", "W13",
            "W14", "W15", "W16", "W17", "W18", "W19", "W20", "W21", "W22", "W23", "W24");

    @ParameterizedTest
    @CsvSource({
        "GM0096, 26, K15 2021 K54 2022 W01 2026 W05 2025 W06 2020 W09 2021 W15 2021 W19 2024",
        "GM0503, 26, K15 2021 K54 2022 W01 2026 W05 2025 W06 2020 W09 2021 W15 2024 W19 2024",
        "GM0599, 26, K15 2021 K54 2022 W01 2026 W05 2025 W06 2020 W09 2021 W15 2024 W19 2024",
        "GM1992, 15, W01 2026 W05 2025 W06 2020 W15 2024 W19 2024"
    })
    void theProfileIsFilledWithTheNewestYearOfEach(String municipality, int rows, String years) {
        var opened = new Opened(municipality, "0-18");

        assertThat(opened.shown.profile().lines()).hasSize(rows);
        String[] expected = years.split(" ");
        for (int i = 0; i < expected.length; i += 2) {
            assertThat(opened.figure(expected[i]).orElseThrow().own().period())
                    .as(expected[i])
                    .isEqualTo(expected[i + 1] + "JJ00");
        }
    }

    /// Looked up by hand in the tables.
    @ParameterizedTest
    @CsvSource({
        "GM0599, W01, 673804", "GM0599, K15, 64", "GM0599, K54, 8.8", "GM0599, W15, 33.1",
        "GM0599, W09, 12.1", "GM0599, W21, 19.4", "GM0503, W05, 19.9965", "GM0096, W01, 1202",
        "GM0096, W18, 306", "GM0096, W15, 30.2", "GM1992, W01, 75012", "GM1992, W15, 38.6"
    })
    void valuesAreThoseOfTheSource(String municipality, String indicator, double value) {
        var figure = new Opened(municipality, "0-18").figure(indicator).orElseThrow();

        assertThat(figure.own().value().exact().orElseThrow()).isCloseTo(value, within(0.001));
    }

    @Test
    void theCountryStandsBesideIt() {
        var opened = new Opened("GM0503", "0-18");

        assertThat(opened.figure("K15").orElseThrow().benchmark()).contains(Value.of(69));
        assertThat(opened.figure("K54").orElseThrow().benchmark()).contains(Value.of(13.2));
        assertThat(opened.figure("W09").orElseThrow().municipalities().sorted()).hasSize(352);
    }

    @ParameterizedTest
    @CsvSource({"0-6", "0-12", "0-18"})
    void whatIsFilledComesFirstAndThenTheSetOfTheScope(String scope) {
        var codes = new Opened("GM0503", scope).codes();

        var defaults = CATALOGUE.indicators().defaultsFor(scope).stream()
                .map(one -> String.valueOf(one.code()))
                .filter(code -> !FILLED.contains(code))
                .toList();
        assertThat(codes).startsWith(FILLED.toArray(String[]::new)).endsWith(defaults.toArray(String[]::new));
        assertThat(codes).doesNotHaveDuplicates().hasSize(FILLED.size() + defaults.size());
    }

    @Test
    void everyMunicipalityOpensWithAProfileOfAtLeastTwentyRowsWhenItIsTheSameSince2020() {
        var all = CATALOGUE.municipalities().all();
        assertThat(all).hasSize(342);
        var opened = IntStream.range(0, all.size())
                .filter(at -> ALL || at % 20 == 0 || isNewSince2020(all.get(at)))
                .mapToObj(all::get)
                .toList();
        assertThat(opened).allSatisfy(one -> {
            int least = isNewSince2020(one) ? 15 : 20;
            assertThat(new Opened(one.code(), "0-6").shown.book().all())
                    .as(one.name())
                    .hasSizeGreaterThanOrEqualTo(least);
        });
    }

    private static boolean isNewSince2020(Municipality one) {
        return CATALOGUE.municipalities().madeIn(one.code()).orElse(0) > 2020;
    }

    @Test
    void youthCareOf2021And2022AreNeverOneLine() {
        for (Municipality one : List.of(municipality("GM0503"), municipality("GM0599"))) {
            var opened = new Opened(one.code(), "0-18");
            var figure = opened.figure("K54").orElseThrow();
            var besides = opened.shown.book().besides(figure);

            assertThat(figure.ownSeries()).extracting(Point::period).containsExactly("2022JJ00");
            assertThat(figure.ownSeries()).extracting(Point::status).containsExactly(PeriodStatus.PROVISIONAL);
            assertThat(figure.indicator().caveat()).contains("een andere statistiek");
            assertThat(besides).singleElement().satisfies(other -> {
                assertThat(other.ownSeries()).extracting(Point::period).containsExactly("2021JJ00");
                assertThat(other.dataSet().table())
                        .isNotEqualTo(figure.dataSet().table());
                assertThat(other.statistic().title())
                        .isNotEqualTo(figure.statistic().title());
            });
        }
    }

    private static Municipality municipality(String code) {
        return CATALOGUE.municipalities().find(code).orElseThrow();
    }

    @Test
    void everySetTellsWhereItIsFrom() {
        assertThat(new Opened("GM0503", "0-18").project.all(FigureRecords.DATA_SET))
                .extracting(DataSet::table)
                .containsExactlyInAnyOrder(
                        "70072ned", "85984NED", "85318NED", "85098NED", "85039NED", "84799NED", "03759ned");
        assertThat(new Opened("GM0503", "0-18").project.all(FigureRecords.DATA_SET))
                .allSatisfy(set -> {
                    assertThat(set.provider()).isEqualTo("CBS");
                    assertThat(set.licence()).contains("creativecommons.org/licenses/by/4.0");
                    assertThat(set.importer()).isEqualTo(DataSet.BUILT_IN);
                    assertThat(set.fetched()).isNull();
                    assertThat(set.files()).isNotEmpty();
                    assertThat(set.title()).doesNotContain("som van");
                });
    }

    @Test
    void countsOfFormerMunicipalitiesAreAddedAndTheTitleSaysSo() {
        var opened = new Opened("GM1992", "0-18");
        var figure = opened.figure("W06").orElseThrow();
        var set = opened.sets.get(figure.dataSet().observations());

        assertThat(figure.dataSet().title())
                .isEqualTo("Kerncijfers wijken en buurten 2020 (Voorne aan Zee: som van Brielle, Hellevoetsluis en"
                        + " Westvoorne)");
        var other = new Opened("GM0503", "0-18");
        var elsewhere =
                other.sets.get(other.figure("W06").orElseThrow().dataSet().observations());
        assertThat(amount(set, "AantalInwoners_5", "GM1992"))
                .isEqualTo(amount(elsewhere, "AantalInwoners_5", "GM0501")
                        + amount(elsewhere, "AantalInwoners_5", "GM0530")
                        + amount(elsewhere, "AantalInwoners_5", "GM0614"));
    }

    @ParameterizedTest
    @CsvSource({"GM1992, W06, 353", "GM1992, W13, 350", "GM0096, W06, 355", "GM0096, W13, 352"})
    void nobodyIsCountedTwiceAmongTheMunicipalities(String code, String indicator, int municipalities) {
        var figure = new Opened(code, "0-18").figure(indicator).orElseThrow();
        assertThat(figure.municipalities().sorted()).hasSize(municipalities);
    }

    private static double amount(ObservationSet set, String measure, String region) {
        return set.find(measure, region)
                .orElseThrow()
                .points()
                .getFirst()
                .value()
                .exact()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"GM1992", "GM1982", "GM1991", "GM1980"})
    void sharesAndDistancesOfFormerMunicipalitiesAreNeverAdded(String municipality) {
        var opened = new Opened(municipality, "0-18");

        assertThat(List.of("K15", "K54", "W09", "W16", "W17", "W18", "W20", "W24"))
                .filteredOn(code -> !opened.figure(code).isEmpty() && isFromBefore(opened, code))
                .isEmpty();
        for (ObservationSet set : opened.sets.values()) {
            set.byRegion("GemiddeldeWoningwaarde_35")
                    .forEach((region, _) -> assertThat(region).isNotEqualTo(municipality));
        }
    }

    private static boolean isFromBefore(Opened opened, String code) {
        var figure = opened.figure(code).orElseThrow();
        return figure.dataSet().title().contains("som van");
    }

    @Test
    void anImportOfTheSameTableTakesThePlaceOfTheFiguresThatCameAlong() {
        var opened = new Opened("GM0503", "0-18");
        var share = new Statistic("A045561", "Netto arbeidsparticipatie", "", "%", 0);
        var set = new ObservationSet(
                List.of(share),
                Map.of("GM0503", "Delft"),
                List.of(new Series(
                        share.code(),
                        "GM0503",
                        List.of(new Point("2021JJ00", Value.of(63), PeriodStatus.DEFINITIVE)))));
        var old = opened.figure("K15").orElseThrow().dataSet();
        var again = old.with()
                .id(UUID.randomUUID())
                .importer("cbs-odata4-json")
                .rawHash("0")
                .observations(set.contentHash())
                .build();
        opened.sets.put(set.contentHash(), set);
        var project = new ImportApply(CATALOGUE, UUID::randomUUID)
                .apply(
                        opened.project,
                        opened.observations(),
                        new Imported(again, set, List.of(), ImportCounts.of(set, 0)),
                        true);
        var book = ShownFigures.of(project, opened.observations(), CATALOGUE).book();

        assertThat(project.all(FigureRecords.INDICATOR)).hasSameSizeAs(opened.project.all(FigureRecords.INDICATOR));
        assertThat(project.find(FigureRecords.DATA_SET, again.id())
                        .orElseThrow()
                        .replaces())
                .isEqualTo(old.id());
        assertThat(book.all().stream()
                        .filter(one -> "K15".equals(one.indicator().code())))
                .singleElement()
                .satisfies(one -> assertThat(one.own().value()).isEqualTo(Value.of(63)));
        assertThat(book.find(opened.figure("W09").orElseThrow().indicator().id()))
                .isPresent();
    }

    @Test
    void theWholeTableInThePlaceOfASumTakesNobodyAway() {
        var opened = new Opened("GM1992", "0-18");
        var old = opened.figure("W06").orElseThrow().dataSet();
        var elsewhere = new Opened("GM0503", "0-18");
        var whole = elsewhere.sets.get(
                elsewhere.figure("W06").orElseThrow().dataSet().observations());
        var again = old.with()
                .id(UUID.randomUUID())
                .importer("cbs-odata4-json")
                .rawHash("0")
                .observations(whole.contentHash())
                .build();

        var edition = Edition.of(opened.project, again, whole, opened.observations());

        assertThat(edition.orElseThrow().fewer(opened.project)).isEmpty();
    }

    @Test
    void aSetIsRemovedAsAnyImportIs() {
        var opened = new Opened("GM0503", "0-18");
        var set = opened.figure("K15").orElseThrow().dataSet();
        var project = Removal.of(opened.project, FigureRecords.DATA_SET, set.id());

        assertThat(project.stream(FigureRecords.INDICATOR_SOURCE))
                .noneMatch(one -> one.dataSet().equals(set.id()));
        assertThat(ShownFigures.of(project, opened.observations(), CATALOGUE)
                        .book()
                        .all())
                .noneMatch(one -> "K15".equals(one.indicator().code()));
    }

    /// A new trajectory with what it shows.
    private static final class Opened {
        private final Project project;
        private final Map<String, ObservationSet> sets;
        private final ShownFigures shown;

        Opened(String municipality, String scope) {
            var wanted = new NewTrajectory(municipality, scope, 1, LocalDate.of(2026, 9, 1), "");
            var filled = START.fill(new TrajectorySetup(CATALOGUE, TEXTS).create(wanted));
            project = filled.project();
            sets = filled.sets().stream().collect(Collectors.toMap(ObservationSet::contentHash, Function.identity()));
            shown = ShownFigures.of(project, observations(), CATALOGUE);
        }

        Observations observations() {
            return hash -> Optional.ofNullable(sets.get(hash));
        }

        Optional<Figure> figure(String code) {
            return shown.book().all().stream()
                    .filter(one -> code.equals(one.indicator().code()))
                    .findFirst();
        }

        List<String> codes() {
            return project.stream(FigureRecords.INDICATOR)
                    .map(one -> String.valueOf(one.code()))
                    .toList();
        }
    }
}
