package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// The sums in which a cell stands, as the regions or the numbers of the statistics in them.
class AdditionsTest {
    private static final Value UNKNOWN = Value.missing(MissingReason.UNKNOWN);
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Regions REGIONS = new Regions(new Provinces(
            Map.of("GM0001", "PV20", "GM0002", "PV20", "GM0003", "PV21"), Set.of("GM0001", "GM0002", "GM0003")));

    @Test
    void districtsMakeTheirMunicipalityAndNeighbourhoodsTheirDistrict() {
        var given = regions("GM0001", "WK000100", "WK000101", "BU00010000", "BU00010001", "BU00010100");
        assertThat(with(given, "GM0001")).containsExactly("GM0001 = WK000100 + WK000101");
        assertThat(with(given, "WK000100"))
                .containsExactly("GM0001 = WK000100 + WK000101", "WK000100 = BU00010000 + BU00010001");
        assertThat(with(given, "BU00010100")).containsExactly("WK000101 = BU00010100");
    }

    @Test
    void withoutDistrictsNeighbourhoodsMakeTheMunicipality() {
        var given = regions("GM0001", "BU00010000", "BU00010001");
        assertThat(with(given, "GM0001")).containsExactly("GM0001 = BU00010000 + BU00010001");
        assertThat(with(given, "BU00010000")).containsExactly("GM0001 = BU00010000 + BU00010001");
    }

    @Test
    void municipalitiesMakeTheirProvinceAndTheCountry() {
        var given = regions("NL01", "PV20", "PV21", "GM0001", "GM0002", "GM0003");
        assertThat(with(given, "GM0001")).containsExactly("PV20 = GM0001 + GM0002", "NL01 = GM0001 + GM0002 + GM0003");
        assertThat(with(given, "PV20")).containsExactly("NL01 = PV20 + PV21", "PV20 = GM0001 + GM0002");
        assertThat(with(given, "NL01")).containsExactly("NL01 = PV20 + PV21", "NL01 = GM0001 + GM0002 + GM0003");
    }

    @Test
    void withoutATotalOrPartsThereIsNoSum() {
        assertThat(with(regions("GM0001", "GM0002"), "GM0001")).isEmpty();
        assertThat(with(regions("GM0001"), "GM0001")).isEmpty();
    }

    @Test
    void whatIsUnknownIsAPartAndWhatCannotBeIsNone() {
        var given = regions("GM0001", "WK000100")
                .cell("a", "WK000101", UNKNOWN)
                .cell("a", "WK000102", Value.missing(MissingReason.NOT_APPLICABLE));
        assertThat(with(given, "GM0001")).containsExactly("GM0001 = WK000100 + WK000101");
        assertThat(with(given, "WK000102")).isEmpty();
    }

    /// In one data set or another.
    @Test
    void theRegionsOfAllSetsAreParts() {
        var given = regions("GM0001", "WK000100")
                .set()
                .people("a")
                .row("GM0001", 10)
                .row("WK000101", 10);
        assertThat(with(given, "GM0001")).containsExactly("GM0001 = WK000100 + WK000101");
    }

    @Test
    void statisticsAddUpInARegionWhereverTheyAreClosed() {
        var given = new GivenNumbers()
                .people("M", "M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 40, 13, 27)
                .row("GM0002", 50, 13)
                .cell("M|Geslacht=2", "GM0002", SECRET);
        assertThat(with(given, 0, "GM0001")).containsExactly("0 = 1 + 2");
        assertThat(with(given, 1, "GM0002")).containsExactly("0 = 1 + 2");
        assertThat(with(given, 2, "GM0002")).containsExactly("0 = 1 + 2");
    }

    /// Where all is shown, anyone sees whether they do.
    @Test
    void statisticsThatAreNotClosedAddUpOnlyWhereAllIsShown() {
        var given = new GivenNumbers()
                .people("M", "M|Geslacht=1", "M|Geslacht=2")
                .row("GM0001", 400, 13, 27)
                .row("GM0002", 500, 13, 27)
                .row("GM0003", 700, 13)
                .cell("M|Geslacht=2", "GM0003", SECRET)
                .row("GM0004", GivenNumbers.NONE, 13, 27)
                .cell("M", "GM0004", SECRET)
                .cell("M|Geslacht=1", "GM0005", SECRET)
                .row("GM0005", 70, GivenNumbers.NONE, 27);
        assertThat(with(given, 0, "GM0001")).containsExactly("0 = 1 + 2");
        assertThat(with(given, 0, "GM0003")).isEmpty();
        assertThat(with(given, 0, "GM0004")).isEmpty();
        assertThat(with(given, 0, "GM0005")).isEmpty();
    }

    /// Three of thirty are not the country, nine of ten are a province.
    @Test
    void whereOneIsHiddenFewMunicipalitiesAreNotAll() {
        assertThat(partial(8, 30, SECRET)).isTrue();
        assertThat(partial(26, 30, SECRET)).isFalse();
        assertThat(partial(8, 30, Value.of(3)))
                .as("all is shown: anyone can see")
                .isFalse();
    }

    private static boolean partial(int some, int all, Value first) {
        var codes = new TreeMap<String, String>();
        IntStream.range(0, all).forEach(i -> codes.put("GM%04d".formatted(i), "PV20"));
        var given = new GivenNumbers().people("a").row("NL01", 5_000).cell("a", "GM0000", first);
        for (int i = 1; i < some; i++) {
            given.row("GM%04d".formatted(i), 100 + i);
        }
        return partial(given, new Regions(new Provinces(codes, new TreeSet<>(codes.keySet()))));
    }

    private static boolean partial(GivenNumbers given, Regions regions) {
        var layer = given.layer(regions);
        return additions(given, regions, layer)
                .with(layer.cell(0, "GM0000"))
                .getFirst()
                .partial();
    }

    /// Another statistic shows that these are all, or that they fall short by more than one in twenty.
    @Test
    void anotherStatisticShowsWhetherTheyAreAll() {
        assertThat(partialBeside(1_000, 500, 500)).isFalse();
        assertThat(partialBeside(1_000, 475, 475)).as("fifty of a thousand").isFalse();
        assertThat(partialBeside(1_000, 475, 474)).isTrue();
        assertThat(partialBeside(1_000, 525, 526)).isTrue();
        assertThat(partialBeside(20, 12, 12)).as("by rounding alone").isFalse();
        assertThat(partialBeside(1_000, 475, GivenNumbers.NONE))
                .as("of fewer regions")
                .isFalse();
        assertThat(partialBeside(GivenNumbers.NONE, 475, 300))
                .as("without a total")
                .isFalse();
    }

    private static boolean partialBeside(double country, double one, double other) {
        var given = new GivenNumbers()
                .people("a", "b")
                .row("NL01", 700, country)
                .row("GM0000", GivenNumbers.NONE, one)
                .cell("a", "GM0000", SECRET)
                .row("GM0002", 400, other);
        return partial(given, new Regions(Provinces.UNKNOWN));
    }

    /// Ten of thirty are the rounding of three parts and a total.
    @Test
    void fewPeopleMayFallShortByTheirRounding() {
        for (double country : new double[] {30, 31}) {
            var given = new GivenNumbers()
                    .people("b", "a")
                    .row("NL01", country, 700)
                    .row("GM0000", 6)
                    .cell("a", "GM0000", SECRET)
                    .row("GM0002", 6, 400)
                    .row("GM0003", 8, 200);
            var regions = new Regions(Provinces.UNKNOWN);
            var layer = given.layer(regions);
            assertThat(additions(given, regions, layer)
                            .with(layer.cell(1, "GM0000"))
                            .getFirst()
                            .partial())
                    .as("" + country)
                    .isEqualTo(country > 30);
        }
    }

    @Test
    void whatIsNotOfPeopleShowsNothing() {
        var given = new GivenNumbers()
                .people("a")
                .other("euro", "b")
                .row("NL01", 700, 5_000)
                .row("GM0000", GivenNumbers.NONE, 100)
                .cell("a", "GM0000", SECRET)
                .row("GM0002", 400, 100);
        assertThat(partial(given, new Regions(Provinces.UNKNOWN))).isFalse();
    }

    /// Of the other statistic one is hidden too: it tells nothing.
    @Test
    void aStatisticOfWhichOneIsHiddenShowsNothing() {
        var given = new GivenNumbers()
                .people("a", "b")
                .row("NL01", 700, 1_000)
                .row("GM0000", GivenNumbers.NONE, 100)
                .cell("a", "GM0000", SECRET)
                .row("GM0002", 400)
                .cell("b", "GM0002", SECRET);
        assertThat(partial(given, new Regions(Provinces.UNKNOWN))).isFalse();
    }

    @Test
    void districtsAreAllThereAre() {
        var given = regions("GM0001", "WK000100")
                .cell("a", "WK000101", SECRET)
                .people("b")
                .row("GM0001", 20, 1_000)
                .row("WK000100", 10, 100)
                .row("WK000101", GivenNumbers.NONE, 100);
        var layer = given.layer(REGIONS);
        assertThat(additions(given, REGIONS, layer).with(layer.cell(0, "GM0001")))
                .noneMatch(Addition::partial);
    }

    @Test
    void aSumIsFoundOnceForAllItsCells() {
        var given = regions("GM0001", "WK000100", "WK000101");
        var layer = given.layer(REGIONS);
        var additions = additions(given, REGIONS, layer);
        assertThat(additions.with(layer.cell(0, "WK000100")).getFirst())
                .isSameAs(additions.with(layer.cell(0, "GM0001")).getFirst());
    }

    private static GivenNumbers regions(String... regions) {
        var given = new GivenNumbers().people("a");
        for (String region : regions) {
            given.row(region, 10);
        }
        return given;
    }

    private static List<String> with(GivenNumbers given, String region) {
        var layer = given.layer(REGIONS);
        return additions(given, REGIONS, layer).with(layer.cell(0, region)).stream()
                .map(sum -> sum.total().region() + " = "
                        + sum.parts().stream().map(PublishedCell::region).collect(Collectors.joining(" + ")))
                .toList();
    }

    private static List<String> with(GivenNumbers given, int quantity, String region) {
        var layer = given.layer(REGIONS);
        return additions(given, REGIONS, layer).with(layer.cell(quantity, region)).stream()
                .map(sum -> sum.total().quantity() + " = "
                        + sum.parts().stream()
                                .map(part -> String.valueOf(part.quantity()))
                                .collect(Collectors.joining(" + ")))
                .toList();
    }

    private static Additions additions(GivenNumbers given, Regions regions, Layer layer) {
        var ties = given.ties(regions);
        return new Additions(ties.quantities(), ties.partitions(), regions, layer);
    }
}
