package nl.wed.workbench.sources.cbs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;

/// A JSON document as CBS sends it: which of its two interfaces, which table (empty when the
/// document does not say), and what it holds: `Observations`, `MeasureCodes`, `TypedDataSet`, or
/// the name of a dimension.
public record CbsDocument(SourceFile file, Api api, String table, String entity) {
    public enum Api {
        V4,
        V3
    }

    public static final String OBSERVATIONS = "Observations";
    public static final String MEASURE_CODES = "MeasureCodes";
    public static final String MEASURE_GROUPS = "MeasureGroups";
    public static final String DIMENSIONS = "Dimensions";
    public static final String PROPERTIES = "Properties";
    public static final String TYPED = "TypedDataSet";
    public static final String UNTYPED = "UntypedDataSet";
    public static final String DATA_PROPERTIES = "DataProperties";
    public static final String TABLE_INFOS = "TableInfos";

    /// A list of wijken, buurten and municipalities that does not say of which table.
    public static final String REGION_LIST = "?regions";

    /// A list of periods that does not say of which table.
    public static final String PERIOD_LIST = "?periods";

    private static final Pattern CONTEXT =
            Pattern.compile("([^/]+)/\\$metadata(?:#(?:Cbs\\.OData\\.WebAPI\\.)?([^(]*))?");
    private static final Pattern TABLE = Pattern.compile("\\d{5}[A-Za-z]{2,5}");
    private static final Pattern TOPIC_KEY = Pattern.compile(".*_\\d+");

    /// The document when it is one of CBS, also without an address in it.
    public static Optional<CbsDocument> of(SourceFile file) {
        if (!(file.content() instanceof FileContent.Json(JsonOutline outline))) {
            return Optional.empty();
        }
        return byContext(file, outline.text("@odata.context"), Api.V4)
                .or(() -> byContext(file, outline.text("odata.metadata"), Api.V3))
                .or(() -> byShape(file, outline));
    }

    public JsonOutline outline() {
        return ((FileContent.Json) file.content()).outline();
    }

    public boolean isData() {
        return entity.equals(OBSERVATIONS) || entity.equals(TYPED) || entity.equals(UNTYPED);
    }

    /// Whether the answer was cut off by the server and goes on in another page.
    boolean hasNext() {
        return outline().members().contains("@odata.nextLink")
                || outline().members().contains("odata.nextLink");
    }

    public static boolean isTopicKey(String key) {
        return TOPIC_KEY.matcher(key).matches();
    }

    private static Optional<CbsDocument> byContext(SourceFile file, String context, Api api) {
        Matcher matcher = CONTEXT.matcher(context);
        if (!matcher.find() || !TABLE.matcher(matcher.group(1)).matches()) {
            return Optional.empty();
        }
        String entity = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new CbsDocument(file, api, matcher.group(1), entity));
    }

    private static Optional<CbsDocument> byShape(SourceFile file, JsonOutline outline) {
        if (outline.rowHas("FeedUrl") || outline.rowHas("name", "url")) {
            return Optional.empty();
        }
        String entity = v4Shape(outline);
        if (!entity.isEmpty()) {
            return Optional.of(new CbsDocument(file, Api.V4, "", entity));
        }
        entity = v3Shape(outline);
        return entity.isEmpty() ? Optional.empty() : Optional.of(new CbsDocument(file, Api.V3, "", entity));
    }

    private static String v4Shape(JsonOutline outline) {
        if (outline.rowHas("Measure", "Value")) {
            return OBSERVATIONS;
        }
        if (outline.rowHas("Identifier", "Title", "Unit")) {
            return MEASURE_CODES;
        }
        if (outline.rowHas("Identifier", "Kind")) {
            return DIMENSIONS;
        }
        if (outline.rowHas("Identifier", "Title", "DimensionGroupId")) {
            String code = outline.rowText("Identifier");
            return RegionCodes.isCode(code) ? REGION_LIST : PeriodCodes.isCode(code) ? PERIOD_LIST : "";
        }
        boolean properties = outline.members().contains("Identifier")
                && outline.members().contains("ObservationCount")
                && !outline.members().contains("Measures");
        return properties ? PROPERTIES : "";
    }

    private static String v3Shape(JsonOutline outline) {
        if (outline.rowHas("Key", "Type", "ParentID")) {
            return DATA_PROPERTIES;
        }
        if (outline.rowHas("Identifier", "ShortTitle", "Period")) {
            return TABLE_INFOS;
        }
        if (outline.rowHas("Key", "Title")) {
            String code = outline.rowText("Key");
            return RegionCodes.isCode(code) ? REGION_LIST : PeriodCodes.isCode(code) ? PERIOD_LIST : "";
        }
        var topics = outline.firstRow().entrySet().stream()
                .filter(entry -> isTopicKey(entry.getKey()))
                .toList();
        if (topics.isEmpty() || !outline.rowHas("ID")) {
            return "";
        }
        return topics.stream().allMatch(entry -> entry.getValue() instanceof String) ? UNTYPED : TYPED;
    }
}
