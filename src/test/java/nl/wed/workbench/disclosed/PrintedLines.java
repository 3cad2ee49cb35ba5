package nl.wed.workbench.disclosed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.cli.PrintedTable;
import nl.wed.workbench.codec.SemicolonLine;
import nl.wed.workbench.domain.figures.Value;

/// The lines of the csv with all figures, as a reader has them.
final class PrintedLines {
    /// One line: of an indicator when it has a name of one.
    record Line(String set, String measure, String region, Optional<Double> number, double low, double high) {
        /// Whether neither a number nor a range is printed.
        boolean secret() {
            return number.isEmpty() && Double.isNaN(low);
        }
    }

    private PrintedLines() {}

    static List<Line> of(GivenSets sets) {
        return of(sets, false);
    }

    static List<Line> of(GivenSets sets, boolean leavingOut) {
        var rows = SemicolonLine.parse(PrintedTable.of(sets.project(), sets.observations(), leavingOut));
        var head = rows.getFirst();
        var lines = new ArrayList<Line>();
        for (List<String> row : rows.subList(1, rows.size())) {
            lines.add(new Line(
                    row.get(head.indexOf("gegevensset")),
                    row.get(head.indexOf("maat")),
                    row.get(head.indexOf("regio")),
                    Optional.of(number(row.get(head.indexOf("waarde")))).filter(one -> !Double.isNaN(one)),
                    number(row.get(head.indexOf("laagste"))),
                    number(row.get(head.indexOf("hoogste")))));
        }
        return lines;
    }

    /// What is printed of a cell.
    static Value printed(List<Line> lines, String set, String measure, String region) {
        var line = lines.stream()
                .filter(one -> one.set.equals(set) && one.measure.equals(measure) && one.region.equals(region))
                .findFirst()
                .orElseThrow();
        return line.number
                .map(Value::of)
                .orElseGet(() -> line.secret()
                        ? Value.missing(nl.wed.workbench.domain.figures.MissingReason.CONFIDENTIAL)
                        : new Value.Interval(line.low, line.high));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
    }
}
