package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.limits.Deadline;
import nl.wed.workbench.sources.intake.FileIntake;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.SheetException;
import tools.jackson.core.JacksonException;

/// Shows how tables would be read and reads them as the user says. Reads from disk: call it away
/// from the screen's thread.
public final class Tables {
    private final KnownTables known;
    private final RegionNames regions;
    private final StatisticSums sums;

    private Tables(KnownTables known, RegionNames regions, StatisticSums sums) {
        this.known = known;
        this.regions = regions;
        this.sums = sums;
    }

    /// The tables that any user may have.
    public static Tables standard() {
        return new Tables(KnownTables.load(), RegionNames.load(), StatisticSums.load());
    }

    /// How each table in a file would be read: as was remembered for its header, else as its
    /// content suggests. Empty when the file holds no table.
    public List<TablePreview> previews(Path path, ImportOptions options, List<TableMapping> remembered) {
        return each(path, options, remembered, (file, run) -> {
            var reading = TableReading.of(file, known, run);
            return preview(file, reading, mapping(reading));
        });
    }

    /// How a table would be read by that mapping; empty when the file has no such sheet.
    public List<TablePreview> preview(Path path, TableMapping mapping, ImportOptions options) {
        return each(
                path,
                options,
                List.of(),
                (file, run) -> preview(file, reading(file, mapping, run), mapping),
                mapping.sheet());
    }

    /// How a table would be read when its header is in the rows with these numbers; empty when the file has no such
    /// sheet.
    public List<TablePreview> withHeader(Path path, String sheet, int first, int last, ImportOptions options) {
        return each(
                path,
                options,
                List.of(),
                (file, run) -> {
                    var places = HeaderRows.numbered(TableReading.table(file).head(), run.regions(), first, last);
                    var reading = TableReading.of(file, known, run, places);
                    return preview(file, reading, mapping(reading));
                },
                sheet);
    }

    /// Reads a table as a mapping says, or says why not.
    public ImportResult read(Path path, TableMapping mapping, ImportOptions options) {
        return preview(path, mapping, options).stream()
                .map(TablePreview::trial)
                .findFirst()
                .orElseGet(() -> ImportResult.Refused.of("noTable", path.getFileName()));
    }

    /// The code of a period as people write it (2023, 2022/'23, 2021 kw 3); empty when it is none.
    public static Optional<String> period(String written) {
        return PeriodCodes.parse(written.strip());
    }

    /// The table with its header where the mapping has it.
    private TableReading reading(SourceFile file, TableMapping mapping, ImportRun run) throws IOException {
        Optional<HeaderRows.Places> header = TableReading.of(TableReading.table(file), mapping);
        return header.isPresent() ? TableReading.of(file, known, run, header.get()) : TableReading.of(file, known, run);
    }

    private static TableMapping mapping(TableReading reading) throws IOException {
        try {
            return reading.mapping();
        } catch (RefusedException _) {
            return reading.suggested(DecimalSign.POINT);
        }
    }

    private static TablePreview preview(SourceFile file, TableReading reading, TableMapping mapping) {
        ImportResult trial = trial(file, reading, mapping);
        return new TablePreview(
                file.name(),
                mapping,
                header(file, reading),
                rows(file, mapping),
                columns(reading, mapping),
                strange(trial),
                trial);
    }

    private static ImportResult trial(SourceFile file, TableReading reading, TableMapping mapping) {
        try {
            return reading.read(mapping, reading.draft(TableImporter.KIND), reading.warnings(mapping));
        } catch (RefusedException e) {
            return e.refusal();
        } catch (SheetException e) {
            return ImportResult.Refused.of(e.reason(), e.arguments());
        } catch (IOException | UncheckedIOException e) {
            return ImportResult.Refused.of("unreadable", file.name());
        }
    }

    private static List<String> strange(ImportResult trial) {
        return trial instanceof ImportResult.Imported imported
                ? imported.observations().series().stream()
                        .flatMap(series -> series.points().stream())
                        .map(point -> point.value() instanceof Value.Missing(var reason, var code)
                                        && reason == MissingReason.OTHER
                                ? code
                                : "")
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .limit(TablePreview.STRANGE)
                        .toList()
                : List.of();
    }

    private static TablePreview.Header header(SourceFile file, TableReading reading) {
        TableHeader header = reading.scan().tableHeader();
        List<TablePreview.Line> lines = TableReading.table(file).head().stream()
                .limit(TablePreview.ROWS)
                .map(row -> new TablePreview.Line(row.number(), row.cells()))
                .toList();
        return new TablePreview.Header(header.firstNumber(), header.lastNumber(), lines);
    }

    private static List<List<String>> rows(SourceFile file, TableMapping mapping) {
        return file.content() instanceof FileContent.Table(var _, var head)
                ? head.stream()
                        .filter(row -> row.number() > mapping.headerRow())
                        .limit(TablePreview.ROWS)
                        .map(Row::cells)
                        .toList()
                : List.of();
    }

    private static List<TablePreview.Column> columns(TableReading reading, TableMapping mapping) {
        var columns = new ArrayList<TablePreview.Column>();
        for (ColumnMapping column : mapping.columns()) {
            if (column.column() < reading.header().size()) {
                columns.add(reading.scan().facts(column.column()).shown(column.header()));
            }
        }
        return columns;
    }

    private List<TablePreview> each(
            Path path, ImportOptions options, List<TableMapping> remembered, Preview preview, String... sheets) {
        try (var intake = new FileIntake(options.limits())) {
            List<Path> files = intake.files(List.of(path));
            var deadline = Deadline.after(options.limits().time(Files.size(path)), options.cancel()::isCancelled);
            var watched = options.withWatch(deadline::isOver, options.progress());
            var run = new ImportRun(watched, regions, sums, remembered, 0);
            return deadline.watch(() -> {
                var previews = new ArrayList<TablePreview>();
                for (SourceFile file : intake.look(files, run)) {
                    if (file.content() instanceof FileContent.Table(var sheet, var head)
                            && HeaderRows.isThere(head)
                            && (sheets.length == 0 || List.of(sheets).contains(sheet.name()))) {
                        previews.add(preview.of(file, run));
                    }
                }
                return previews;
            });
        } catch (RefusedException | SheetException | JacksonException | IOException | UncheckedIOException _) {
            return List.of();
        } catch (Deadline.Passed | Deadline.Unwanted _) {
            return List.of();
        }
    }

    @FunctionalInterface
    private interface Preview {
        TablePreview of(SourceFile file, ImportRun run) throws IOException;
    }
}
