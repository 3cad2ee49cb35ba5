package nl.wed.workbench.sources.cbs.v4;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.CbsTable;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;

/// A table of the current interface of CBS (OData 4), saved as JSON documents: observations in long
/// form with their measures and code lists.
public final class V4JsonImporter implements Importer {
    private final KnownTables known;

    public V4JsonImporter(KnownTables known) {
        this.known = known;
    }

    private static final Set<String> CELL = Set.of("Id", "Measure", "Value", "ValueAttribute", "StringValue");

    @Override
    public String kind() {
        return "cbs-odata4-json";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        var table = CbsTable.of(files);
        return table.isAll(CbsDocument.Api.V4)
                ? Optional.of(new Recognised(kind(), table.label(), files))
                : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var table = CbsTable.of(recognition.files());
        List<CbsDocument> pages = table.all(CbsDocument.OBSERVATIONS);
        if (pages.isEmpty()) {
            throw RefusedException.of("noObservations", recognition.table());
        }
        CbsTable.requireAllPages(pages);
        pages.forEach(V4JsonImporter::requireFields);
        var reader = new JsonReader(run);
        V4Metadata metadata = V4Metadata.read(table, reader);
        metadata.requireMeasures();
        V4Axes axes = V4Axes.of(metadata, pages.getFirst().outline(), CELL);
        if (axes.time().isEmpty()) {
            axes = axes.withPeriod(metadata.tableYear(known, run.options()));
        }
        var collector = new ObservationCollector(run.limits().cells());
        var cells = new V4Cells(metadata, axes, collector);
        run.beginHash(table.files());
        cells.read(pages.stream().map(CbsDocument::file).toList(), reader);
        metadata.nameRegions(axes.region(), cells.regions(), collector);
        return metadata.draft(kind()).finish(table.files(), run, collector, cells.warnings());
    }

    /// A row may say that its value is missing, but not leave the value out: then all would seem
    /// unknown.
    private static void requireFields(CbsDocument page) {
        Set<String> fields = page.outline().firstRow().keySet();
        for (String field : List.of("Measure", "Value")) {
            if (!fields.isEmpty() && !fields.contains(field)) {
                throw RefusedException.of("fieldMissing", page.file().name(), field);
            }
        }
    }
}
