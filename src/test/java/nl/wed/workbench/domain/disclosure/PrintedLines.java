package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.cli.PrintedTable;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// The cells of the csv with all figures, as a reader has them.
final class PrintedLines {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+(?:,\\d+)?)–(-?\\d+(?:,\\d+)?)");

    /// One cell: a number, a range or neither.
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
        return PrintedTable.of(sets.project(), sets.observations(), leavingOut).stream()
                .map(PrintedLines::line)
                .toList();
    }

    private static Line line(PrintedTable.Cell cell) {
        var range = RANGE.matcher(cell.text());
        boolean isRange = range.matches();
        return new Line(
                cell.dataSet(),
                cell.measure(),
                cell.region(),
                NUMBER.matcher(cell.text()).matches() ? Optional.of(number(cell.text())) : Optional.empty(),
                isRange ? number(range.group(1)) : Double.NaN,
                isRange ? number(range.group(2)) : Double.NaN);
    }

    /// What is printed of a cell of the first set.
    static Value of(GivenSets sets, String measure, String region) {
        var lines = of(sets);
        return printed(lines, lines.getFirst().set(), measure, region);
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
                        ? Value.missing(MissingReason.CONFIDENTIAL)
                        : new Value.Interval(line.low, line.high));
    }

    /// What is printed of a cell in a period, as it is written.
    static String printed(GivenSets sets, String measure, String region, String period) {
        return PrintedTable.of(sets.project(), sets.observations(), false).stream()
                .filter(one -> one.measure().equals(measure)
                        && one.region().equals(region)
                        && one.period().equals(period))
                .map(PrintedTable.Cell::text)
                .findFirst()
                .orElseThrow();
    }

    /// What is printed in all periods.
    static List<String> printed(GivenSets sets, String measure, String region) {
        return PrintedTable.of(sets.project(), sets.observations(), false).stream()
                .filter(one -> one.measure().equals(measure) && one.region().equals(region))
                .map(PrintedTable.Cell::text)
                .toList();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
