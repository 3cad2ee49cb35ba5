package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Evidence evidence = new Evidence();

    /// Of 0 to 255 a number is known to within one: half, and half again, eight times.
    @Test
    void aNumberHalvesChanceAsOftenAsItsWidthGoesIntoIt() {
        evidence.holds(256, 1);
        assertThat(evidence.halvings()).isEqualTo(8);
        evidence.holds(-12, 3);
        assertThat(evidence.halvings()).isEqualTo(10);
        assertThat(evidence.halves(10)).isTrue();
        assertThat(evidence.halves(10.1)).isFalse();
    }

    @Test
    void theSameNumberAgainSaysNothingMore() {
        evidence.holds(256, 1);
        evidence.holds(256, 1);
        assertThat(evidence.halvings()).isEqualTo(8);
        assertThat(evidence.different()).isEqualTo(1);
    }

    /// Everything is within ten of nine, and of nought.
    @Test
    void whatIsWiderThanTheNumberSaysNothing() {
        evidence.holds(9, 10);
        evidence.holds(0, 10);
        assertThat(evidence.halvings()).isZero();
        assertThat(evidence.different()).isEqualTo(2);
    }

    @Test
    void oneOfTwentyMayFail() {
        evidence.fails();
        for (int i = 0; i < 19; i++) {
            evidence.holds(256 + i, 1);
        }
        assertThat(evidence.halves(8)).isFalse();
        evidence.holds(300, 1);
        assertThat(evidence.halves(8)).isTrue();
    }

    @Test
    void fourThatFailAreTooManyToGoOn() {
        for (int i = 0; i < 3; i++) {
            evidence.fails();
        }
        assertThat(evidence.hopeless()).isFalse();
        evidence.fails();
        assertThat(evidence.hopeless()).isTrue();
    }
}
