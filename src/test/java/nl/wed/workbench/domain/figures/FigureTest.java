package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure FIGURE = FigureBook.of(TestTrajectory.project(), TestTrajectory.observations())
            .find(TestTrajectory.id("indicator.benefit"))
            .orElseThrow();

    @Test
    void aValueInTheLowestQuarterIsUnfavourableWhereHigherIsBetter() {
        assertThat(standing(Direction.HIGHER_IS_BETTER, Value.of(1), 20)).isEqualTo(Standing.UNFAVOURABLE);
        assertThat(standing(Direction.HIGHER_IS_BETTER, Value.of(20), 20)).isEqualTo(Standing.FAVOURABLE);
        assertThat(standing(Direction.HIGHER_IS_BETTER, Value.of(10), 20)).isEqualTo(Standing.MIDDLE);
    }

    @Test
    void aValueInTheLowestQuarterIsFavourableWhereLowerIsBetter() {
        assertThat(standing(Direction.LOWER_IS_BETTER, Value.of(1), 20)).isEqualTo(Standing.FAVOURABLE);
        assertThat(standing(Direction.LOWER_IS_BETTER, Value.of(20), 20)).isEqualTo(Standing.UNFAVOURABLE);
    }

    /// Of twenty, 5.5 is above five and 15.5 above fifteen.
    @Test
    void exactlyAQuarterIsInTheMiddle() {
        for (Direction direction : List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER)) {
            assertThat(standing(direction, Value.of(5.5), 20)).isEqualTo(Standing.MIDDLE);
            assertThat(standing(direction, Value.of(15.5), 20)).isEqualTo(Standing.MIDDLE);
        }
        assertThat(standing(Direction.HIGHER_IS_BETTER, Value.of(5), 20)).isEqualTo(Standing.UNFAVOURABLE);
        assertThat(standing(Direction.HIGHER_IS_BETTER, Value.of(16), 20)).isEqualTo(Standing.FAVOURABLE);
    }

    @Test
    void aCountryThatIsNoLargerThanTheLargestMunicipalityIsNoTotal() {
        double largest = FIGURE.municipalities().maximum();

        assertThat(national(Counted.PEOPLE, Value.of(largest)).nationalIsTotal())
                .isFalse();
        assertThat(national(Counted.PEOPLE, Value.of(largest + 1)).nationalIsTotal())
                .isTrue();
        assertThat(national(Counted.PEOPLE, new Value.Interval(largest + 1, largest + 2))
                        .nationalIsTotal())
                .isFalse();
    }

    @Test
    void thereIsNoJudgementWithoutDirectionNumberOrEnoughMunicipalities() {
        assertThat(standing(Direction.NEUTRAL, Value.of(1), 20)).isEqualTo(Standing.NO_JUDGEMENT);
        assertThat(standing(Direction.LOWER_IS_BETTER, new Value.Interval(1, 4), 20))
                .isEqualTo(Standing.NO_JUDGEMENT);
        assertThat(standing(Direction.LOWER_IS_BETTER, Value.of(1), 19)).isEqualTo(Standing.NO_JUDGEMENT);
    }

    @Test
    void aTotalOfTheCountryIsNoBenchmarkAndAShareIs() {
        var share = national(Counted.NOTHING, Value.of(100_000));
        assertThat(share.benchmark()).contains(Value.of(100_000));
        var total = national(Counted.PEOPLE, Value.of(100_000));
        assertThat(total.nationalIsTotal()).isTrue();
        assertThat(total.benchmark()).isEmpty();
        assertThat(national(Counted.RATE, Value.of(100_000)).nationalIsTotal()).isFalse();
        assertThat(national(Counted.AVERAGE, Value.of(100_000)).nationalIsTotal())
                .isFalse();
    }

    private static Figure national(Counted counted, Value country) {
        var source = Changed.with(FIGURE.source(), "denominator", null);
        var figure = Changed.with(Changed.with(FIGURE, "source", source), "counted", counted);
        return Changed.with(figure, "national", Optional.of(country));
    }

    private static Standing standing(Direction direction, Value own, int municipalities) {
        List<Double> values = DoubleStream.iterate(1, n -> n + 1)
                .limit(municipalities)
                .boxed()
                .toList();
        var figure = Changed.with(FIGURE, "indicator", Changed.with(FIGURE.indicator(), "direction", direction));
        figure = Changed.with(figure, "own", new Point("2020JJ00", own, PeriodStatus.DEFINITIVE));
        return Changed.with(figure, "municipalities", new Spread(values)).standing();
    }
}
