package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LayerTest {
    private static final Value UNKNOWN = Value.missing(MissingReason.UNKNOWN);
    private static final Regions REGIONS = new Regions(Provinces.UNKNOWN);
    private static final Offset<Double> NEAR = Offset.offset(0.001);

    /// 5 in one edition and 4 in the other: what has to be hidden is what is told.
    @Test
    void ofTwoEditionsTheSmallOneHolds() {
        for (double[] editions : new double[][] {{5, 4}, {4, 5}}) {
            var layer = new GivenNumbers()
                    .people("a")
                    .row("GM0001", editions[0])
                    .set()
                    .people("a")
                    .row("GM0001", editions[1])
                    .layer(REGIONS);
            assertThat(layer.told(layer.cell(0, "GM0001")).amount()).isEqualTo(4);
        }
        var large = new GivenNumbers()
                .people("a")
                .row("GM0001", 6)
                .set()
                .people("a")
                .row("GM0001", 5)
                .layer(REGIONS);
        assertThat(large.told(large.cell(0, "GM0001")).amount())
                .as("else the first")
                .isEqualTo(6);
    }

    @Test
    void whatIsNotPublishedIsWhatItsSumsLeave() {
        var layer = municipality().cell("a", "WK000101", UNKNOWN).layer(REGIONS);
        var open = layer.cell(0, "WK000101");
        assertThat(layer.amount(open)).isCloseTo(70, NEAR);
        assertThat(layer.published(open)).isFalse();
        assertThat(layer.certain(open)).as("told by its sum alone").isTrue();
        assertThat(layer.certain(layer.cell(0, "WK000100"))).isTrue();
    }

    @Test
    void ofTwoNobodyIsCertain() {
        var layer = municipality()
                .cell("a", "WK000101", UNKNOWN)
                .cell("a", "WK000102", UNKNOWN)
                .layer(REGIONS);
        var open = layer.cell(0, "WK000101");
        assertThat(layer.amount(open)).isCloseTo(35, NEAR);
        assertThat(layer.certain(open)).isFalse();
        assertThat(layer.isLonely(open)).isFalse();
    }

    @Test
    void whatStandsInNoSumMayBeAnything() {
        var layer = new GivenNumbers()
                .people("a")
                .row("GM0002", 7)
                .cell("a", "GM0001", UNKNOWN)
                .layer(REGIONS);
        assertThat(layer.amount(layer.cell(0, "GM0001"))).isNaN();
    }

    @Test
    void theOnlyPartOfWhichNothingIsToldIsLonely() {
        var layer = municipality().cell("a", "WK000101", UNKNOWN).layer(REGIONS);
        assertThat(layer.isLonely(layer.cell(0, "WK000101"))).isTrue();
        var single = new GivenNumbers()
                .people("a")
                .row("GM0001", 100)
                .cell("a", "WK000100", UNKNOWN)
                .layer(REGIONS);
        assertThat(single.isLonely(single.cell(0, "WK000100")))
                .as("one part is all")
                .isFalse();
        var total = new GivenNumbers()
                .people("a")
                .cell("a", "GM0001", UNKNOWN)
                .row("WK000100", 30)
                .row("WK000101", 30)
                .layer(REGIONS);
        assertThat(total.isLonely(total.cell(0, "GM0001")))
                .as("a total is no part")
                .isFalse();
    }

    /// Few municipalities of many are not all of the country.
    @Test
    void aPartOfASumThatLacksPartsIsNotLonely() {
        var layer = new GivenNumbers()
                .people("a", "b")
                .row("NL01", 1_000, 5_000)
                .row("GM0001", 30, 100)
                .row("GM0002", GivenNumbers.NONE, 100)
                .cell("a", "GM0002", UNKNOWN)
                .layer(REGIONS);
        assertThat(layer.isLonely(layer.cell(0, "GM0002"))).isFalse();
    }

    @Test
    void aSumIsOpenWhenMoreThanARoundingIsLeft() {
        assertThat(open(107.5)).isFalse();
        assertThat(open(108)).isTrue();
        assertThat(open(92)).isTrue();
    }

    /// 30 and 70.
    private static boolean open(double total) {
        var layer = new GivenNumbers()
                .people("a")
                .row("GM0001", total)
                .row("WK000100", 30)
                .row("WK000101", 70)
                .layer(REGIONS);
        var sum = layer.sums(layer.cell(0, "GM0001")).getFirst();
        return sum.room(1) > 0;
    }

    @Test
    void theOnlyPartInAMunicipalityIsTheSameNumberAgain() {
        assertThat(same("WK000100", "BU00010000")).isTrue();
        assertThat(same("WK000100", "BU00010000", "BU00010001")).isFalse();
        assertThat(same("GM0001", "WK000100"))
                .as("the municipality stands elsewhere")
                .isFalse();
    }

    private static boolean same(String whole, String... parts) {
        var given = new GivenNumbers().people("a").row(whole, 10.0 * parts.length);
        for (String part : parts) {
            given.row(part, 10);
        }
        var layer = given.layer(REGIONS);
        return layer.sums(layer.cell(0, whole)).getFirst().same();
    }

    @Test
    void aSumThatMayBeChanceIsGuessed() {
        var once = new GivenNumbers().people("t", "a", "b").row("GM0001", 60, 3, 57);
        var layer = once.layer(REGIONS);
        assertThat(layer.sums(layer.cell(0, "GM0001"))).singleElement().matches(Sum::guessed);
        var often = once.row("GM0002", 3_000, 1_000, 2_000).row("GM0003", 3_005, 1_003, 2_002);
        var sure = often.layer(REGIONS);
        assertThat(sure.sums(sure.cell(0, "GM0001"))).singleElement().matches(sum -> !sum.guessed());
    }

    @Test
    void theThresholdIsThatOfTheStatistic() {
        var layer = new GivenNumbers()
                .people("a", 10)
                .people("b", 5)
                .row("GM0001", 70, 80)
                .layer(REGIONS);
        assertThat(layer.threshold(layer.cell(0, "GM0001"))).isEqualTo(10);
        assertThat(layer.threshold(layer.cell(1, "GM0001"))).isEqualTo(5);
    }

    @Test
    void aCellIsItselfWheneverItIsAskedFor() {
        var layer = municipality().layer(new Regions(new Provinces(Map.of(), Set.of())));
        assertThat(layer.cell(0, "GM0001")).isSameAs(layer.cell(0, "GM0001"));
        assertThat(layer.cell(0, "GM0001")).isNotSameAs(layer.cell(0, "WK000100"));
    }

    private static GivenNumbers municipality() {
        return new GivenNumbers().people("a").row("GM0001", 100).row("WK000100", 30);
    }
}
