package nl.wed.workbench.sources.duo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.known.BuiltIn;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// Adds up the rows of schools per municipality. A count below five is one to four, so a sum with
/// such counts is a range, and a percentage of it too.
public final class DuoTotals {
    private final String file;
    private final RegionNames names;
    private final Map<String, String[]> texts = new HashMap<>();
    private final Map<Cell, Value> sums = new LinkedHashMap<>();
    private final Map<String, Statistic> measures = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final CellRemarks remarks = new CellRemarks("strangeSums");
    private final RowTally rows = new RowTally();

    private record Cell(String measure, String region, String period) {}

    public DuoTotals(String file, RegionNames names) {
        this.file = file;
        this.names = names;
        BuiltIn.rows("duo-measures.tsv").forEach(row -> texts.put(row[0], row));
    }

    /// The title under a key of the built-in list.
    public String title(String key) {
        String[] row = texts.get(key);
        return row == null ? key : row[1];
    }

    /// The municipality of a row, by its number or its name; nothing when nobody knows the name: then the row is
    /// left out.
    public Optional<String> municipality(Records.Fields row) {
        String number = row.get("GEMEENTENUMMER");
        String name = row.get("GEMEENTENAAM");
        Optional<String> code = RegionCodes.read(number).or(() -> names.municipality(name));
        if (code.isPresent()) {
            rows.read();
        } else {
            String written = name.isEmpty() ? number : name;
            rows.leaveOut(reason(written), written.isEmpty() ? Integer.toString(row.number()) : written);
        }
        return code;
    }

    private RowTally.Reason reason(String name) {
        return switch (names.of(name)) {
            case RegionName.Namesakes _ -> RowTally.Reason.NAMESAKES;
            case RegionName.Total _ -> RowTally.Reason.TOTAL;
            case RegionName.Elsewhere _ -> RowTally.Reason.ELSEWHERE;
            default -> name.isEmpty() ? RowTally.Reason.BLANK_REGION : RowTally.Reason.UNKNOWN_REGION;
        };
    }

    /// Refuses a row that was read before.
    public void requireOnce(Records.Fields row, String key) {
        Integer before = seen.putIfAbsent(key, row.number());
        if (before != null) {
            throw RefusedException.of("duplicateRow", file, before, row.number());
        }
    }

    /// The count in a cell. One that is none is unknown, so that every sum with it is unknown too.
    public Value count(Records.Fields row, String column) {
        return remarks.count(row.get(column), row.isNumber(column), new CellRemarks.Place(row.number(), column));
    }

    /// The number in a cell, with decimals after a point or a comma; unknown when it is none.
    public Value number(Records.Fields row, String column) {
        String cell = row.get(column);
        return remarks.value(
                cell,
                CellText.read(cell, DecimalSign.POINT, Units.Scale.NONE)
                        .or(() -> CellText.read(cell, DecimalSign.COMMA, Units.Scale.NONE)),
                new CellRemarks.Place(row.number(), column));
    }

    public void add(String measure, String key, String detail, Place place, Value value) {
        measures.computeIfAbsent(measure, code -> info(code, key, detail));
        sums.merge(new Cell(measure, place.region(), place.period()), value, Value::plus);
    }

    /// Puts beside every sum of one measure its percentage of another.
    void percentages(String part, String whole, String measure, String key, String detail) {
        for (var entry : Map.copyOf(sums).entrySet()) {
            Cell cell = entry.getKey();
            Value of = sums.get(new Cell(whole, cell.region(), cell.period()));
            if (cell.measure().equals(part) && of != null) {
                measures.computeIfAbsent(measure, code -> info(code, key, detail));
                sums.put(
                        new Cell(measure, cell.region(), cell.period()),
                        entry.getValue().percentageOf(of));
            }
        }
    }

    /// All sums. Schools of a municipality that nobody knows are left out; refused when that are nearly all.
    public ObservationCollector collect(int limit, List<Warning> warnings) {
        int unknown = rows.leftOut(RowTally.Reason.UNKNOWN_REGION);
        if (unknown * 4 > rows.rows() * 3) {
            throw RefusedException.of(
                    "unknownRegions",
                    file,
                    Arguments.list(rows.examples(RowTally.Reason.UNKNOWN_REGION)),
                    "GEMEENTENAAM");
        }
        warnings.addAll(remarks.warnings());
        var collector = new ObservationCollector(limit, rows);
        measures.values().forEach(collector::measure);
        sums.forEach((cell, value) -> {
            collector.region(cell.region(), names.title(cell.region()).orElse(cell.region()));
            collector.add(cell.measure(), cell.region(), cell.period(), value, PeriodStatus.UNSTATED);
        });
        return collector;
    }

    private Statistic info(String code, String key, String detail) {
        String[] row = texts.getOrDefault(key, new String[] {key, key, ""});
        String title = row[1].contains("{0}")
                ? row[1].replace("{0}", detail)
                : detail.isEmpty() ? row[1] : row[1] + "; " + detail;
        String unit = row.length > 2 ? row[2] : "";
        return new Statistic(code, title, "", unit, unit.equals("aantal") ? 0 : 1);
    }

    /// Where a value belongs.
    public record Place(String region, String period) {}
}
