package nl.wed.workbench.sources;

import java.util.Optional;
import java.util.Set;

/// Says as exactly as possible why a file that no importer knows cannot be used.
final class Unrecognised {
    private static final Set<String> BROKEN = Set.of("jsonBroken", "jsonTruncated", "jsonTooMuch");
    private static final Set<String> TABLE = Set.of("onlyNames", "tooManyColumns");

    private Unrecognised() {}

    /// Whether a refusal means that part of a table may be lost, so that nothing can be trusted.
    static boolean isBroken(ImportResult.Refused reason) {
        return BROKEN.contains(last(reason));
    }

    /// Whether a refusal is about a table of its own.
    static boolean isTable(ImportResult.Refused reason) {
        return TABLE.contains(last(reason));
    }

    private static String last(ImportResult.Refused reason) {
        return reason.reasonKey().substring(reason.reasonKey().lastIndexOf('.') + 1);
    }

    static ImportResult.Refused reason(SourceFile file, ImportLimits limits) {
        return switch (file.content()) {
            case FileContent.Foreign(ImportResult.Refused reason) -> reason;
            case FileContent.Json(JsonOutline outline) ->
                    ImportResult.Refused.of(json(outline), file.name());
            case FileContent.Text(String head) -> text(file, head, limits);
        };
    }

    private static String json(JsonOutline outline) {
        String type = outline.text("type");
        if (type.equals("FeatureCollection") || type.equals("Feature") || type.equals("Topology")) {
            return "map";
        }
        boolean catalogue =
                outline.rowHas("FeedUrl")
                        || outline.rowHas("DatasetType")
                        || outline.text("@odata.context").contains("#Datasets")
                        || outline.text("odata.metadata").contains("ODataCatalog");
        if (catalogue) {
            return "catalogueOfTables";
        }
        if (outline.members().contains("Measures") && outline.members().contains("Dimensions")) {
            return "descriptionOnly";
        }
        return "unknownJson";
    }

    private static ImportResult.Refused text(SourceFile file, String head, ImportLimits limits) {
        var table = PlainTable.head(file, head, limits);
        if (table.header().isEmpty()) {
            return ImportResult.Refused.of("noTable", file.name());
        }
        if (table.header().size() > limits.columns()) {
            return ImportResult.Refused.of("tooManyColumns", file.name(), limits.columns());
        }
        if (BulkCsvImporter.isPart(file)) {
            return ImportResult.Refused.of("bulkPart", file.name());
        }
        Optional<String> names = RegionColumn.nameHeader(table.header());
        return names.map(header -> ImportResult.Refused.of("onlyNames", file.name(), header))
                .orElseGet(() -> ImportResult.Refused.of("noRegionColumn", file.name()));
    }
}
