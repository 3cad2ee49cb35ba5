package nl.wed.workbench.ui.figures.kit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class TrendTest {
    private static final Indicator INDICATOR =
            TestTrajectory.project().all(FigureRecords.INDICATOR).getFirst();
    private static final DataSet DATA_SET =
            TestTrajectory.project().all(FigureRecords.DATA_SET).getFirst();

    @Test
    void onePeriodIsNoTrend() {
        assertThat(Trend.of(figure(Value.of(8)))).isEmpty();
    }

    @Test
    void theOldestOfTheLastFivePeriodsIsCompared() {
        var trend = Trend.of(figure(values(99, 1, 2, 3, 4, 5))).orElseThrow();

        assertThat(trend.first().value()).isEqualTo(Value.of(1));
        assertThat(trend.course()).isEqualTo(Trend.Course.UP);
    }

    @Test
    void aDifferenceThatIsNotShownIsNoDifference() {
        assertThat(Trend.of(figure(values(8.04, 8.01))).orElseThrow().course())
                .isEqualTo(Trend.Course.SAME);
    }

    @Test
    void anIntervalIsNotCompared() {
        assertThat(
                        Trend.of(
                                figure(
                                        new Value.Interval(1, 4),
                                        Value.missing(MissingReason.CONFIDENTIAL),
                                        Value.of(6))))
                .isEmpty();
    }

    @Test
    void risingIsForTheWorseWhenLowIsBetter() {
        var trend = Trend.of(figure(values(3, 4))).orElseThrow();

        assertThat(trend.worsens(Direction.LOWER_IS_BETTER)).isTrue();
        assertThat(trend.improves(Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(trend.worsens(Direction.NEUTRAL)).isFalse();
    }

    private static Value[] values(double... amounts) {
        return Arrays.stream(amounts).mapToObj(Value::of).toArray(Value[]::new);
    }

    private static Figure figure(Value... values) {
        List<Point> points = new ArrayList<>();
        IntStream.range(0, values.length)
                .forEach(i ->
                        points.add(
                                new Point(
                                        Periods.year(2018 + i),
                                        values[i],
                                        PeriodStatus.DEFINITIVE)));
        return new Figure(
                INDICATOR,
                DATA_SET,
                new nl.wed.workbench.domain.figures.IndicatorSource(
                        INDICATOR.id(), INDICATOR.id(), DATA_SET.id(), "", null, 1),
                "",
                "GM0141",
                points.getLast(),
                Optional.empty(),
                new Spread(List.of()),
                points,
                List.of());
    }
}
