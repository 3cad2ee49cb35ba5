package nl.wed.workbench.chart;

import java.util.Arrays;
import java.util.List;

/// A value of a chart: a number, a range that hides a small number, or none.
public sealed interface ChartValue {
    /// A known number.
    record Amount(double number) implements ChartValue {
        public Amount {
            checkFinite(number);
        }
    }

    /// A range such as '1-4'. It is shown and stored as text and never drawn.
    record Interval(String text) implements ChartValue {}

    /// No value; `reason` ('te weinig gegevens', may be empty) is shown instead.
    record Missing(String reason) implements ChartValue {}

    /// A known number.
    static ChartValue of(double number) {
        return new Amount(number);
    }

    /// Known numbers in order.
    static List<ChartValue> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(ChartValue::of).toList();
    }

    /// Throws when the number is not finite.
    static void checkFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a value must be finite, not " + number);
        }
    }
}
