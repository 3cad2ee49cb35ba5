package nl.wed.workbench.sources.cbs.v3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.CbsTable;
import nl.wed.workbench.sources.cbs.TableYear;
import nl.wed.workbench.sources.cbs.v4.V4Axes;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import org.jspecify.annotations.Nullable;

/// What is known of a table of the older interface: its measures, which columns are region, period
/// and other dimensions, the codes, and the texts about the table.
record V3Metadata(
        String id,
        Map<String, String> infos,
        List<Topic> topics,
        String region,
        String time,
        List<String> others,
        CodeLists codes,
        Map<String, String> namesInRows,
        KnownTables known,
        List<Warning> warnings) {

    static V3Metadata read(CbsTable table, List<CbsDocument> pages, KnownTables known, JsonReader reader)
            throws IOException {
        var infos = new HashMap<String, String>();
        for (CbsDocument document : table.all(CbsDocument.TABLE_INFOS)) {
            document.outline()
                    .firstRow()
                    .keySet()
                    .forEach(name -> infos.put(name, document.outline().rowText(name)));
        }
        String id = table.id().isEmpty() ? infos.getOrDefault("Identifier", "") : table.id();
        JsonOutline first = pages.getFirst().outline();
        var warnings = new ArrayList<Warning>();
        V3Columns columns = V3Columns.read(table, id, pages, known, reader, warnings);
        String label = label(id, infos);
        String region = columns.region(first).orElseThrow(() -> RefusedException.of("noRegion", label));
        String time = columns.time(first).orElse("");
        var others = new ArrayList<>(columns.dimensions(first));
        others.removeAll(List.of(region, time));
        for (String dimension : columns.declaredDimensions()) {
            if (!first.firstRow().containsKey(dimension)) {
                throw RefusedException.of("dimensionMissing", label, dimension);
            }
        }
        return new V3Metadata(
                id,
                infos,
                columns.topics(),
                region,
                time,
                others,
                codes(table, reader),
                new HashMap<>(),
                known,
                warnings);
    }

    String label() {
        return label(id, infos);
    }

    /// The period of a table without a period column.
    String tableYear(ImportOptions options) {
        List<String> descriptions = List.of(infos.getOrDefault("Period", ""), infos.getOrDefault("Title", ""));
        return TableYear.period(known, id, descriptions, options, label());
    }

    PeriodStatus status(String period) {
        return codes.find(time, period)
                .or(() -> codes.find(CbsDocument.PERIOD_LIST, period))
                .map(entry -> PeriodCodes.status(entry.status()))
                .orElse(PeriodStatus.UNSTATED);
    }

    /// Keeps the name that a row gives its municipality, for files without a list of regions.
    void noteName(String code, Map<String, @Nullable Object> row) {
        if (RegionCodes.isMunicipalityOrCountry(code) && !namesInRows.containsKey(code)) {
            row.forEach((key, cell) -> {
                if (key.startsWith("Gemeentenaam_") && cell instanceof String name) {
                    namesInRows.put(code, CodeLists.tidy(name));
                }
            });
        }
    }

    void nameRegions(Iterable<String> regions, ObservationCollector collector) {
        for (String code : regions) {
            String name = codes.find(region, code)
                    .or(() -> codes.find(CbsDocument.REGION_LIST, code))
                    .map(CodeLists.Entry::title)
                    .orElse(namesInRows.getOrDefault(code, code));
            collector.region(code, name);
        }
    }

    Draft draft(String importer) {
        String fallback = known.title(id).orElse(id);
        String title = CodeLists.tidy(infos.getOrDefault("Title", fallback));
        boolean cbs = infos.getOrDefault("Catalog", "CBS").equals("CBS");
        return new Draft(
                importer,
                title,
                cbs ? "CBS" : infos.getOrDefault("Source", ""),
                id.isEmpty() ? null : id,
                infos.get("Modified"),
                cbs ? Draft.CC_BY : null);
    }

    private static String label(String id, Map<String, String> infos) {
        String title = infos.getOrDefault("Title", "");
        return title.isEmpty() ? id : id + " " + title;
    }

    private static CodeLists codes(CbsTable table, JsonReader reader) throws IOException {
        var codes = new CodeLists();
        for (CbsDocument document : table.documents()) {
            if (document.outline().rowHas("Key", "Title") && !document.isData()) {
                String dimension = document.entity();
                reader.rows(
                        document.file(),
                        row -> codes.add(
                                dimension,
                                RegionCodes.normalise(V4Axes.code(row, "Key")),
                                V4Axes.code(row, "Title"),
                                V4Axes.code(row, "Status")));
            }
        }
        return codes;
    }
}
