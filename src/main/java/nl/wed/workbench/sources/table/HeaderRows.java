package nl.wed.workbench.sources.table;

import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.sheet.Row;

/// Finds the rows with the headers, below a title or notes: one row, or several when years or groups stand above
/// the names, or units below them.
final class HeaderRows {
    private static final int DEEPEST = 30;
    private static final int WIDTH_ROWS = 60;
    /// The most rows that a header has.
    static final int MOST = 4;

    private final List<Row> head;
    private final RegionNames names;

    private HeaderRows(List<Row> head, RegionNames names) {
        this.head = head;
        this.names = names;
    }

    /// The rows that make the header, by their places among the first rows of a table.
    record Places(int first, int last) {
        List<Row> of(List<Row> head) {
            return head.subList(first, last + 1);
        }
    }

    /// Whether there is a row that can be the header, with a row below it.
    static boolean isThere(List<Row> head) {
        return main(head) >= 0;
    }

    /// The header of a table; refused by the caller when there is none.
    static Places find(List<Row> head, RegionNames names) {
        return new HeaderRows(head, names).find();
    }

    /// All that can be the header: one to four rows below each other, with a row below them.
    static List<Places> possible(List<Row> head) {
        return IntStream.range(0, Math.min(DEEPEST, head.size() - 1))
                .boxed()
                .flatMap(last -> IntStream.rangeClosed(Math.max(0, last - MOST + 1), last)
                        .mapToObj(first -> new Places(first, last)))
                .toList();
    }

    /// The places of the rows with these numbers; the header that is found when that cannot be one.
    static Places numbered(List<Row> head, RegionNames names, int first, int last) {
        return possible(head).stream()
                .filter(one -> head.get(one.first()).number() == first
                        && head.get(one.last()).number() == last)
                .findFirst()
                .orElseGet(() -> find(head, names));
    }

    private Places find() {
        int main = main(head);
        List<Integer> figures = figureColumns(main);
        int last = main;
        while (last + 2 < head.size() && last - main < MOST - 1 && isBelow(last + 1, main, figures)) {
            last++;
        }
        int first = main;
        while (first > 0 && last - first < MOST - 1 && isAbove(head.get(first - 1), main, figures)) {
            first--;
        }
        return new Places(first, last);
    }

    /// The first row that is about as wide as the widest and holds words or periods; -1 when there is none with
    /// a row below it.
    private static int main(List<Row> head) {
        int widest = head.stream().limit(WIDTH_ROWS).mapToInt(Row::filled).max().orElse(0);
        for (int i = 0; widest >= 2 && i < Math.min(DEEPEST, head.size() - 1); i++) {
            Row row = head.get(i);
            boolean nameless = widest == 2 && row.filled() == 1 && row.cell(0).isEmpty();
            if ((nameless || row.filled() >= 2 && row.filled() * 10 >= widest * 6) && isHeader(row)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(Row row) {
        int words = 0;
        int figures = 0;
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (!text.isEmpty() && (isValue(text) || RegionCodes.isCode(text))) {
                figures++;
            } else if (!text.isEmpty()) {
                words++;
            }
        }
        return words > figures || RegionColumns.isHeaderWord(row.cell(0)) && words > 0;
    }

    /// The columns with mostly numbers below a row.
    private List<Integer> figureColumns(int row) {
        List<Row> below = head.subList(Math.min(head.size(), row + 1), Math.min(head.size(), row + WIDTH_ROWS));
        int width = below.stream().mapToInt(one -> one.cells().size()).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> {
                    long filled = below.stream()
                            .filter(one -> !one.cell(column).isEmpty())
                            .count();
                    long numbers = below.stream()
                            .filter(one -> isNumber(one.cell(column)))
                            .count();
                    return numbers > 0 && numbers * 2 >= filled;
                })
                .boxed()
                .toList();
    }

    /// Whether a row goes on with the header: words, units or periods above the figures, and nothing that the
    /// header names already.
    private boolean isBelow(int place, int main, List<Integer> figures) {
        Row row = head.get(place);
        List<String> above =
                figures.stream().map(row::cell).filter(cell -> !cell.isEmpty()).toList();
        boolean words = above.stream()
                        .anyMatch(
                                cell -> isWord(cell) && PeriodCodes.parse(cell).isEmpty())
                || !above.isEmpty()
                        && above.stream()
                                .allMatch(cell -> PeriodCodes.parse(cell).isPresent());
        return words
                && above.stream()
                        .allMatch(
                                cell -> isWord(cell) || PeriodCodes.parse(cell).isPresent())
                && goesWith(row, head.get(main), figures);
    }

    /// Whether a row above the names belongs to the header: groups or periods above the figures.
    private boolean isAbove(Row row, int main, List<Integer> figures) {
        List<String> cells = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean enough = cells.size() > 1
                || cells.stream().anyMatch(cell -> PeriodCodes.parse(cell).isPresent());
        return enough
                && cells.stream().noneMatch(HeaderRows::isFigure)
                && goesWith(row, head.get(main), figures)
                && figures.stream().anyMatch(column -> !row.cell(column).isEmpty());
    }

    /// Beside the figures a column has its header once, and no region stands in a header.
    private boolean goesWith(Row row, Row main, List<Integer> figures) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            boolean twice = !figures.contains(column)
                    && !main.cell(column).isEmpty()
                    && !RegionColumns.isHeaderWord(cell)
                    && !PeriodCodes.parse(main.cell(column)).isPresent();
            if (!cell.isEmpty() && (twice || isRegion(cell))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRegion(String cell) {
        return RegionCodes.isCode(cell) || names.of(cell) instanceof RegionName.Known;
    }

    /// Whether a cell is a word; `1 000 euro` above figures is one, their unit.
    private static boolean isWord(String cell) {
        return Units.parse(cell).factor() != 1
                || CellText.parse(cell, DecimalSign.POINT, false).isEmpty()
                        && CellText.parse(cell, DecimalSign.COMMA, false).isEmpty();
    }

    private static boolean isNumber(String cell) {
        return CellText.number(cell, DecimalSign.POINT).isPresent()
                || CellText.number(cell, DecimalSign.COMMA).isPresent();
    }

    private static boolean isFigure(String cell) {
        return isNumber(cell) && PeriodCodes.parse(cell).isEmpty();
    }

    /// Whether a cell is a number or a range, and no year.
    private static boolean isValue(String cell) {
        boolean value = CellText.parse(cell, DecimalSign.POINT, false)
                .or(() -> CellText.parse(cell, DecimalSign.COMMA, false))
                .filter(one -> !(one instanceof Value.Missing))
                .isPresent();
        return value && PeriodCodes.parse(cell).isEmpty();
    }
}
