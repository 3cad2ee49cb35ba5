package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void afterTwentyThousandTriesInVainOnlyShortCircuitsAreLookedFor() {
        var patience = new Patience();
        patience.tried(10_000);
        patience.tried(9_999);
        assertThat(patience.sizes()).containsExactly(8, 16, 32, 64);
        patience.tried(1);
        assertThat(patience.sizes()).containsExactly(8, 16);
    }
}
