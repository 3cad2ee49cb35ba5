package nl.wed.workbench.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.bulk.BulkCsvImporter;
import nl.wed.workbench.sources.inspectorate.SchoolWeightImporter;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.swing.SwingODataImporter;

/// Sorts files by table. Documents of CBS name their table; those that do not join every table
/// whose data they describe. The parts of a bulk download in CSV stay together. Any other file is
/// on its own.
final class FileGroups {
    private FileGroups() {}

    static List<SourceFiles> of(List<SourceFile> files) {
        Map<String, List<SourceFile>> tables = new LinkedHashMap<>();
        List<CbsDocument> nameless = new ArrayList<>();
        List<SourceFiles> single = new ArrayList<>();
        Set<Path> bulk = new HashSet<>();
        files.stream().filter(BulkCsvImporter::isObservations).forEach(file -> bulk.add(folder(file)));
        Set<Path> swing = new HashSet<>();
        files.stream().filter(SwingODataImporter::isValues).forEach(file -> swing.add(folder(file)));
        for (SourceFile file : files) {
            Optional<CbsDocument> document = CbsDocument.of(file);
            if (document.isPresent() && document.get().table().isEmpty()) {
                nameless.add(document.get());
            } else if (document.isPresent()) {
                put(tables, document.get().api() + document.get().table(), file);
            } else if (document.isEmpty() && swing.contains(folder(file)) && SwingODataImporter.isPart(file)) {
                put(tables, "swing " + folder(file), file);
            } else if (SchoolWeightImporter.isOne(file)) {
                put(tables, "schools " + file.path(), file);
            } else if (bulk.contains(folder(file)) && BulkCsvImporter.isPart(file)) {
                put(tables, "bulk " + folder(file), file);
            } else {
                single.add(new SourceFiles(List.of(file)));
            }
        }
        nameless.forEach(document -> join(tables, document));
        var groups = new ArrayList<SourceFiles>();
        tables.values().forEach(group -> groups.add(new SourceFiles(List.copyOf(group))));
        groups.addAll(single);
        return groups;
    }

    private static Path folder(SourceFile file) {
        return file.path().toAbsolutePath().resolveSibling("");
    }

    private static void join(Map<String, List<SourceFile>> tables, CbsDocument document) {
        boolean joined = false;
        if (!document.isData()) {
            for (List<SourceFile> group : tables.values()) {
                if (describes(document, group)) {
                    group.add(document.file());
                    joined = true;
                }
            }
        }
        if (!joined) {
            put(tables, document.api().name(), document.file());
        }
    }

    private static boolean describes(CbsDocument document, List<SourceFile> group) {
        return group.stream()
                .map(CbsDocument::of)
                .flatMap(Optional::stream)
                .filter(other -> other.isData() && other.api() == document.api())
                .anyMatch(data -> describes(document, data));
    }

    private static boolean describes(CbsDocument document, CbsDocument data) {
        return switch (document.entity()) {
            case CbsDocument.REGION_LIST ->
                data.outline().firstRow().values().stream().anyMatch(v -> v instanceof String s && lists(document, s));
            case CbsDocument.PERIOD_LIST ->
                data.outline().firstRow().values().stream()
                        .anyMatch(v -> v instanceof String s && PeriodCodes.isCode(s));
            case CbsDocument.DATA_PROPERTIES ->
                data.outline().firstRow().keySet().stream()
                        .filter(CbsDocument::isTopicKey)
                        .allMatch(document.outline().keys()::contains);
            default -> true;
        };
    }

    private static boolean lists(CbsDocument document, String code) {
        return RegionCodes.isCode(code) && document.outline().keys().contains(code.strip());
    }

    private static void put(Map<String, List<SourceFile>> tables, String table, SourceFile file) {
        tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(file);
    }
}
