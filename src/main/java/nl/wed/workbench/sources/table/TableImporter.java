package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.sources.cbs.bulk.BulkCsvImporter;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;

/// Any table with regions: CSV, Excel or OpenDocument, wide or long, read as its mapping says. The
/// mapping is the one that was remembered for such a header, else a proposal from the content.
public final class TableImporter implements Importer {
    /// The kind of any other table.
    static final String KIND = "table";

    private final KnownTables known;

    public TableImporter(KnownTables known) {
        this.known = known;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean table = files.files().size() == 1
                && files.first().content() instanceof FileContent.Table(var _, var head)
                && HeaderRows.isThere(head)
                && !BulkCsvImporter.isPart(files.first());
        return table ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFile file = recognition.files().first();
        TableReading reading = TableReading.of(file, known, run);
        reading.requireOneTable();
        TableMapping mapping = reading.mapping();
        requireRegions(file, reading, mapping);
        requireNumbers(reading, mapping);
        return reading.read(mapping, reading.draft(kind()), reading.warnings(mapping));
    }

    private static void requireRegions(SourceFile file, TableReading reading, TableMapping mapping) {
        if (mapping.first(ColumnRole::isRegion).isEmpty()) {
            reading.scan().requireCalculated();
            List<String> across = reading.regionsAcross();
            if (!across.isEmpty()) {
                throw RefusedException.of("regionsAcross", file.name(), Arguments.list(across));
            }
            throw RegionColumns.nameHeader(reading.header())
                    .map(header -> RefusedException.of("onlyNames", file.name(), header))
                    .orElseGet(() -> RefusedException.of("noRegionColumn", file.name()));
        }
    }

    /// Refuses a table without figures by what stands where they should be.
    private static void requireNumbers(TableReading reading, TableMapping mapping) {
        if (mapping.all(ColumnRole::isNumber).isEmpty()) {
            reading.scan().requireCalculated();
            Optional<RefusedException> unreadable = reading.unreadable(mapping);
            if (unreadable.isPresent()) {
                throw unreadable.get();
            }
        }
    }
}
