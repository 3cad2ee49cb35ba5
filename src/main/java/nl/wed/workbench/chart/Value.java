package nl.wed.workbench.chart;

import java.util.Arrays;
import java.util.List;

/// A value of a chart: a number, a range that hides a small number, or none.
public sealed interface Value {
    /// A known number.
    record Amount(double number) implements Value {
        public Amount {
            checkFinite(number);
        }
    }

    /// A range such as '1-4'. It is shown and stored as text and never drawn.
    record Interval(String text) implements Value {}

    /// No value; `reason` ('te weinig gegevens', may be empty) is shown instead.
    record Missing(String reason) implements Value {}

    /// A known number.
    static Value of(double number) {
        return new Amount(number);
    }

    /// Known numbers in order.
    static List<Value> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Value::of).toList();
    }

    /// Throws when the number is not finite.
    static void checkFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a value must be finite, not " + number);
        }
    }
}
