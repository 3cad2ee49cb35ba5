package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberPairsTest {
    private final NumberPairs pairs = new NumberPairs();

    @Test
    void differentPairsAreNumberedInTheOrderInWhichTheyCome() {
        assertThat(pairs.number(7, 3)).isZero();
        assertThat(pairs.number(3, 7)).isEqualTo(1);
        assertThat(pairs.number(7, 3)).isZero();
        assertThat(pairs.number(0, 0)).isEqualTo(2);
        assertThat(pairs.size()).isEqualTo(3);
    }

    @Test
    void thePairOfANumberIsKnownHoweverManyThereAre() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(pairs.number(i / 50, i % 50)).isEqualTo(i);
        }
        for (int i = 4_999; i >= 0; i--) {
            assertThat(pairs.number(i / 50, i % 50)).isEqualTo(i);
            assertThat(pairs.first(i)).isEqualTo(i / 50);
            assertThat(pairs.second(i)).isEqualTo(i % 50);
        }
        assertThat(pairs.size()).isEqualTo(5_000);
    }

    @Test
    void largeNumbersAreKeptApart() {
        assertThat(pairs.number(Integer.MAX_VALUE, 0)).isZero();
        assertThat(pairs.number(0, Integer.MAX_VALUE)).isEqualTo(1);
        assertThat(pairs.first(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(pairs.second(1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void itemsAreNumberedInTheSameWay() {
        var numbering = new Numbering<String>();

        assertThat(numbering.number("b")).isZero();
        assertThat(numbering.number("a")).isEqualTo(1);
        assertThat(numbering.number("b")).isZero();
        assertThat(numbering.item(1)).isEqualTo("a");
        assertThat(numbering.size()).isEqualTo(2);
    }
}
