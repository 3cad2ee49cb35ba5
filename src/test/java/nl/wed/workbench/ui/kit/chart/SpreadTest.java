package nl.wed.workbench.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpreadTest {
    @Test
    void theBenchmarkIsInTheMiddleAndTheFarthestEndAtTheEdge() {
        var spread = new Spread(10, 14, 18, 40, 12.0, 20.0, false);

        assertThat(spread.place(20)).isEqualTo(0.5);
        assertThat(spread.place(40)).isEqualTo(1);
        assertThat(spread.place(10)).isEqualTo(0.25);
    }

    @Test
    void whenLowIsGoodLowIsOnTheRight() {
        var spread = new Spread(10, 14, 18, 40, 12.0, 20.0, true);

        assertThat(spread.place(10)).isEqualTo(0.75);
    }

    @Test
    void withoutABenchmarkTheRangeFillsTheWidth() {
        var spread = new Spread(0, 2, 6, 10, 5.0, null, false);

        assertThat(spread.place(0)).isZero();
        assertThat(spread.place(10)).isEqualTo(1);
    }

    @Test
    void equalValuesAreInTheMiddle() {
        assertThat(new Spread(3, 3, 3, 3, 3.0, 3.0, false).place(3)).isEqualTo(0.5);
        assertThat(new Spread(3, 3, 3, 3, 3.0, null, true).place(3)).isEqualTo(0.5);
    }

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
