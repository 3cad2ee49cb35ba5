package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Value;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A table of the current interface of CBS (OData 4), saved as JSON documents: observations in long
/// form with their measures and code lists.
final class V4JsonImporter implements Importer {
    private final KnownTables known;

    V4JsonImporter(KnownTables known) {
        this.known = known;
    }

    private static final Set<String> CELL =
            Set.of("Id", "Measure", "Value", "ValueAttribute", "StringValue");

    @Override
    public String kind() {
        return "cbs-odata4-json";
    }

    @Override
    public Optional<Recognition> recognise(SourceFiles files) {
        var table = CbsTable.of(files);
        return table.isAll(CbsDocument.Api.V4)
                ? Optional.of(new Recognition(kind(), table.label(), files))
                : Optional.empty();
    }

    @Override
    public ImportResult read(Recognition recognition, ImportRun run) throws IOException {
        var table = CbsTable.of(recognition.files());
        List<CbsDocument> pages = table.all(CbsDocument.OBSERVATIONS);
        if (pages.isEmpty()) {
            throw RefusedException.of("noObservations", recognition.table());
        }
        CbsTable.requireAllPages(pages);
        pages.forEach(V4JsonImporter::requireFields);
        var reader = new JsonReader(run);
        V4Metadata metadata = V4Metadata.read(table, reader);
        metadata.requireMeasures();
        V4Axes axes = V4Axes.of(metadata, pages.getFirst().outline(), CELL);
        if (axes.time().isEmpty()) {
            axes = axes.withPeriod(metadata.tableYear(known, run.options()));
        }
        var cells = new Cells(metadata, axes, run.limits().cells());
        for (CbsDocument page : pages) {
            reader.rows(page.file(), cells::add);
        }
        metadata.nameRegions(axes.region(), cells.regions, cells.collector);
        return metadata.draft(kind()).finish(table.files(), run, cells.collector, cells.warnings());
    }

    /// A row may say that its value is missing, but not leave the value out: then all would seem
    /// unknown.
    private static void requireFields(CbsDocument page) {
        Set<String> fields = page.outline().firstRow().keySet();
        for (String field : List.of("Measure", "Value")) {
            if (!fields.isEmpty() && !fields.contains(field)) {
                throw RefusedException.of("fieldMissing", page.file().name(), field);
            }
        }
    }

    /// Turns rows into cells.
    private static final class Cells {
        final ObservationCollector collector;
        final Set<String> regions = new HashSet<>();
        private final V4Metadata metadata;
        private final V4Axes axes;
        private final Combinations combinations;
        private final Set<String> unknownMeasures = new HashSet<>();
        private final Set<String> textMeasures = new HashSet<>();

        Cells(V4Metadata metadata, V4Axes axes, int limit) {
            this.metadata = metadata;
            this.axes = axes;
            collector = new ObservationCollector(limit);
            combinations = new Combinations(axes.others(), metadata.codes());
        }

        void add(Map<String, @Nullable Object> row) {
            String code = V4Axes.code(row, "Measure");
            Topic topic = metadata.topics().get(code);
            String region = RegionCodes.normalise(V4Axes.code(row, axes.region()));
            String period = axes.period(row);
            if (topic == null || region.isEmpty() || period.isEmpty()) {
                if (topic == null) {
                    unknownMeasures.add(code);
                }
                collector.leaveOut();
            } else if (!topic.number() || row.get("StringValue") != null) {
                textMeasures.add(topic.title());
                collector.leaveOut();
            } else {
                var measure = combinations.measure(topic, name -> V4Axes.code(row, name));
                collector.measure(measure);
                regions.add(region);
                PeriodStatus status = metadata.status(axes.time(), period);
                collector.add(measure.code(), region, period, value(row, topic), status);
            }
        }

        List<Warning> warnings() {
            var warnings = new ArrayList<Warning>();
            if (!unknownMeasures.isEmpty()) {
                warnings.add(Warning.of("unknownMeasures", Arguments.list(unknownMeasures)));
            }
            if (!textMeasures.isEmpty()) {
                warnings.add(Warning.of("textMeasures", Arguments.list(textMeasures)));
            }
            return warnings;
        }

        private static Value value(Map<String, @Nullable Object> row, Topic topic) {
            if (row.get("Value") instanceof Double number) {
                return Value.of(topic.scale().apply(number));
            }
            String attribute = V4Axes.code(row, "ValueAttribute");
            MissingReason reason =
                    switch (attribute) {
                        case "Impossible" -> MissingReason.NOT_APPLICABLE;
                        case "Confidential" -> MissingReason.CONFIDENTIAL;
                        case "NotAvailable", "None", "" -> MissingReason.UNKNOWN;
                        default -> MissingReason.OTHER;
                    };
            return new Value.Missing(reason, attribute);
        }
    }
}
