package nl.wed.workbench.report.workbook;

import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;
import org.jspecify.annotations.Nullable;

/// One cell: text that stays text whatever it starts with, a number with its decimals, or nothing.
public sealed interface Cell {
    /// Stands behind what is provisional.
    String PROVISIONAL = "*";

    /// Text.
    record Words(String text) implements Cell {}

    /// A number, shown with that many decimals, and a mark when it is provisional.
    record Amount(double number, int decimals, boolean provisional) implements Cell {
        public Amount(double number, int decimals) {
            this(number, decimals, false);
        }
    }

    /// Nothing.
    record Empty() implements Cell {}

    /// The same cell, marked as provisional.
    default Cell asProvisional() {
        return switch (this) {
            case Words(String text) -> new Words(text + PROVISIONAL);
            case Amount(double number, int decimals, var _) -> new Amount(number, decimals, true);
            case Empty() -> this;
        };
    }

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
    static Cell of(Value value, FigureWords words, FigureUnit unit) {
        return value instanceof Value.Known(double amount)
                ? new Amount(unit.number(amount), unit.decimals())
                : new Words(words.bare(value, unit));
    }
}
