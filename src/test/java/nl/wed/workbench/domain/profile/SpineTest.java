package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Spine.Benchmark;
import nl.wed.workbench.domain.profile.Spine.Drawn;
import nl.wed.workbench.domain.profile.Spine.Span;
import org.junit.jupiter.api.Test;

class SpineTest {
    /// 0 to 20, quartiles 5 and 15.
    private static final Spread ALL = upTo(21);

    private static final Optional<Value> COUNTRY = Optional.of(Value.of(8));

    /// The farthest municipality is 12 from the country: that is the half width.
    @Test
    void theFarthestMunicipalityTouchesTheEdge() {
        var drawn = drawn(Value.of(14), COUNTRY, Direction.HIGHER_IS_BETTER);
        assertThat(drawn.benchmark()).isEqualTo(Benchmark.COUNTRY);
        assertThat(drawn.range()).isEqualTo(new Span(-8 / 12.0, 1));
        assertThat(drawn.box().from()).isEqualTo(-3 / 12.0, within(1e-12));
        assertThat(drawn.box().to()).isEqualTo(7 / 12.0, within(1e-12));
        assertThat(drawn.own()).contains(new Span(0.5, 0.5));
        assertThat(drawn.mirrored()).isFalse();
    }

    @Test
    void theRowIsMirroredWhereLowIsGood() {
        var drawn = drawn(Value.of(14), COUNTRY, Direction.LOWER_IS_BETTER);
        assertThat(drawn.range()).isEqualTo(new Span(-1, 8 / 12.0));
        assertThat(drawn.own()).contains(new Span(-0.5, -0.5));
        assertThat(drawn.mirrored()).isTrue();
    }

    @Test
    void withoutTheCountryTheMedianStandsInTheMiddle() {
        var drawn = drawn(Value.of(10), Optional.empty(), Direction.NEUTRAL);
        assertThat(drawn.benchmark()).isEqualTo(Benchmark.MEDIAN);
        assertThat(drawn.middle()).isEqualTo(10);
        assertThat(drawn.own()).contains(new Span(0, 0));
    }

    @Test
    void anIntervalHasALengthAndAMissingValueNoMarker() {
        assertThat(drawn(new Value.Interval(2, 14), COUNTRY, Direction.NEUTRAL).own())
                .contains(new Span(-0.5, 0.5));
        var none = Value.missing(MissingReason.CONFIDENTIAL);
        assertThat(drawn(none, COUNTRY, Direction.NEUTRAL).own()).isEmpty();
    }

    @Test
    void anOwnValueOutsideItsPeersStaysOnTheRow() {
        assertThat(drawn(Value.of(48), COUNTRY, Direction.NEUTRAL).own()).contains(new Span(1, 1));
    }

    @Test
    void allTheSameIsAPoint() {
        var same = new Spread(IntStream.range(0, 20).mapToObj(_ -> 3.0).toList());
        assertThat(Spine.amongAll(Value.of(3), Optional.empty(), same, Direction.NEUTRAL))
                .isInstanceOfSatisfying(
                        Drawn.class, drawn -> assertThat(drawn.range()).isEqualTo(new Span(0, 0)));
    }

    @Test
    void withTooFewMunicipalitiesNothingIsDrawn() {
        assertThat(Spine.amongAll(Value.of(3), COUNTRY, upTo(19), Direction.NEUTRAL))
                .isEqualTo(new Spine.TooFew(19, 20));
        assertThat(Spine.amongPeers(Value.of(3), COUNTRY, upTo(7), Direction.NEUTRAL))
                .isEqualTo(new Spine.TooFew(7, 8));
        assertThat(Spine.amongPeers(Value.of(3), COUNTRY, upTo(8), Direction.NEUTRAL))
                .isInstanceOf(Drawn.class);
    }

    @Test
    void theJudgementIsOnWhatIsShown() {
        assertThat(judge(Value.of(8.04), Value.of(7.96))).isEqualTo(Judgement.EQUAL);
        assertThat(judge(Value.of(8.1), Value.of(8.0))).isEqualTo(Judgement.LESS_FAVOURABLE);
        assertThat(judge(Value.of(7.9), Value.of(8.0))).isEqualTo(Judgement.MORE_FAVOURABLE);
        assertThat(Judgement.of(Value.of(9), Value.of(8), Direction.HIGHER_IS_BETTER, 1))
                .isEqualTo(Judgement.MORE_FAVOURABLE);
    }

    @Test
    void anIntervalIsJudgedOnlyWhenAllOfItIsOnOneSide() {
        assertThat(judge(new Value.Interval(1, 4), Value.of(8))).isEqualTo(Judgement.MORE_FAVOURABLE);
        assertThat(judge(new Value.Interval(1, 9), Value.of(8))).isEqualTo(Judgement.NONE);
        assertThat(judge(new Value.Interval(8, 9), Value.of(8))).isEqualTo(Judgement.NONE);
        assertThat(judge(Value.missing(MissingReason.UNKNOWN), Value.of(8))).isEqualTo(Judgement.NONE);
        assertThat(Judgement.of(Value.of(1), Value.of(8), Direction.NEUTRAL, 1)).isEqualTo(Judgement.NONE);
    }

    @Test
    void theMostFavourableIsFirst() {
        assertThat(Rank.of(20, ALL, Direction.HIGHER_IS_BETTER)).contains(new Rank(1, 1, 21));
        assertThat(Rank.of(20, ALL, Direction.LOWER_IS_BETTER)).contains(new Rank(21, 1, 21));
        assertThat(Rank.of(20.5, ALL, Direction.LOWER_IS_BETTER)).isEmpty();
        assertThat(Rank.of(3, upTo(19), Direction.LOWER_IS_BETTER)).isEmpty();
    }

    @Test
    void aPlaceCanBeShared() {
        var values = new ArrayList<>(ALL.sorted());
        values.add(20.0);
        assertThat(Rank.of(20, new Spread(values), Direction.HIGHER_IS_BETTER)).contains(new Rank(1, 2, 22));
    }

    private static Judgement judge(Value own, Value other) {
        return Judgement.of(own, other, Direction.LOWER_IS_BETTER, 1);
    }

    private static Drawn drawn(Value own, Optional<Value> country, Direction direction) {
        return (Drawn) Spine.amongAll(own, country, ALL, direction);
    }

    private static Spread upTo(int count) {
        List<Double> values =
                IntStream.range(0, count).mapToObj(i -> (double) i).toList();
        return new Spread(values);
    }
}
