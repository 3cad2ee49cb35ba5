package nl.wed.workbench.sources.cbs.bulk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.sources.cbs.v4.V4Metadata;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;

/// The CSV bulk download of a table of the current interface of CBS: a folder, or the zip that it
/// comes in, with the observations in long form and all code lists.
public final class BulkCsvImporter implements Importer {
    private final KnownTables known;

    public BulkCsvImporter(KnownTables known) {
        this.known = known;
    }

    @Override
    public String kind() {
        return "cbs-odata4-csv";
    }

    public static boolean isObservations(SourceFile file) {
        return header(file).containsAll(List.of("ID", "MEASURE", "VALUE", "VALUEATTRIBUTE"));
    }

    /// Whether a file looks like one of the parts of such a download.
    public static boolean isPart(SourceFile file) {
        List<String> header = header(file);
        return isObservations(file)
                || header.containsAll(List.of("IDENTIFIER", "TITLE"))
                || header.containsAll(List.of("ID", "TITLE"))
                || header.containsAll(List.of("FORMAT", "DOWNLOADURL"));
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean bulk = files.stream().anyMatch(BulkCsvImporter::isObservations)
                && files.stream().allMatch(BulkCsvImporter::isPart);
        return bulk ? Optional.of(new Recognised(kind(), Arguments.list(files.names()), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        SourceFiles files = recognition.files();
        List<SourceFile> observations =
                files.stream().filter(BulkCsvImporter::isObservations).toList();
        if (observations.size() > 1) {
            throw RefusedException.of("severalTables", Arguments.list(names(observations)));
        }
        Records records = Records.of(observations.getFirst()).orElseThrow();
        V4Metadata metadata = BulkMetadata.read(files);
        requireDimensions(metadata, records);
        metadata.requireMeasures();
        var cells = BulkCells.of(observations.getFirst(), metadata, known, run);
        records.read(cells::add);
        ObservationCollector collector = cells.finish(run.regions());
        return metadata.draft(kind()).finish(files, run, collector, cells.warnings());
    }

    /// Refuses observations that lack a dimension which the table has: they are of another table.
    private static void requireDimensions(V4Metadata metadata, Records records) {
        List<String> missing = metadata.dimensions().keySet().stream()
                .filter(dimension -> !records.has(dimension))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw RefusedException.of("dimensionMissing", metadata.label(), Arguments.list(missing));
        }
    }

    private static List<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::name).toList();
    }

    private static List<String> header(SourceFile file) {
        return file.content() instanceof FileContent.Table(var sheet, var head) && !sheet.storesNumbers()
                ? head.getFirst().cells().stream().map(Records::plain).toList()
                : List.of();
    }
}
