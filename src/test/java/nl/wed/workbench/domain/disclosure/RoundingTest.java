package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {
    private static final double NONE = Double.NaN;

    /// Half of the largest step of which all are multiples.
    @Test
    void countsMayBeOffByHalfOfTheirStep() {
        assertThat(ofCounts(10, 25, 40)).isEqualTo(2.5);
        assertThat(ofCounts(10, 20, 40)).isEqualTo(5);
        assertThat(ofCounts(50, 150, 1_000)).isEqualTo(25);
        assertThat(ofCounts(100, 300, 1_000)).isEqualTo(50);
        assertThat(ofCounts(500, 1_500, 2_000)).isEqualTo(250);
        assertThat(ofCounts(1_000, 3_000, 14_000)).isEqualTo(500);
    }

    @Test
    void countsThatAreNoMultiplesAreExact() {
        assertThat(ofCounts(10, 20, 41)).isZero();
        assertThat(ofCounts(2, 4, 6)).isZero();
    }

    /// Nought is a multiple of everything, and the same number twice tells no more than once.
    @Test
    void fewerThanThreeDifferentNumbersDoNotShowThatTheyAreRounded() {
        assertThat(ofCounts(10, 20)).isZero();
        assertThat(ofCounts(10, 20, 0, NONE)).isZero();
        assertThat(ofCounts(10, 20, 20, 10)).isZero();
        assertThat(ofCounts(10, 20, 30, 0, NONE)).isEqualTo(5);
    }

    @Test
    void whereTheyAreTooFewAllOthersTell() {
        double[] others = {10, 20, 30, 55};
        assertThat(Rounding.ofCounts(new double[] {10, 20}, others)).isEqualTo(2.5);
        assertThat(Rounding.ofCounts(new double[] {10, 20, 30}, others)).isEqualTo(5);
    }

    @Test
    void sharesMayBeOffByHalfOfTheirLastDecimal() {
        assertThat(Rounding.ofShares(new double[] {12, 3, NONE})).isEqualTo(0.5);
        assertThat(Rounding.ofShares(new double[] {12, 3.5})).isEqualTo(0.05);
        assertThat(Rounding.ofShares(new double[] {12.25, 3.5})).isEqualTo(0.005);
        assertThat(Rounding.ofShares(new double[] {1.0 / 3})).isLessThan(1e-6);
    }

    private static double ofCounts(double... numbers) {
        return Rounding.ofCounts(numbers, numbers);
    }
}
