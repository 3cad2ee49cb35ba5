package nl.wed.workbench.sources;

import java.util.Optional;

/// Says as exactly as possible why a file that no importer knows cannot be used.
final class Unrecognised {
    private Unrecognised() {}

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
        Optional<String> names = RegionColumn.nameHeader(table.header());
        return names.map(header -> ImportResult.Refused.of("onlyNames", file.name(), header))
                .orElseGet(() -> ImportResult.Refused.of("noRegionColumn", file.name()));
    }
}
