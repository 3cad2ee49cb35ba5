package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void aSmallCountIsToldFromOneToBelowItsThreshold() {
        assertThat(Bounds.count(5)).isEqualTo(new Bounds(Kind.COUNT, 1, 4));
        assertThat(Bounds.count(10)).isEqualTo(new Bounds(Kind.COUNT, 1, 9));
    }

    @Test
    void whatIsReachedStaysWithinBothEnds() {
        var bounds = Bounds.range(2, 6);
        assertThat(bounds.holds(new Reach(2, 6))).isTrue();
        assertThat(bounds.holds(new Reach(3, 5))).isTrue();
        assertThat(bounds.holds(new Reach(1, 5))).isFalse();
        assertThat(bounds.holds(new Reach(3, 7))).isFalse();
        assertThat(bounds.holds(new Reach(1, 7))).isFalse();
    }

    @Test
    void onlyCountsAndRangesAreToldWithTheirEnds() {
        assertThat(Bounds.count(5).told()).isTrue();
        assertThat(Bounds.range(1, 9).told()).isTrue();
        assertThat(Bounds.open(Kind.SECRET).told()).isFalse();
        assertThat(Bounds.open(Kind.VEIL).told()).isFalse();
        assertThat(Bounds.open(Kind.SECRET).high()).isInfinite();
    }
}
