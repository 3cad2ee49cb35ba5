package nl.wed.workbench.sources.notation;

import java.util.List;
import nl.wed.workbench.domain.figures.Value;

/// What a cell says: its value in base units, whether it says itself that it is a percentage, and what
/// stood beside the number.
public record CellReading(Value value, boolean percent, List<CellMark> marks) {
    public CellReading {
        marks = List.copyOf(marks);
    }

    /// Whether this is one number, and no range, sign or fault.
    public boolean isNumber() {
        return value instanceof Value.Known;
    }
}
