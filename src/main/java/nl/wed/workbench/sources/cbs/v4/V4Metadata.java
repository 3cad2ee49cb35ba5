package nl.wed.workbench.sources.cbs.v4;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.CbsTable;
import nl.wed.workbench.sources.cbs.GroupPaths;
import nl.wed.workbench.sources.cbs.TableYear;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;

/// What the documents of a table say about it: title, measures with unit, dimensions and codes.
public record V4Metadata(
        String id,
        Map<String, String> properties,
        Map<String, Topic> topics,
        Map<String, String> dimensions,
        CodeLists codes) {

    static V4Metadata read(CbsTable table, JsonReader reader) throws IOException {
        Map<String, String> properties = table.first(CbsDocument.PROPERTIES)
                .map(document -> document.outline().texts())
                .orElse(Map.of());
        var codes = new CodeLists();
        var dimensions = new LinkedHashMap<String, String>();
        for (CbsDocument document : table.all(CbsDocument.DIMENSIONS)) {
            reader.rows(document.file(), row -> dimensions.put(required(row, document), text(row, "Kind")));
        }
        for (CbsDocument document : table.documents()) {
            String name = dimension(document);
            if (!name.isEmpty()) {
                readCodes(document, name, reader, codes);
            }
        }
        var topics = new LinkedHashMap<String, Topic>();
        Map<String, String> groups = groups(table, reader);
        for (CbsDocument document : table.all(CbsDocument.MEASURE_CODES)) {
            reader.rows(document.file(), row -> put(topics, required(row, document), row, groups));
        }
        String id = table.id().isEmpty() ? properties.getOrDefault("Identifier", "") : table.id();
        return new V4Metadata(id, properties, topics, dimensions, codes);
    }

    /// Refuses a table without units: its numbers could be thousands or not.
    public void requireMeasures() {
        if (topics.isEmpty()) {
            throw RefusedException.of("noMeasureCodes", label());
        }
    }

    /// The table as the user knows it.
    public String label() {
        String title = CodeLists.tidy(properties.getOrDefault("Title", ""));
        return title.isEmpty() ? id : id + " " + title;
    }

    /// The period of a table without a dimension of time.
    public String tableYear(KnownTables known, ImportOptions options) {
        List<String> descriptions =
                List.of(properties.getOrDefault("TemporalCoverage", ""), properties.getOrDefault("Title", ""));
        return TableYear.period(known, id, descriptions, options, label());
    }

    public PeriodStatus status(String dimension, String period) {
        Optional<CodeLists.Entry> entry =
                codes.find(dimension, period).or(() -> codes.find(CbsDocument.PERIOD_LIST, period));
        return entry.map(known -> PeriodCodes.status(known.status())).orElse(PeriodStatus.UNSTATED);
    }

    public void nameRegions(String dimension, Iterable<String> regions, ObservationCollector collector) {
        for (String region : regions) {
            String name = codes.find(dimension, region)
                    .or(() -> codes.find(CbsDocument.REGION_LIST, region))
                    .map(CodeLists.Entry::title)
                    .orElse(region);
            collector.region(region, name);
        }
    }

    public Draft draft(String importer) {
        String title = CodeLists.tidy(properties.getOrDefault("Title", id));
        return new Draft(
                importer,
                title,
                properties.getOrDefault("Catalog", "CBS"),
                id.isEmpty() ? null : id,
                properties.get("Modified"),
                properties.get("License"));
    }

    private static String dimension(CbsDocument document) {
        String entity = document.entity();
        if (entity.startsWith("?")) {
            return entity;
        }
        return entity.endsWith("Codes") && !entity.equals(CbsDocument.MEASURE_CODES)
                ? entity.substring(0, entity.length() - "Codes".length())
                : "";
    }

    private static void readCodes(CbsDocument document, String dimension, JsonReader reader, CodeLists codes)
            throws IOException {
        reader.rows(
                document.file(),
                row -> codes.add(
                        dimension,
                        RegionCodes.normalise(text(row, "Identifier")),
                        text(row, "Title"),
                        text(row, "Status")));
    }

    private static String required(Map<String, @Nullable Object> row, CbsDocument document) {
        String identifier = text(row, "Identifier");
        if (identifier.isEmpty()) {
            throw RefusedException.of("fieldMissing", document.file().name(), "Identifier");
        }
        return identifier;
    }

    private static void put(
            Map<String, Topic> topics, String code, Map<String, @Nullable Object> row, Map<String, String> groups) {
        int decimals = row.get("Decimals") instanceof Double number ? number.intValue() : 0;
        topics.put(
                code,
                new Topic(
                        code,
                        CodeLists.tidy(text(row, "Title")),
                        groups.getOrDefault(text(row, "MeasureGroupId"), ""),
                        Units.parse(text(row, "Unit")),
                        decimals,
                        !text(row, "DataType").equals("String")));
    }

    private static Map<String, String> groups(CbsTable table, JsonReader reader) throws IOException {
        var titles = new HashMap<String, String>();
        var parents = new HashMap<String, String>();
        for (CbsDocument document : table.all(CbsDocument.MEASURE_GROUPS)) {
            reader.rows(document.file(), row -> {
                titles.put(text(row, "Id"), text(row, "Title"));
                parents.put(text(row, "Id"), text(row, "ParentId"));
            });
        }
        return GroupPaths.of(titles, parents);
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        return switch (row.get(name)) {
            case String text -> text.strip();
            case Double number -> String.valueOf(number.longValue());
            case null, default -> "";
        };
    }
}
