package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Shares in whole per cents.
class RatioTest {
    private static final double HALF = 0.5;
    private final Ratio share = new Ratio(0, 1, 2, 100, HALF, false);
    private final Ratio others = new Ratio(0, 1, 2, 100, HALF, true);

    @Test
    void aShareIsThatOfTheCountOrOfAllOthers() {
        assertThat(share.of(3, 12)).isEqualTo(25);
        assertThat(others.of(3, 12)).isEqualTo(75);
    }

    @Test
    void aShareIsMadeUpToHalfOfItsLastDecimal() {
        assertThat(share.makes(25, 3, 12)).isTrue();
        assertThat(share.makes(13, 1, 8)).as("12.5").isTrue();
        assertThat(share.makes(12, 1, 8)).as("12.5").isTrue();
        assertThat(share.makes(14, 1, 8)).isFalse();
        assertThat(share.makes(11, 1, 8)).isFalse();
        assertThat(others.makes(75, 3, 12)).isTrue();
        assertThat(others.makes(25, 3, 12)).isFalse();
    }

    @Test
    void anAmountHasTheDecimalsOfTheShare() {
        assertThat(share.rounded(12.4)).isEqualTo(12);
        assertThat(new Ratio(0, 1, 2, 100, 0.05, false).rounded(12.44)).isEqualTo(12.4);
    }

    @Test
    void aShareOfNobodyKnowsWhomHasNoBase() {
        assertThat(share.based()).isTrue();
        assertThat(new Ratio(0, 1, Ratio.UNKNOWN, 1, HALF, false).based()).isFalse();
    }
}
