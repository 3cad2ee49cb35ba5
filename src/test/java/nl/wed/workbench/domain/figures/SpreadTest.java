package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Spread FOUR = new Spread(List.of(40.0, 10.0, 20.0, 30.0));

    @Test
    void quantilesLieOnTheLineBetweenNeighbours() {
        assertThat(FOUR.quantile(0.25)).isEqualTo(17.5, within(1e-12));
        assertThat(FOUR.median()).isEqualTo(25, within(1e-12));
        assertThat(FOUR.quantile(0.75)).isEqualTo(32.5, within(1e-12));
        assertThat(FOUR.quantile(0.1)).isEqualTo(13, within(1e-12));
        assertThat(FOUR.minimum()).isEqualTo(10);
        assertThat(FOUR.maximum()).isEqualTo(40);
    }

    @Test
    void oneValueIsEveryQuantile() {
        var one = new Spread(List.of(7.0));
        assertThat(one.minimum()).isEqualTo(7);
        assertThat(one.quantile(0.3)).isEqualTo(7);
        assertThat(one.maximum()).isEqualTo(7);
    }

    @Test
    void withoutMunicipalitiesThereIsNoNumber() {
        var none = new Spread(List.of());
        assertThat(none.median()).isNaN();
        assertThat(none.share(3)).isNaN();
        assertThat(none.sufficient()).isFalse();
    }

    @Test
    void equalValuesCountForHalfInTheShare() {
        assertThat(FOUR.share(20)).isEqualTo(1.5 / 4);
        assertThat(FOUR.share(5)).isZero();
        assertThat(FOUR.share(25)).isEqualTo(0.5);
        assertThat(FOUR.share(45)).isEqualTo(1);
        assertThat(new Spread(Collections.nCopies(30, 3.0)).share(3)).isEqualTo(0.5);
    }

    @Test
    void twentyMunicipalitiesAreEnoughAndNineteenAreNot() {
        assertThat(new Spread(Collections.nCopies(20, 1.0)).sufficient()).isTrue();
        assertThat(new Spread(Collections.nCopies(19, 1.0)).sufficient()).isFalse();
    }
}
