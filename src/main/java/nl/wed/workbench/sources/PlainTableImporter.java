package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table as text with a column of region codes: one row per region, or per region and period, and
/// a column per measure or per period.
final class PlainTableImporter implements Importer {
    private final KnownTables known;

    PlainTableImporter(KnownTables known) {
        this.known = known;
    }

    @Override
    public String kind() {
        return "table-csv";
    }

    @Override
    public Optional<Recognition> recognise(SourceFiles files) {
        if (files.files().size() != 1
                || !(files.first().content() instanceof FileContent.Text(String head))) {
            return Optional.empty();
        }
        var table = PlainTable.head(files.first(), head, ImportLimits.standard());
        boolean usable =
                !BulkCsvImporter.isPart(files.first())
                        && table.header().size() <= ImportLimits.standard().columns()
                        && RegionColumn.find(table.header(), table.rows()).isPresent();
        return usable
                ? Optional.of(new Recognition(kind(), files.first().name(), files))
                : Optional.empty();
    }

    @Override
    public ImportResult read(Recognition recognition, ImportRun run) throws IOException {
        SourceFile file = recognition.files().first();
        PlainTable table = PlainTable.read(file, run);
        RegionColumn region =
                RegionColumn.find(table.header(), table.rows())
                        .orElseThrow(() -> RefusedException.of("noRegionColumn", file.name()));
        DecimalSign decimal =
                DecimalSigns.find(file.name(), table.rows(), run.options().decimalSign());
        var name = TableName.of(file.name(), known);
        TableLayout layout = TableLayout.of(table, region, decimal, name.plain());
        String fixed = layout.needsPeriod() ? period(file, layout, name, run) : "";
        var warnings = new ArrayList<Warning>(layout.warnings());
        ObservationCollector collector =
                new Filling(table, region, decimal, layout, fixed)
                        .fill(run.limits().cells(), warnings);
        return draft(name).finish(recognition.files(), run, collector, warnings);
    }

    private Draft draft(TableName name) {
        boolean cbs = name.isOfCbs();
        return new Draft(
                kind(),
                name.title(),
                cbs ? "CBS" : "",
                name.table(),
                null,
                cbs ? Draft.CC_BY : null);
    }

    /// The year of a table whose columns name none: one year in the headers, the answer of the
    /// user, or one year in the file name.
    private String period(SourceFile file, TableLayout layout, TableName name, ImportRun run) {
        return layout.yearOfHeaders().stream()
                .boxed()
                .findFirst()
                .or(() -> run.options().year().stream().boxed().findFirst())
                .or(() -> name.year().stream().boxed().findFirst())
                .map(Periods::year)
                .orElseThrow(() -> RefusedException.of("needsYear", file.name()));
    }

    /// Puts the cells of a table into series.
    private record Filling(
            PlainTable table,
            RegionColumn region,
            DecimalSign decimal,
            TableLayout layout,
            String fixedPeriod) {

        ObservationCollector fill(int limit, List<Warning> warnings) {
            var collector = new ObservationCollector(limit);
            layout.measures().forEach(collector::measure);
            Map<String, Integer> seen = new HashMap<>();
            Set<String> strange = new LinkedHashSet<>();
            int noCode = 0;
            for (int i = 0; i < table.rows().size(); i++) {
                List<String> row = table.rows().get(i);
                String code = region.code(row);
                if (code.isEmpty()) {
                    noCode++;
                    layout.columns().forEach(_ -> collector.leaveOut());
                    continue;
                }
                String rowPeriod = layout.period(row).orElse(fixedPeriod);
                Integer before = seen.putIfAbsent(code + rowPeriod, i + 2);
                if (before != null) {
                    throw RefusedException.of("duplicateRegion", table.file(), code, before, i + 2);
                }
                collector.region(code, layout.name(row).orElse(code));
                add(row, code, rowPeriod, collector, strange);
            }
            if (noCode > 0) {
                warnings.add(Warning.of("rowsWithoutCode", noCode));
            }
            if (!strange.isEmpty()) {
                warnings.add(Warning.of("strangeCells", Arguments.list(strange)));
            }
            return collector;
        }

        private void add(
                List<String> row,
                String code,
                String rowPeriod,
                ObservationCollector collector,
                Set<String> strange) {
            for (TableColumn column : layout.columns()) {
                String cell = row.get(column.index()).strip();
                Optional<Value> value = column.value(cell, decimal);
                if (value.isEmpty()) {
                    strange.add(cell);
                }
                collector.add(
                        column.measure(),
                        code,
                        column.period().orElse(rowPeriod),
                        value.orElseGet(() -> new Value.Missing(MissingReason.OTHER, cell)),
                        PeriodStatus.UNSTATED);
            }
        }
    }
}
