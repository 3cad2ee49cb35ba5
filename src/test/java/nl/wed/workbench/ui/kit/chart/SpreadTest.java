package nl.wed.workbench.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
