package nl.wed.workbench.report.workbook;

import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Numbers;
import org.jspecify.annotations.Nullable;

/// One cell: text that stays text whatever it starts with, a number with its decimals, or nothing.
public sealed interface Cell {
    /// Text.
    record Words(String text) implements Cell {}

    /// A number, shown with that many decimals.
    record Amount(double number, int decimals) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    /// Text, or nothing for null.
    static Cell of(@Nullable String text) {
        return text == null || text.isBlank() ? new Empty() : new Words(text);
    }

    /// A whole number.
    static Cell of(int number) {
        return new Amount(number, 0);
    }

    /// A value: a number that can be added up only when it is one, else an interval or reason in
    /// words.
    static Cell of(Value value, FigureWords words, String unit) {
        return value instanceof Value.Known(double amount)
                ? new Amount(amount, Numbers.decimals(unit))
                : new Words(words.of(value, unit));
    }
}
