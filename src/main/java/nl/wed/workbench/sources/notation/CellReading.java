package nl.wed.workbench.sources.notation;

import java.util.List;
import nl.wed.workbench.domain.figures.Value;

/// What a cell says: its value in base units, the unit that it names itself (empty in most), and what
/// stood beside the number.
public record CellReading(Value value, String unit, List<CellMark> marks) {
    public CellReading {
        marks = List.copyOf(marks);
    }

    /// Whether the cell says itself that it is a percentage.
    public boolean percent() {
        return unit.equals(NumberParts.PERCENT);
    }

    /// Whether this is from one number to another, or has no upper end: in a column of words it is one.
    public boolean isRange() {
        return marks.stream()
                .anyMatch(mark -> mark.kind() == CellMark.Kind.RANGE || mark.kind() == CellMark.Kind.AT_LEAST);
    }

    /// Whether this is one number, and no range, sign or fault.
    public boolean isNumber() {
        return value instanceof Value.Known;
    }
}
