package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.figures.Value;

/// What may be shown of one cell.
public sealed interface Outcome {
    /// The value itself.
    record Shown(Value value) implements Outcome {}

    /// A proportion of few people: rounded to whole numbers, with the class of the count.
    record Rounded(Value value, Value.Interval countClass) implements Outcome {}

    /// Not the value, but `instead`: an interval, or 'geheim' where the range has no end.
    record Hidden(Reason reason, Value instead) implements Outcome {}

    /// Why a cell is hidden: its count is small, the source hid it, the people it is a share of are
    /// few, it would give away another cell, or its whole table would.
    enum Reason {
        SMALL_COUNT,
        HIDDEN_BY_SOURCE,
        SMALL_DENOMINATOR,
        SECONDARY,
        WITHHELD
    }

    /// The value that goes on screen, in an export and in the workbook of a chart.
    default Value visible() {
        return switch (this) {
            case Shown(Value value) -> value;
            case Rounded(Value value, var _) -> value;
            case Hidden(var _, Value instead) -> instead;
        };
    }
}
