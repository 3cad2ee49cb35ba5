package nl.wed.workbench.chart.drawing;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Swarm;

/// The axis of a chart, the same on screen and in Word.
public final class ValueScale {
    private ValueScale() {}

    /// The scale of lines and their band.
    public static NiceScale of(Lines lines) {
        Stream<List<ChartValue>> bands = lines.band().stream().flatMap(band -> Stream.of(band.low(), band.high()));
        return around(Stream.concat(lines.series().stream().map(series -> series.values()), bands)
                .flatMap(List::stream)
                .filter(ChartValue.Amount.class::isInstance)
                .mapToDouble(value -> ((ChartValue.Amount) value).number()));
    }

    /// The scale of a strip.
    public static NiceScale of(Strip strip) {
        return around(Swarm.values(strip));
    }

    private static NiceScale around(DoubleStream values) {
        var numbers = values.summaryStatistics();
        return numbers.getCount() == 0 ? NiceScale.around(0, 1) : NiceScale.around(numbers.getMin(), numbers.getMax());
    }
}
