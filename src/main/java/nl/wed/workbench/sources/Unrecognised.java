package nl.wed.workbench.sources;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.sources.cbs.bulk.BulkCsvImporter;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.table.RegionColumns;

/// Says as exactly as possible why a file that no importer knows cannot be used.
final class Unrecognised {
    private static final Set<String> BROKEN = Set.of("jsonBroken", "jsonTruncated", "jsonTooMuch", "fieldTwice");
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

    static ImportResult.Refused reason(SourceFile file) {
        return switch (file.content()) {
            case FileContent.Foreign(ImportResult.Refused reason) -> reason;
            case FileContent.Json(JsonOutline outline) -> ImportResult.Refused.of(json(outline), file.name());
            case FileContent.Packed _ -> ImportResult.Refused.of("zip", file.name());
            case FileContent.Table(var _, var head) -> table(file, head);
        };
    }

    private static String json(JsonOutline outline) {
        String type = outline.text("type");
        if (type.equals("FeatureCollection") || type.equals("Feature") || type.equals("Topology")) {
            return "map";
        }
        boolean catalogue = outline.rowHas("FeedUrl")
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

    private static ImportResult.Refused table(SourceFile file, List<Row> head) {
        if (BulkCsvImporter.isPart(file)) {
            return ImportResult.Refused.of("bulkPart", file.name());
        }
        List<String> header = head.getFirst().cells();
        return RegionColumns.nameHeader(header)
                .map(column -> ImportResult.Refused.of("onlyNames", file.name(), column))
                .orElseGet(() -> ImportResult.Refused.of(isWide(head) ? "noHeader" : "noTable", file.name()));
    }

    /// Whether there are rows of several cells, so that only a header is missing.
    private static boolean isWide(List<Row> head) {
        return head.stream().filter(row -> row.filled() > 1).count() * 2 > head.size();
    }
}
