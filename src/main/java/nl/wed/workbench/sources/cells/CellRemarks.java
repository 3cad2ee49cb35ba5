package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellMark;
import nl.wed.workbench.sources.notation.CellReading;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Separators;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.result.Warning;

/// What the report of an import says of single cells: what stood beside a number, what was no number, and
/// what was damaged, each with how often, as it is written, and the row and column where it is first.
public final class CellRemarks {
    /// Where a cell is: its row from 1 and the name of its column.
    public record Place(int row, String column) {}

    private enum Loss {
        STRANGE,
        UNCALCULATED,
        DAMAGED
    }

    private static final int MOST_WRITTEN = 5;

    private final Map<CellMark.Kind, Group> marks = new EnumMap<>(CellMark.Kind.class);
    private final Map<Loss, Group> losses = new EnumMap<>(Loss.class);
    private final NoNumberCodes codes = new NoNumberCodes();
    private final String strange;

    /// The remarks of a table of which every cell is a figure.
    public CellRemarks() {
        this("strangeCells");
    }

    /// The remarks of a table with a sentence of its own for what was not understood.
    public CellRemarks(String strange) {
        this.strange = strange;
    }

    private static final class Group {
        private final Map<String, Integer> written = new LinkedHashMap<>();
        private final Place first;
        private final String firstWritten;
        private int count;

        Group(String written, Place place) {
            first = place;
            firstWritten = written;
        }

        void add(String text) {
            count++;
            if (written.size() <= MOST_WRITTEN || written.containsKey(text)) {
                written.merge(text, 1, Integer::sum);
            }
        }

        String list() {
            var parts = new ArrayList<String>();
            written.entrySet().stream()
                    .limit(MOST_WRITTEN)
                    .forEach(one -> parts.add(one.getKey() + " (" + one.getValue() + ")"));
            return String.join(", ", parts) + (written.size() > MOST_WRITTEN ? ", ..." : "");
        }
    }

    /// The value of a cell, with a remark when there is one to make. What was not understood is missing,
    /// as it is written.
    public Value value(String cell, Optional<CellReading> reading, Place place) {
        if (reading.isEmpty()) {
            note(Loss.STRANGE, cell, place);
            return new Value.Missing(MissingReason.OTHER, cell);
        }
        for (CellMark mark : reading.get().marks()) {
            String written = mark.kind() == CellMark.Kind.FOOTNOTE ? mark.written() : cell;
            marks.computeIfAbsent(mark.kind(), _ -> new Group(cell, place)).add(written);
        }
        return reading.get().value();
    }

    /// The value of a cell that holds a count: whole, and not below zero. Digits with marks among them
    /// are thousands then, as a count has no decimals.
    public Value count(String cell, boolean number, Place place) {
        var reading = CellText.read(cell, DecimalSign.POINT, Units.Scale.NONE);
        Separators marks = number ? Separators.NONE : Separators.of(cell);
        boolean thousands = marks == Separators.COMMA || marks == Separators.OPEN && cell.indexOf('.') >= 0;
        Optional<CellReading> meant = thousands ? CellText.read(cell, DecimalSign.COMMA, Units.Scale.NONE) : reading;
        double amount = meant.map(one -> one.value().low()).orElse(Double.NaN);
        if (NoNumberCodes.mayBe(amount)) {
            codes.found(amount);
            return new Value.Missing(MissingReason.UNKNOWN, cell);
        }
        boolean odd = amount < 0 || amount != Math.rint(amount) && !Double.isNaN(amount);
        return value(cell, odd ? Optional.empty() : meant, place);
    }

    /// The value of a cell with a formula that was never calculated.
    public Value uncalculated(Place place) {
        note(Loss.UNCALCULATED, "", place);
        return Value.missing(MissingReason.UNKNOWN);
    }

    /// The value of a cell that the file itself has damaged.
    public Value damaged(Place place) {
        note(Loss.DAMAGED, "", place);
        return Value.missing(MissingReason.UNKNOWN);
    }

    private void note(Loss loss, String cell, Place place) {
        losses.computeIfAbsent(loss, _ -> new Group(cell, place)).add(cell);
    }

    /// All remarks, what was lost first.
    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        losses.forEach((loss, group) -> warnings.add(warning(
                switch (loss) {
                    case STRANGE -> strange;
                    case UNCALCULATED -> "uncalculated";
                    case DAMAGED -> "damagedCells";
                },
                group)));
        warnings.addAll(codes.warnings());
        marks.forEach((kind, group) -> key(kind).ifPresent(key -> warnings.add(warning(key, group))));
        return warnings;
    }

    /// A euro sign needs no word: it is in the unit.
    private static Optional<String> key(CellMark.Kind kind) {
        return switch (kind) {
            case FOOTNOTE -> Optional.of("footnotes");
            case BRACKETS -> Optional.of("brackets");
            case MINUS_BEHIND -> Optional.of("minusBehind");
            case ABOUT -> Optional.of("about");
            case LARGE -> Optional.of("large");
            case ROUNDED -> Optional.of("rounded");
            case RANGE -> Optional.of("ranges");
            case AT_LEAST -> Optional.of("atLeast");
            case FAULT -> Optional.of("faults");
            case MONEY -> Optional.empty();
        };
    }

    private static Warning warning(String key, Group group) {
        return Warning.counted(
                key, group.count, group.firstWritten, group.first.row(), group.first.column(), group.list());
    }
}
