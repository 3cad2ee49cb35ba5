package nl.wed.workbench.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScalesTest {
    @Test
    void stepsOfAScaleAreRoundAndCoverTheValues() {
        var scale = NiceScale.around(12.3, 47.9);

        assertThat(scale.low()).isEqualTo(10);
        assertThat(scale.high()).isEqualTo(50);
        assertThat(scale.ticks()).isEqualTo(List.of(10.0, 20.0, 30.0, 40.0, 50.0));
        assertThat(NiceScale.around(0.12, 0.31).decimals()).isEqualTo(2);
        assertThat(NiceScale.around(5, 5).part(5)).isCloseTo(0.5, within(0.51));
    }

    @Test
    void negativeBarsGoToTheLeftOfZero() {
        var scale = BarComparison.BarScale.of(List.of(-5.0, 15.0));

        assertThat(scale.part(0)).isEqualTo(0.25);
        assertThat(scale.part(-5)).isZero();
        assertThat(BarComparison.BarScale.of(List.of()).part(0)).isZero();
    }
}
