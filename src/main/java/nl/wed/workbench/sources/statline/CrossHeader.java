package nl.wed.workbench.sources.statline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;

/// The top of a cross table: how many rows and label columns it has, and what every column of
/// figures is about.
record CrossHeader(int rows, int labels, List<Column> columns) {
    /// The word that StatLine writes above its measures.
    static final String SUBJECT = "Onderwerp";

    /// A column of figures: its measure and group, period and region where these stand above it,
    /// and its unit. `unknown` is a name among those of regions that is none.
    record Column(
            int index,
            String title,
            String group,
            String period,
            PeriodStatus status,
            String region,
            String unit,
            String unknown) {
        boolean isUnknown() {
            return !unknown.isEmpty();
        }
    }

    /// The names above columns that are no regions as far as is known.
    List<String> unknownRegions() {
        return columns.stream()
                .map(Column::unknown)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static CrossHeader of(String file, List<Row> body, RegionNames names) {
        if (body.size() < 3) {
            throw RefusedException.of("noTable", file);
        }
        int labels = labels(body);
        int rows = 0;
        while (rows < body.size() && isHeader(body.get(rows), labels, names)) {
            rows++;
        }
        if (rows == 0 || rows == body.size()) {
            throw RefusedException.of("noTable", file);
        }
        List<Row> header = body.subList(0, rows);
        int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int i = labels; i < width; i++) {
            columns.add(column(i, labels, header, names));
        }
        return new CrossHeader(rows, labels, columns);
    }

    /// The leading columns that hold no figures in the lower half of the table.
    private static int labels(List<Row> body) {
        List<Row> lower = body.subList(body.size() / 2, body.size()).stream()
                .filter(row -> !row.cell(0).isEmpty())
                .toList();
        int width = lower.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
        return (int) Math.max(
                1, IntStream.range(0, width).takeWhile(i -> isLabel(lower, i)).count());
    }

    /// Whether a column holds words or periods only, or nothing at all.
    private static boolean isLabel(List<Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).isEmpty())
                || rows.stream().allMatch(row -> isLabel(row.cell(column)));
    }

    private static boolean isLabel(String cell) {
        return PeriodCodes.parse(cell).isPresent()
                || CellText.parse(cell, DecimalSign.COMMA, false).isEmpty();
    }

    private static boolean isHeader(Row row, int labels, RegionNames names) {
        List<String> cells = IntStream.range(labels, row.cells().size())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean words = cells.stream()
                .anyMatch(cell -> CellText.parse(cell, DecimalSign.COMMA, false).isEmpty());
        boolean labelled = PeriodCodes.parse(row.cell(0)).isPresent()
                || names.code(row.cell(0)).isPresent();
        boolean periods =
                cells.stream().allMatch(cell -> PeriodCodes.parse(cell).isPresent());
        return words || (!labelled && periods);
    }

    private static Column column(int index, int labels, List<Row> header, RegionNames names) {
        var words = new ArrayList<String>();
        String period = "";
        String region = "";
        String unit = "";
        String unknown = "";
        PeriodStatus status = PeriodStatus.UNSTATED;
        for (Row row : header) {
            String cell = filled(row, index, labels);
            if (cell.isEmpty() || cell.equals(SUBJECT)) {
                continue;
            }
            if (isUnits(row, labels)) {
                unit = row.cell(index);
            } else if (PeriodCodes.parse(cell).isPresent()) {
                period = PeriodCodes.parse(cell).orElseThrow();
                status = PeriodCodes.stars(cell);
            } else if (isRegions(row, labels, names)) {
                region = names.code(cell).orElse("");
                unknown = region.isEmpty() ? cell : unknown;
            } else {
                words.add(cell);
            }
        }
        String title = words.isEmpty() ? "" : words.getLast();
        String group = words.isEmpty() ? "" : String.join(" / ", words.subList(0, words.size() - 1));
        return new Column(index, title, group, period, status, region, unit, unknown);
    }

    /// The cell, or the last one to the left of it: a heading stands above several columns.
    private static String filled(Row row, int index, int labels) {
        for (int i = index; i >= labels; i--) {
            if (!row.cell(i).isEmpty() || isUnits(row, labels)) {
                return row.cell(i);
            }
        }
        return "";
    }

    private static boolean isUnits(Row row, int labels) {
        List<String> cells = IntStream.range(labels, row.cells().size())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty()
                && cells.stream()
                        .noneMatch(cell -> Units.inHeader("(" + cell + ")").isEmpty());
    }

    /// Whether nearly all that stands in a row are regions.
    private static boolean isRegions(Row row, int labels, RegionNames names) {
        List<String> cells = IntStream.range(labels, row.cells().size())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty() && !cell.equals(SUBJECT))
                .distinct()
                .toList();
        long known = cells.stream().filter(cell -> names.code(cell).isPresent()).count();
        return known * 4 >= cells.size() * 3L;
    }
}
