package nl.wed.workbench.sources.statline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.DecimalSigns;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.cells.SignFound;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Row;

/// Reads the body of a cross table: every figure is about the labels of its row, the headings of
/// its column and what the table as a whole is limited to.
final class CrossTable {
    private final String file;
    private final CrossHeader header;
    private final Context context;
    private final RegionNames names;
    private final ObservationCollector collector;
    private final DecimalSigns signs = new DecimalSigns();
    private final ImportRun run;
    private final Map<String, Statistic> measures = new HashMap<>();
    private final CellRemarks remarks = new CellRemarks();
    private Answers answers = Answers.NONE;
    private final RowTally rows;

    /// What the whole table is about: a region, a period, and other limits in words; each may be
    /// empty.
    record Context(String region, String period, String detail) {}

    private record Labels(String region, String period, PeriodStatus status, String detail) {}

    CrossTable(String file, CrossHeader header, Context context, ImportRun run) {
        this.file = file;
        this.header = header;
        this.context = context;
        this.run = run;
        names = run.regions();
        collector = new ObservationCollector(run.limits().cells());
        rows = collector.rows();
    }

    /// All cells; `warnings` gets what a reader must know. Refused when no row has a region or a period.
    ObservationCollector read(List<Row> body, List<Warning> warnings) {
        List<Row> data = body.subList(header.rows(), body.size());
        data.forEach(row -> signs.look(row, header.labels()));
        SignFound found = signs.found(
                file, _ -> true, Row::letters, run.options().answers().decimalSign());
        answers = found.answers();
        data.forEach(row -> row(row, labels(row), found.sign()));
        requireRows();
        List<String> unknown = header.unknownRegions();
        if (!unknown.isEmpty()) {
            warnings.add(Warning.of("columnsUnknownRegion", Arguments.list(unknown)));
        }
        warnings.addAll(remarks.warnings());
        return collector;
    }

    /// The answers of the user that were needed.
    Answers answers() {
        return answers;
    }

    private void row(Row row, Labels labels, DecimalSign sign) {
        List<CrossHeader.Column> columns =
                header.columns().stream().filter(one -> !one.isUnknown()).toList();
        boolean region = !labels.region().isEmpty()
                || columns.stream().noneMatch(one -> one.region().isEmpty());
        boolean period = !labels.period().isEmpty()
                || columns.stream().noneMatch(one -> one.period().isEmpty());
        if (region && period) {
            rows.read();
            columns.forEach(column -> add(row, labels, column, sign));
        } else {
            String words = labels.detail().isEmpty() ? Integer.toString(row.number()) : labels.detail();
            rows.leaveOut(region ? RowTally.Reason.UNKNOWN_PERIOD : RowTally.Reason.UNKNOWN_REGION, words);
        }
    }

    private void requireRows() {
        if (rows.leftOut() == rows.rows() && rows.rows() > 0) {
            boolean regions = rows.leftOut(RowTally.Reason.UNKNOWN_REGION) > 0;
            throw RefusedException.of(regions ? "noRegion" : "needsYear", file);
        }
    }

    private Labels labels(Row row) {
        String region = context.region();
        String period = context.period();
        PeriodStatus status = PeriodStatus.UNSTATED;
        var details = new ArrayList<String>();
        for (int i = 0; i < header.labels(); i++) {
            String cell = row.cell(i);
            if (PeriodCodes.parse(cell).isPresent()) {
                period = PeriodCodes.parse(cell).orElseThrow();
                status = PeriodCodes.stars(cell);
            } else if (RegionCodes.isCode(cell) || names.code(cell).isPresent()) {
                region = RegionCodes.isCode(cell) ? cell : names.code(cell).orElseThrow();
            } else if (!cell.isEmpty()) {
                details.add(CodeLists.tidy(cell));
            }
        }
        return new Labels(region, period, status, String.join(", ", details));
    }

    private void add(Row row, Labels labels, CrossHeader.Column column, DecimalSign sign) {
        String region = column.region().isEmpty() ? labels.region() : column.region();
        String period = column.period().isEmpty() ? labels.period() : column.period();
        Units.Scale scale = Units.parse(column.unit());
        String cell = row.cell(column.index());
        var place = new CellRemarks.Place(row.number(), Row.letters(column.index()));
        Value value = remarks.value(cell, CellText.read(cell, sign, scale), place);
        Statistic measure = measure(labels, column, scale);
        collector.measure(measure);
        collector.region(region, names.title(region).orElse(region));
        PeriodStatus status = column.period().isEmpty() ? labels.status() : column.status();
        collector.add(measure.code(), region, period, value, status);
    }

    private Statistic measure(Labels labels, CrossHeader.Column column, Units.Scale scale) {
        var details = new ArrayList<String>();
        List.of(labels.detail(), context.detail()).stream()
                .filter(detail -> !detail.isEmpty())
                .forEach(details::add);
        String title = column.title();
        if (title.isEmpty() && !details.isEmpty()) {
            title = details.removeFirst();
        }
        String full = details.isEmpty() ? title : title + "; " + String.join(", ", details);
        String code = column.group().isEmpty() ? full : column.group() + " / " + full;
        return measures.computeIfAbsent(
                code, same -> new Statistic(same, full, column.group(), scale.unit(), scale.decimals(1)));
    }
}
