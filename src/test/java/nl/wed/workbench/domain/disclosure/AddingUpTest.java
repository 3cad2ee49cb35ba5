package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddingUpTest {
    /// Each number may be rounded to fives.
    @Test
    void fewNumbersDifferByTheirRoundingAtMost() {
        assertThat(allowance(1_000, 1_000, 2)).isEqualTo(7.5);
        assertThat(allowance(1_000, 1_000, 3)).isEqualTo(10);
    }

    @Test
    void manySmallNumbersDifferByFiveAndAQuarterOfTheLargestAtMost() {
        assertThat(allowance(40, 40, 30)).isEqualTo(15);
        assertThat(allowance(100, 100, 30)).isEqualTo(30);
    }

    /// Rounded up they may be much more than their total, rounded down less.
    @Test
    void theLargestIsTheTotalOrAllPartsTogether() {
        assertThat(allowance(40, 100, 30)).isEqualTo(30);
        assertThat(allowance(100, 40, 30)).isEqualTo(30);
        assertThat(allowance(0, 60, 30)).isEqualTo(20);
    }

    /// 128 to the last person is one of 256 halves: eight halvings. Two such are sixteen.
    @Test
    void aSumIsPlausibleLikelyAndConvincingByHowLittleChanceIsLeft() {
        assertThat(seen(new double[] {3, 2, 1}).plausible()).isFalse();
        assertThat(seen(new double[] {4, 3, 1}).plausible()).isTrue();
        assertThat(seen(new double[] {127, 100, 27}).likely()).isFalse();
        assertThat(seen(new double[] {128, 101, 27}).likely()).isTrue();
        assertThat(seen(new double[] {128, 101, 27}, new double[] {127, 100, 27})
                        .convincing())
                .isFalse();
        assertThat(seen(new double[] {128, 101, 27}, new double[] {129, 102, 27})
                        .convincing())
                .isTrue();
    }

    @Test
    void aPartThatIsNobodyEverywhereIsNotSeen() {
        assertThat(seen(new double[] {128, 128, 0}, new double[] {129, 129, 0}).plausible())
                .isFalse();
        assertThat(seen(new double[] {128, 128, 0}, new double[] {129, 128, 1}).convincing())
                .isTrue();
    }

    @Test
    void onePersonMoreOrLessIsNoSum() {
        assertThat(seen(new double[] {128, 101, 27}, new double[] {130, 102, 27})
                        .plausible())
                .isFalse();
        assertThat(seen(new double[] {128, 101, 27}, new double[] {128, 102, 27})
                        .plausible())
                .isFalse();
        assertThat(seen(new double[] {128, 101, 27}, new double[] {130, 102, GivenNumbers.NONE})
                        .likely())
                .as("not known")
                .isTrue();
    }

    /// In fives each of three numbers may be two and a half off.
    @Test
    void roundedNumbersMayDifferByTheirRounding() {
        var numbers = new double[][] {{525, 405, 115}, {780, 610, 165}, {645, 520, 130}};
        assertThat(seen(numbers).likely()).isTrue();
        numbers[0][0] = 530;
        assertThat(seen(numbers).plausible()).isFalse();
    }

    @Test
    void partsAreMostlyAllWhereTheyAreInHalfOfThePlaces() {
        double[] all = {128, 101, 27};
        double[] some = {228, 101, 27};
        double[] unknown = {128, 101, GivenNumbers.NONE};
        assertThat(mostly(all, some)).isTrue();
        assertThat(mostly(all, some, some)).isFalse();
        assertThat(mostly(all, unknown, unknown)).isTrue();
        assertThat(mostly(some, unknown)).isFalse();
        assertThat(mostly(unknown)).isTrue();
        assertThat(mostly(new double[] {135.5, 101, 27})).as("seven and a half").isTrue();
        assertThat(mostly(new double[] {136, 101, 27})).isFalse();
    }

    private static AddingUp.Seen seen(double[]... rows) {
        return adding(rows).seen(0, List.of(1, 2));
    }

    private static boolean mostly(double[]... rows) {
        return adding(rows).mostly(0, List.of(1, 2));
    }

    private static AddingUp adding(double[]... rows) {
        var given = new GivenNumbers().people("t", "a", "b");
        for (int i = 0; i < rows.length; i++) {
            given.row("GM000" + i, rows[i]);
        }
        return new AddingUp(given.quantities());
    }

    private static double allowance(double total, double parts, int many) {
        return AddingUp.allowance(total, total - parts, many);
    }
}
