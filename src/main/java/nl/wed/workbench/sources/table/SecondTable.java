package nl.wed.workbench.sources.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;

/// Another table below the first one in the same file or sheet, known by its header: its rows would be taken for
/// rows of the first.
final class SecondTable {
    private static final int FEWEST = 2;

    private SecondTable() {}

    /// Refuses a table below or above which there is another, as far as the first rows show.
    static void requireNone(String file, List<Row> head, HeaderRows.Places header, RegionNames names) {
        above(head, header, names).ifPresent(first -> {
            throw refusal(file, head.get(first).number(), last(head, header.first()), head.get(header.first()));
        });
        below(head, header, names).ifPresent(second -> {
            throw refusal(file, head.get(header.last()).number(), last(head, second), head.get(second));
        });
    }

    /// The number of the last row before a place that is no title.
    private static int last(List<Row> head, int place) {
        int last = place - 1;
        while (last > 0 && head.get(last).filled() == 1) {
            last--;
        }
        return head.get(last).number();
    }

    /// The place of the header of a table above this one, which is less wide.
    private static Optional<Integer> above(List<Row> head, HeaderRows.Places header, RegionNames names) {
        return IntStream.range(0, Math.max(0, header.first() - 1))
                .filter(place -> isHeader(head.get(place), names))
                .filter(place -> isAbove(head.get(place), head.get(place + 1)))
                .filter(place -> filled(head.get(place + 1)).stream().anyMatch(cell -> isRegion(cell, names)))
                .boxed()
                .findFirst();
    }

    /// The place of the header of another table among the first rows.
    private static Optional<Integer> below(List<Row> head, HeaderRows.Places header, RegionNames names) {
        return IntStream.range(header.last() + 2, head.size() - 1)
                .filter(place ->
                        isHeader(head.get(place), names) || isAfterGap(head, place) && isWords(head.get(place), names))
                .filter(place -> beginsAnew(head, header, place))
                .boxed()
                .findFirst();
    }

    /// Whether a row is words only, one of which is above the regions of a table.
    static boolean isHeader(Row row, RegionNames names) {
        return isWords(row, names) && filled(row).stream().anyMatch(RegionColumns::isHeaderWord);
    }

    private static boolean isWords(Row row, RegionNames names) {
        List<String> filled = filled(row);
        return filled.size() >= FEWEST
                && filled.stream().allMatch(cell -> RegionColumns.isHeaderWord(cell) || isWord(cell, names));
    }

    private static List<String> filled(Row row) {
        return row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// Whether blank lines or a title stand above a row.
    private static boolean isAfterGap(List<Row> head, int place) {
        Row above = head.get(place - 1);
        return head.get(place).number() - above.number() > 1 || above.filled() == 1;
    }

    /// That another table begins, with the rows of both.
    static RefusedException refusal(String file, int header, int last, Row second) {
        return RefusedException.of("secondTable", file, second.number(), header, last, Arguments.list(filled(second)));
    }

    /// Whether words stand above numbers, and where numbers stood before.
    private static boolean beginsAnew(List<Row> head, HeaderRows.Places header, int place) {
        Row row = head.get(place);
        Row above = head.get(header.last());
        boolean again = row.cells().equals(above.cells());
        return !again
                && isAbove(row, head.get(place + 1))
                && head.subList(header.last() + 1, place).stream().anyMatch(one -> isAbove(row, one));
    }

    /// Whether a word stands in a column in which the other row has a number.
    private static boolean isAbove(Row words, Row numbers) {
        return IntStream.range(0, words.cells().size())
                .anyMatch(column -> !words.cell(column).isBlank() && isNumber(numbers.cell(column)));
    }

    private static boolean isWord(String cell, RegionNames names) {
        return PeriodCodes.parse(cell).isPresent()
                || CellText.parse(cell, DecimalSign.POINT, false).isEmpty()
                        && CellText.parse(cell, DecimalSign.COMMA, false).isEmpty()
                        && !isRegion(cell, names);
    }

    private static boolean isRegion(String cell, RegionNames names) {
        return RegionCodes.isCode(cell) || names.of(cell) instanceof RegionName.Known;
    }

    private static boolean isNumber(String cell) {
        return CellText.number(cell, DecimalSign.POINT).isPresent()
                || CellText.number(cell, DecimalSign.COMMA).isPresent();
    }
}
