package nl.wed.workbench.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The CSV bulk download of CBS. It is recognised to say exactly why it is refused: dimensions that
/// are missing, no region, or that the JSON of the same table is what can be read.
final class BulkCsvImporter implements Importer {

    @Override
    public String kind() {
        return "cbs-odata4-csv";
    }

    static boolean isObservations(SourceFile file) {
        return header(file).containsAll(List.of("Id", "Measure", "Value", "ValueAttribute"));
    }

    /// Whether a file looks like one of the other parts of such a download.
    static boolean isPart(SourceFile file) {
        List<String> header = header(file);
        return isObservations(file)
                || (header.contains("Identifier") && header.contains("Title"))
                || (header.contains("Id") && header.contains("Title"))
                || (header.contains("Format") && header.contains("DownloadUrl"));
    }

    @Override
    public Optional<Recognition> recognise(SourceFiles files) {
        boolean bulk =
                files.stream().anyMatch(BulkCsvImporter::isObservations)
                        && files.stream().allMatch(BulkCsvImporter::isPart);
        return bulk ? Optional.of(new Recognition(kind(), table(files), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognition recognition, ImportRun run) {
        SourceFiles files = recognition.files();
        SourceFile observations =
                files.stream().filter(BulkCsvImporter::isObservations).findFirst().orElseThrow();
        List<String> header = header(observations);
        for (String dimension : dimensions(files)) {
            if (!header.contains(dimension)) {
                return ImportResult.Refused.of("dimensionMissing", recognition.table(), dimension);
            }
        }
        return regionField(observations)
                ? ImportResult.Refused.of("bulkCsv", recognition.table())
                : ImportResult.Refused.of("noRegion", recognition.table());
    }

    private static String table(SourceFiles files) {
        return files.stream()
                .filter(file -> header(file).contains("ObservationCount"))
                .filter(file -> !header(file).contains("DatasetId"))
                .map(file -> rows(file).get(1).getFirst())
                .findFirst()
                .orElse(files.first().name());
    }

    private static Set<String> dimensions(SourceFiles files) {
        var dimensions = new HashSet<String>();
        for (SourceFile file : files.files()) {
            if (header(file).containsAll(List.of("Identifier", "Kind", "ContainsCodes"))) {
                rows(file).stream().skip(1).forEach(row -> dimensions.add(row.getFirst()));
            }
        }
        return dimensions;
    }

    private static boolean regionField(SourceFile observations) {
        return rows(observations).stream()
                .skip(1)
                .limit(1)
                .flatMap(List::stream)
                .anyMatch(RegionCodes::isCode);
    }

    private static List<String> header(SourceFile file) {
        List<List<String>> rows = rows(file);
        return rows.isEmpty() ? List.of() : rows.getFirst();
    }

    private static List<List<String>> rows(SourceFile file) {
        return file.content() instanceof FileContent.Text(String head)
                ? Delimited.parse(head, ';', 20, 200)
                : new ArrayList<>();
    }
}
