package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameStatisticsTest {
    private static final List<List<String>> APART = List.of(List.of("a"), List.of("b"));
    private static final List<List<String>> ONE = List.of(List.of("a", "b"));

    @Test
    void oneTitleInTwoSetsIsOneStatisticWhenHalfOfTheNumbersAreNear() {
        assertThat(two("a", "a", new double[] {10, 20, 30, 40}, 10, 20, 60, 70)).hasSize(1);
        assertThat(two("a", "a", new double[] {10, 20, 30}, 10, 50, 60)).hasSize(2);
        assertThat(two("a", "a", new double[] {10, 20, GivenNumbers.NONE}, GivenNumbers.NONE, GivenNumbers.NONE, 7))
                .as("nothing speaks against it")
                .hasSize(1);
    }

    /// Two and a half, or two in a hundred.
    @Test
    void anotherEditionMayBeARoundingOrARevisionOff() {
        assertThat(two("a", "a", new double[] {20}, 22.5)).hasSize(1);
        assertThat(two("a", "a", new double[] {20}, 22.6)).hasSize(2);
        assertThat(two("a", "a", new double[] {1000}, 980)).hasSize(1);
        assertThat(two("a", "a", new double[] {1000}, 1020)).hasSize(1);
        assertThat(two("a", "a", new double[] {1000}, 1021)).hasSize(2);
    }

    @Test
    void oneTitleInOneSetIsTwoStatisticsUnlessAllNumbersAreTheSame() {
        var other =
                new GivenNumbers().people("Aantal a", "a").row("GM0001", 7, 7).row("GM0002", 8, 9);
        assertThat(other.titles()).hasSize(2);
        var same = new GivenNumbers()
                .people("Aantal a", "a")
                .row("GM0001", 7, 7)
                .row("GM0002", 8, 8)
                .row("GM0003", 9, 9);
        assertThat(same.titles()).hasSize(1);
    }

    @Test
    void threeDifferentNumbersAreTheSameUnderAnyTitle() {
        assertThat(two("a", "b", new double[] {7, 8, 9}, 7, 8, 9)).isEqualTo(ONE);
        assertThat(two("a", "b", new double[] {7, 8, 9}, 7, 8, 10)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {7, 8, 8}, 7, 8, 8)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {7, 8, 0}, 7, 8, 0)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {7, 8, 9, 5}, 7, 8, 9, GivenNumbers.NONE))
                .as("known in one only")
                .isEqualTo(ONE);
        assertThat(two("a", "b", new double[] {7, 8, 9}, 7, 8, GivenNumbers.NONE))
                .isEqualTo(APART);
    }

    /// 45, 75 and 155 in steps of five: one of 9, of 15 and of 31, which is twelve halvings; with 150 a little less.
    @Test
    void roundedNumbersAreTheSameWhenChanceIsHalvedTwelveTimes() {
        assertThat(two("a", "b", new double[] {43, 77, 156}, 45, 75, 155)).isEqualTo(ONE);
        assertThat(two("a", "b", new double[] {43, 77, 151}, 45, 75, 150)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {43, 77.5, 152.5}, 45, 75, 155)).isEqualTo(ONE);
        assertThat(two("a", "b", new double[] {43, 78, 156}, 45, 75, 155)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {643, 977, 643}, 645, 975, 645)).isEqualTo(APART);
        assertThat(two("a", "b", new double[] {43, 77, 156, 2}, 45, 75, 155, 0))
                .as("nought for two")
                .isEqualTo(ONE);
        assertThat(two("a", "b", new double[] {1003, 1556, GivenNumbers.NONE, 2}, 1005, 1555, 2005, 0))
                .as("two numbers, and nought")
                .isEqualTo(APART);
    }

    /// Those that tell most are looked at first.
    @Test
    void theLeastRoundedComeFirst() {
        assertThat(two("r", "a", new double[] {45, 75, 155}, 43, 77, 156)).isEqualTo(List.of(List.of("a", "r")));
        assertThat(two("a", "r", new double[] {43, 77, 156}, 45, 75, 155)).isEqualTo(List.of(List.of("a", "r")));
    }

    @Test
    void roundedToTensIsTheSameAsRoundedToFives() {
        assertThat(two("v", "t", new double[] {445, 885, 3155}, 440, 890, 3160)).isEqualTo(List.of(List.of("v", "t")));
        assertThat(two("v", "w", new double[] {445, 885, 3155}, 440, 890, 3155))
                .isEqualTo(List.of(List.of("v"), List.of("w")));
    }

    @Test
    void peopleAreNotWhatIsNoPeople() {
        var given = new GivenNumbers()
                .people("a")
                .row("GM0001", 7)
                .row("GM0002", 8)
                .row("GM0003", 9)
                .set()
                .other("euro", "a")
                .row("GM0001", 7)
                .row("GM0002", 8)
                .row("GM0003", 9);
        assertThat(given.titles()).hasSize(2);
    }

    @Test
    void sharesOfOneTitleAreTheSameInOneUnitOnly() {
        assertThat(shares("%", "%")).hasSize(1);
        assertThat(shares("%", "per 1000")).hasSize(2);
    }

    private static List<List<String>> shares(String unit, String other) {
        return new GivenNumbers()
                .other(unit, "a")
                .row("GM0001", 7)
                .set()
                .other(other, "a")
                .row("GM0001", 7)
                .titles();
    }

    /// Whole shares are rounded too, but no two that differ are one.
    @Test
    void roundedSharesOfAnotherTitleAreApart() {
        var given = new GivenNumbers()
                .other("%", "a", "b")
                .row("GM0001", 42, 40)
                .row("GM0002", 78, 80)
                .row("GM0003", 61, 60)
                .row("GM0004", 19, 20);
        assertThat(given.titles()).hasSize(2);
    }

    @Test
    void aThirdJoinsTheFirstOfTwoThatAreTheSame() {
        var given = new GivenNumbers()
                .people("a", "b", "c", "d")
                .row("GM0001", 7, 7, 7, 1)
                .row("GM0002", 8, 8, 8, 2)
                .row("GM0003", 9, 9, 9, 3);
        assertThat(given.titles()).isEqualTo(List.of(List.of("a", "b", "c"), List.of("d")));
    }

    private static List<List<String>> two(String one, String other, double[] numbers, double... others) {
        var given = new GivenNumbers().people(one);
        for (int i = 0; i < numbers.length; i++) {
            given.row("GM000" + i, numbers[i]);
        }
        given.set().people(other);
        for (int i = 0; i < others.length; i++) {
            given.row("GM000" + i, others[i]);
        }
        return given.titles();
    }
}
