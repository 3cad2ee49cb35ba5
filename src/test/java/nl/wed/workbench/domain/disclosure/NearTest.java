package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearTest {
    private static final double NOISE = 0.1 + 0.2;

    @Test
    void theNoiseOfBinaryFractionsIsNoDifference() {
        assertThat(NOISE).isGreaterThan(0.3);
        assertThat(Near.atMost(NOISE, 0.3)).isTrue();
        assertThat(Near.more(NOISE, 0.3)).isFalse();
        assertThat(Near.differ(NOISE, 0.3)).isFalse();
        assertThat(Near.differ(0.3, NOISE)).isFalse();
    }

    @Test
    void aHundredthIsOne() {
        assertThat(Near.atMost(0.31, 0.3)).isFalse();
        assertThat(Near.atMost(0.29, 0.3)).isTrue();
        assertThat(Near.more(0.31, 0.3)).isTrue();
        assertThat(Near.more(0.29, 0.3)).isFalse();
        assertThat(Near.differ(0.29, 0.3)).isTrue();
        assertThat(Near.differ(0.3, 0.29)).isTrue();
    }

    @Test
    void whatIsNoNumberIsNeitherMoreNorLessNorDifferent() {
        assertThat(Near.atMost(Double.NaN, 1)).isFalse();
        assertThat(Near.more(Double.NaN, 1)).isFalse();
        assertThat(Near.differ(Double.NaN, 1)).isFalse();
        assertThat(Near.atMost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isTrue();
    }
}
