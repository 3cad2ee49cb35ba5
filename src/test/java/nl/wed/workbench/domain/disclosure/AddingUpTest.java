package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static double allowance(double total, double parts, int many) {
        return AddingUp.allowance(total, total - parts, many);
    }
}
