package nl.wed.workbench.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgePhaseTest {
    private static final List<AgePhase> SCOPE = List.of(AgePhase.F0, AgePhase.F1);

    @Test
    void whatHasNoPhaseOrAllPhasesBelongsToEveryScope() {
        assertThat(AgePhase.overlap(List.of(), SCOPE)).isTrue();
        assertThat(AgePhase.overlap(List.of(AgePhase.FX), SCOPE)).isTrue();
    }

    @Test
    void onePhaseInCommonIsEnough() {
        assertThat(AgePhase.overlap(List.of(AgePhase.F1, AgePhase.F4), SCOPE)).isTrue();
        assertThat(AgePhase.overlap(List.of(AgePhase.F3), SCOPE)).isFalse();
    }

    @Test
    void stepsCountFromOne() {
        assertThat(Step.FIGURES.number()).isEqualTo(1);
        assertThat(Step.ofNumber(6)).isEqualTo(Step.PLAN);
    }
}
