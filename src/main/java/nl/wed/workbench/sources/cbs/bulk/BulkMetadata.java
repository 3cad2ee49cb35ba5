package nl.wed.workbench.sources.cbs.bulk;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.sources.cbs.GroupPaths;
import nl.wed.workbench.sources.cbs.v4.V4Metadata;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;

/// Reads what the parts of a bulk download say about the table: its title, measures with units,
/// dimensions and codes.
final class BulkMetadata {
    private static final List<String> PROPERTIES =
            List.of("Identifier", "Title", "Modified", "License", "TemporalCoverage", "Catalog", "Version", "Summary");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Map<String, String> groupTitles = new HashMap<>();
    private final Map<String, String> groupParents = new HashMap<>();
    private final CodeLists codes = new CodeLists();

    private BulkMetadata() {}

    static V4Metadata read(SourceFiles files) throws IOException {
        var metadata = new BulkMetadata();
        List<Records> parts =
                files.stream().map(Records::of).flatMap(Optional::stream).toList();
        for (Records part : parts) {
            metadata.groups(part);
        }
        for (Records part : parts) {
            metadata.part(part);
        }
        return new V4Metadata(
                metadata.properties.getOrDefault("Identifier", ""),
                metadata.properties,
                metadata.topics,
                metadata.dimensions,
                metadata.codes);
    }

    private void groups(Records records) throws IOException {
        if (records.has("Id", "Title", "ParentId") && !records.has("DimensionId")) {
            records.read(row -> {
                groupTitles.put(row.get("ID"), row.get("TITLE"));
                groupParents.put(row.get("ID"), row.get("PARENTID"));
            });
        }
    }

    private void part(Records records) throws IOException {
        if (records.has("Identifier", "ObservationCount") && !records.has("DatasetId")) {
            records.read(this::property);
        } else if (records.has("Identifier", "DataType", "Unit")) {
            Map<String, String> paths = GroupPaths.of(groupTitles, groupParents);
            records.read(row -> topic(row, paths));
        } else if (records.has("Identifier", "Kind", "ContainsCodes")) {
            records.read(row -> dimensions.put(row.get("IDENTIFIER"), row.get("KIND")));
        } else if (records.has("Identifier", "DimensionId", "Title")) {
            records.read(row -> codes.add(
                    row.get("DIMENSIONID"),
                    RegionCodes.normalise(row.get("IDENTIFIER")),
                    row.get("TITLE"),
                    row.get("STATUS")));
        }
    }

    private void property(Records.Fields row) {
        for (String name : PROPERTIES) {
            String value = row.get(Records.plain(name));
            if (!value.isEmpty()) {
                properties.putIfAbsent(name, value);
            }
        }
    }

    private void topic(Records.Fields row, Map<String, String> paths) {
        String code = row.get("IDENTIFIER");
        String decimals = row.get("DECIMALS");
        topics.put(
                code,
                new Topic(
                        code,
                        CodeLists.tidy(row.get("TITLE")),
                        paths.getOrDefault(row.get("MEASUREGROUPID"), ""),
                        Units.parse(row.get("UNIT")),
                        decimals.matches("\\d") ? Integer.parseInt(decimals) : 0,
                        !row.get("DATATYPE").equals("String")));
    }
}
