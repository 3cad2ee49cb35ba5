package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final Value SMALL = new Value.Interval(1, 4);
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);

    @Test
    void onlyAKnownValueIsExact() {
        assertThat(Value.of(3).exact()).hasValue(3);
        assertThat(SMALL.exact()).isEmpty();
        assertThat(SECRET.exact()).isEmpty();
    }

    @Test
    void lowAndHighEncloseWhatAValueCanBe() {
        assertThat(Value.of(3).low()).isEqualTo(Value.of(3).high()).isEqualTo(3);
        assertThat(SMALL.low()).isEqualTo(1);
        assertThat(SMALL.high()).isEqualTo(4);
        assertThat(SECRET.low()).isNaN();
        assertThat(SECRET.high()).isNaN();
    }

    @Test
    void aFactorKeepsTheKindOfValue() {
        assertThat(Value.of(3).times(100)).isEqualTo(Value.of(300));
        assertThat(SMALL.times(100)).isEqualTo(new Value.Interval(100, 400));
        assertThat(SECRET.times(100)).isEqualTo(SECRET);
    }

    @Test
    void aNegativeFactorTurnsAnIntervalRound() {
        assertThat(SMALL.times(-1)).isEqualTo(new Value.Interval(-4, -1));
    }

    @Test
    void aRatioOfKnownValuesIsKnown() {
        assertThat(Value.of(3).over(Value.of(12))).isEqualTo(Value.of(0.25));
        assertThat(Value.of(0).over(Value.of(12))).isEqualTo(Value.of(0));
        assertThat(Value.of(0).over(SMALL)).isEqualTo(Value.of(0));
    }

    @Test
    void aRatioWithAnIntervalIsTheWidestRange() {
        assertThat(SMALL.over(Value.of(8))).isEqualTo(new Value.Interval(0.125, 0.5));
        assertThat(Value.of(8).over(SMALL)).isEqualTo(new Value.Interval(2, 8));
        assertThat(SMALL.over(new Value.Interval(2, 8))).isEqualTo(new Value.Interval(0.125, 2));
    }

    @Test
    void aRatioOfANegativeIntervalIsTheWidestRangeToo() {
        var below = new Value.Interval(2, 4);
        assertThat(new Value.Interval(-8, 4).over(below)).isEqualTo(new Value.Interval(-4, 2));
        assertThat(new Value.Interval(-8, -4).over(below)).isEqualTo(new Value.Interval(-4, -1));
    }

    @Test
    void whatIsMissingStaysMissingWithItsReason() {
        assertThat(SECRET.over(Value.of(5))).isEqualTo(SECRET);
        assertThat(Value.of(5).over(SECRET)).isEqualTo(SECRET);
        var other = new Value.Missing(MissingReason.OTHER, "x");
        assertThat(other.over(SECRET)).isEqualTo(other);
    }

    @Test
    void nothingIsDividedByWhatCanBeZero() {
        var notApplicable = Value.missing(MissingReason.NOT_APPLICABLE);
        assertThat(Value.of(5).over(Value.of(0))).isEqualTo(notApplicable);
        assertThat(Value.of(0).over(Value.of(0))).isEqualTo(notApplicable);
        assertThat(Value.of(5).over(new Value.Interval(0, 4))).isEqualTo(notApplicable);
        assertThat(Value.of(5).over(Value.of(-1))).isEqualTo(notApplicable);
    }

    @Test
    void aSumWithAnIntervalIsARange() {
        assertThat(Value.of(10).plus(new Value.Interval(1, 4))).isEqualTo(new Value.Interval(11, 14));
        assertThat(Value.sum(List.of(Value.of(2), Value.of(3)))).isEqualTo(Value.of(5));
        assertThat(Value.sum(List.of())).isEqualTo(Value.of(0));
    }

    @Test
    void aSumWithSomethingMissingIsMissingForThatReason() {
        Value secret = Value.missing(MissingReason.CONFIDENTIAL);

        assertThat(Value.of(10).plus(secret)).isEqualTo(secret);
        assertThat(Value.sum(List.of(Value.of(1), secret, Value.of(2)))).isEqualTo(secret);
    }

    @Test
    void aDifferenceKeepsTheWidestRange() {
        assertThat(new Value.Interval(11, 14).minus(new Value.Interval(1, 4))).isEqualTo(new Value.Interval(7, 13));
        assertThat(Value.of(5).minus(Value.of(3))).isEqualTo(Value.of(2));
    }

    @Test
    void aPercentageOfASumWithSmallCountsIsARangeUpToAHundred() {
        assertThat(Value.of(15).percentageOf(Value.of(20))).isEqualTo(Value.of(75));
        assertThat(new Value.Interval(1, 4).percentageOf(Value.of(40))).isEqualTo(new Value.Interval(2.5, 10));
        assertThat(new Value.Interval(9, 12).percentageOf(new Value.Interval(11, 14)))
                .isEqualTo(new Value.Interval(100.0 * 9 / 14, 100));
        assertThat(Value.of(0).percentageOf(Value.of(0))).isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
    }

    @Test
    void aPercentageOfOrFromWhatIsMissingIsMissingForItsOwnReason() {
        Value secret = Value.missing(MissingReason.CONFIDENTIAL);
        Value later = Value.missing(MissingReason.NOT_YET);

        assertThat(secret.percentageOf(Value.of(10))).isEqualTo(secret);
        assertThat(Value.of(5).percentageOf(later)).isEqualTo(later);
        assertThat(secret.percentageOf(later)).isEqualTo(secret);
        assertThat(secret.over(Value.of(10))).isEqualTo(secret);
        assertThat(Value.of(5).over(later)).isEqualTo(later);
        assertThat(secret.plus(Value.of(1))).isEqualTo(secret);
        assertThat(Value.of(1).plus(later)).isEqualTo(later);
        assertThat(Value.of(1).minus(later)).isEqualTo(later);
    }

    @Test
    void aPercentageOfNothingIsNotApplicableAndOfPerhapsNothingIsUpToAHundred() {
        assertThat(Value.of(0).percentageOf(Value.of(0))).isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
        assertThat(new Value.Interval(1, 4).percentageOf(new Value.Interval(0, 10)))
                .isEqualTo(new Value.Interval(10, 100));
        assertThat(Value.of(5).percentageOf(Value.of(20))).isEqualTo(Value.of(25));
    }
}
