package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Shares in whole per cents of counts: 0 those with, 1 all, 2 the share.
class RatiosTest {
    private static final double HALF = 0.5;

    /// 51 of 100 and 162 of 200: more than 51 times 81 possibilities, which is 12 halvings.
    @Test
    void aShareIsSeenWhenChanceIsHalvedTwelveTimes() {
        var seen = given("Ja", "Allen", "p").row("GM0001", 51, 100, 51).row("GM0002", 162, 200, 81);
        var ratio = new Ratio(2, 0, 1, 100, HALF, false);
        assertThat(ratios(seen).with(0)).containsExactly(ratio);
        assertThat(ratios(seen).with(1)).containsExactly(ratio);
        assertThat(ratios(seen).of(2)).containsExactly(ratio);

        var chance = given("Ja", "Allen", "p").row("GM0001", 50, 100, 50).row("GM0002", 160, 200, 80);
        assertThat(ratios(chance).with(0)).isEmpty();
        assertThat(ratios(chance).with(1)).isEmpty();
        assertThat(ratios(chance).of(2)).isEmpty();
    }

    @Test
    void titlesThatSayTheSameNeedThreeHalvings() {
        var titles = new String[] {"Jongeren met hulp", "Allen", "Jongeren met hulp (%)"};
        assertThat(ratios(given(titles).row("GM0001", 9, 100, 9)).with(0))
                .containsExactly(new Ratio(2, 0, 1, 100, HALF, false));
        assertThat(ratios(given(titles).row("GM0001", 7, 100, 7)).with(0))
                .as("of nobody knows whom")
                .containsExactly(new Ratio(2, 0, Ratio.UNKNOWN, 1, HALF, false));
    }

    @Test
    void onlyPercentagesAndRatesAreSharesOfNobodyKnowsWhom() {
        for (String unit : List.of("%", "per 1000")) {
            assertThat(ratios(named(unit)).with(0)).as(unit).hasSize(1);
        }
        for (String unit : List.of("euro", "")) {
            assertThat(ratios(named(unit)).with(0)).as(unit).isEmpty();
        }
    }

    private static GivenNumbers named(String unit) {
        return new GivenNumbers()
                .people("Jongeren met hulp")
                .other(unit, "Jongeren met hulp nu")
                .row("GM0001", 7, 30)
                .people()
                .other(unit, "Jongeren met hulp, totaal")
                .row("GM0001", 7, 30, 31);
    }

    /// 20 of 100 are without, so 80% are with.
    @Test
    void aShareOfAllOthersIsSeen() {
        var given = given("Nee", "Allen", "p")
                .row("GM0001", 19, 100, 81)
                .row("GM0002", 98, 200, 51)
                .row("GM0003", 74, 199, 63);
        assertThat(ratios(given).with(0)).containsExactly(new Ratio(2, 0, 1, 100, HALF, true));
        assertThat(ratios(given).with(1)).isEmpty();
        assertThat(ratios(given).of(2)).containsExactly(new Ratio(2, 0, 1, 100, HALF, true));
    }

    @Test
    void aRateIsPerOneAndPerPowersOfTenUpToAHundredThousand() {
        for (double factor : new double[] {1, 100, 1000, 10_000, 100_000}) {
            var given = given("Ja", "Allen", "r");
            for (int i = 0; i < 4; i++) {
                int count = 51 + 37 * i;
                given.row("GM000" + i, count, 307, Math.rint(10_000 * factor * count / 307) / 10_000);
            }
            assertThat(ratios(given).with(0)).as("" + factor).anySatisfy(ratio -> {
                assertThat(ratio.factor()).isEqualTo(factor);
                assertThat(ratio.base()).isEqualTo(1);
                assertThat(ratio.rest()).isFalse();
            });
        }
    }

    @Test
    void oneOfTwoThatDoesNotFitIsEnoughToSeeNone() {
        var given = given("Ja", "Allen", "p")
                .row("GM0001", 51, 100, 51)
                .row("GM0002", 162, 200, 81)
                .row("GM0003", 80, 160, 52);
        assertThat(ratios(given).with(0)).isEmpty();
        assertThat(ratios(given).of(2)).isEmpty();
    }

    /// Nobody of nobody is no share, and what is not known speaks neither for nor against.
    @Test
    void whereNobodyIsOrSomethingIsMissingNothingSpeaksAgainst() {
        var given = given("Ja", "Allen", "p")
                .row("GM0001", 0, 0, 0)
                .row("GM0002", GivenNumbers.NONE, 100, 17)
                .row("GM0003", 33, GivenNumbers.NONE, 19)
                .row("GM0004", 33, 99, GivenNumbers.NONE)
                .row("GM0005", 51, 100, 51)
                .row("GM0006", 162, 200, 81);
        assertThat(ratios(given).with(0)).containsExactly(new Ratio(2, 0, 1, 100, HALF, false));
    }

    /// 11 to 15 of 95 to 105.
    @Test
    void roundedCountsMakeAnyShareTheyCan() {
        var given = given("Ja", "Allen", "p")
                .row("GM0001", 50, 100, 54)
                .row("GM0002", 160, 200, 78)
                .row("GM0003", 125, 255, 50)
                .row("GM0004", 70, 310, 22);
        assertThat(ratios(given).with(0)).containsExactly(new Ratio(2, 0, 1, 100, HALF, false));
        assertThat(ratios(given.row("GM0005", 60, 100, 65)).with(0))
                .as("57.5 to 62.5 of 97.5")
                .isEmpty();
    }

    /// 12,000 euro for three are 4,000 each.
    @Test
    void anAverageIsAShareOfWhatIsDivided() {
        var given = new GivenNumbers()
                .people("Kinderen")
                .other("euro", "Kosten", "Per kind")
                .row("GM0001", 3, 12_000, 4_000)
                .row("GM0002", 7, 23_800, 3_400);
        assertThat(ratios(given).with(0)).contains(new Ratio(2, 1, 0, 1, HALF, false));
        assertThat(ratios(given).of(2)).as("of counts of people only").isEmpty();
    }

    @Test
    void howeverOftenItFitsFourThatDoNotAreTooMany() {
        var given = given("Ja", "Allen", "p").row("GM0001", 51, 100, 51).row("GM0002", 162, 200, 81);
        for (int i = 3; i < 7; i++) {
            given.row("GM000" + i, 80, 161, 60);
        }
        assertThat(ratios(given).with(0)).isEmpty();
    }

    /// 52, 102, 157 and 77 of about eight hundred, all rounded down; and 48, 98, 153 and 73, rounded up.
    @Test
    void aRoundedCountIsLookedForAroundItself() {
        for (int off : new int[] {2, -2}) {
            var given = given("Ja", "Allen", "p");
            int[] counts = {50, 100, 155, 75};
            for (int i = 0; i < counts.length; i++) {
                int all = 803 + i;
                given.row("GM000" + i, counts[i], all, Math.rint(1000.0 * (counts[i] + off) / all) / 10);
            }
            assertThat(ratios(given).with(0)).as("" + off).containsExactly(new Ratio(2, 0, 1, 100, 0.05, false));
        }
    }

    /// All are a hundred everywhere, so that any percentage would be one of a hundred of itself.
    @Test
    void aShareIsNoCountOfItself() {
        var given = new GivenNumbers().other("%", "p").people("Allen");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, 50 + 7 * i, 100);
        }
        assertThat(ratios(given).with(1)).isEmpty();
    }

    @Test
    void theFirstColumnMayBeTheShare() {
        var given = new GivenNumbers()
                .other("%", "p")
                .people("Ja", "Allen")
                .row("GM0001", 51, 51, 100)
                .row("GM0002", 81, 162, 200);
        var ratio = new Ratio(0, 1, 2, 100, HALF, false);
        assertThat(ratios(given).with(1)).containsExactly(ratio);
        assertThat(ratios(given).with(2)).containsExactly(ratio);
    }

    @Test
    void aCountIsNoShareOfItself() {
        var rate = new GivenNumbers().people("a").other("per 10000", "r").row("GM0001", 51, 10_000);
        assertThat(ratios(rate).with(0)).isEmpty();
        var given = given("Ja", "Ook ja", "p").row("GM0001", 51, 51, 100).row("GM0002", 162, 162, 100);
        assertThat(ratios(given).with(0)).noneMatch(ratio -> ratio.count() == ratio.base());
        assertThat(Set.copyOf(ratios(given).of(2))).noneMatch(ratio -> ratio.count() == ratio.base());
    }

    private static GivenNumbers given(String... titles) {
        return new GivenNumbers().people(titles[0], titles[1]).other("%", titles[2]);
    }

    private static Ratios ratios(GivenNumbers given) {
        return new Ratios(given.quantities());
    }
}
