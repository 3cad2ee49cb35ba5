package nl.wed.workbench.sources.cbs.v3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.CbsTable;
import nl.wed.workbench.sources.cbs.GroupPaths;
import nl.wed.workbench.sources.cbs.v4.V4Axes;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;
import org.jspecify.annotations.Nullable;

/// What the columns of a table mean: by its `DataProperties`, else by the built-in list of that
/// table, else by the names of the columns themselves.
final class V3Columns {
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private final KnownTables known;

    private V3Columns(KnownTables known) {
        this.known = known;
    }

    static V3Columns read(
            CbsTable table,
            String id,
            List<CbsDocument> pages,
            KnownTables known,
            JsonReader reader,
            List<Warning> warnings)
            throws IOException {
        var columns = new V3Columns(known);
        for (CbsDocument document : table.all(CbsDocument.DATA_PROPERTIES)) {
            columns.declare(document, reader);
        }
        List<String> undeclared = columns.undeclared(pages.getFirst().outline());
        if (!undeclared.isEmpty()) {
            boolean typed = pages.getFirst().entity().equals(CbsDocument.TYPED);
            columns.describe(undeclared, id, new V3Samples(typed).read(pages, reader), warnings);
        }
        return columns;
    }

    List<Topic> topics() {
        return topics.values().stream().filter(Topic::number).toList();
    }

    List<String> declaredDimensions() {
        return List.copyOf(kinds.keySet());
    }

    Optional<String> region(JsonOutline first) {
        return dimensions(first).stream()
                .filter(name -> kinds.getOrDefault(name, "").startsWith("Geo")
                        || (kinds.isEmpty() && RegionCodes.isCode(first.rowText(name))))
                .findFirst();
    }

    Optional<String> time(JsonOutline first) {
        return dimensions(first).stream()
                .filter(name -> kinds.getOrDefault(name, "").equals("TimeDimension")
                        || (kinds.isEmpty() && PeriodCodes.isCode(first.rowText(name))))
                .findFirst();
    }

    /// The columns that are no measure.
    List<String> dimensions(JsonOutline first) {
        return first.firstRow().keySet().stream()
                .filter(name -> !name.equals("ID") && !topics.containsKey(name))
                .filter(name -> kinds.isEmpty() || kinds.containsKey(name))
                .toList();
    }

    private void declare(CbsDocument document, JsonReader reader) throws IOException {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        reader.rows(document.file(), row -> rows.add(new HashMap<>(row)));
        var titles = new HashMap<String, String>();
        var parents = new HashMap<String, String>();
        for (var row : rows) {
            if (V4Axes.code(row, "Type").equals("TopicGroup")) {
                titles.put(number(row, "ID"), V4Axes.code(row, "Title"));
                parents.put(number(row, "ID"), number(row, "ParentID"));
            }
        }
        Map<String, String> paths = GroupPaths.of(titles, parents);
        for (var row : rows) {
            String type = V4Axes.code(row, "Type");
            String key = V4Axes.code(row, "Key");
            if (type.equals("Topic")) {
                topics.put(key, topic(row, key, paths.getOrDefault(number(row, "ParentID"), "")));
            } else if (!key.isEmpty()) {
                kinds.put(key, type);
            }
        }
    }

    private static Topic topic(Map<String, @Nullable Object> row, String key, String group) {
        return new Topic(
                key,
                CodeLists.tidy(V4Axes.code(row, "Title")),
                group,
                Units.parse(V4Axes.code(row, "Unit")),
                row.get("Decimals") instanceof Double decimals ? decimals.intValue() : 0,
                !V4Axes.code(row, "Datatype").equals("String"));
    }

    private List<String> undeclared(JsonOutline first) {
        return first.firstRow().keySet().stream()
                .filter(name -> CbsDocument.isTopicKey(name) && !topics.containsKey(name))
                .toList();
    }

    private void describe(List<String> keys, String id, V3Samples samples, List<Warning> warnings) {
        var unknown = new ArrayList<String>();
        boolean borrowed = false;
        for (String key : keys) {
            Optional<Topic> listed = known.topic(id, key);
            borrowed |= listed.isPresent() && !known.isExact(id);
            Topic topic = listed.orElseGet(() -> fromKey(key, samples));
            topics.put(key, topic);
            if (listed.isEmpty() && topic.number()) {
                unknown.add(topic.title());
            }
        }
        if (borrowed) {
            warnings.add(Warning.of("titlesOfOtherEdition", id));
        }
        if (!unknown.isEmpty()) {
            warnings.add(Warning.of("unitUnknown", Arguments.list(unknown)));
        }
    }

    /// A title from a column name: `k_0Tot15Jaar_8` is `0 tot 15 jaar`.
    private static Topic fromKey(String key, V3Samples samples) {
        String words = key.replaceFirst("^k_", "")
                .replaceFirst("_\\d+$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-zA-Z])(?=\\d)", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String title = words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Topic(key, title, "", Units.Scale.NONE, 0, samples.isNumber(key));
    }

    private static String number(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Double value ? String.valueOf(value.longValue()) : "";
    }
}
