package nl.wed.workbench.sources.cbs.v3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.cbs.CbsTable;
import nl.wed.workbench.sources.cbs.Combinations;
import nl.wed.workbench.sources.cbs.v4.V4Axes;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;

/// A table of the older interface of CBS (OData 3) saved as JSON: rows with a column per measure,
/// typed or untyped, codes padded with spaces; among them the key figures of wijken en buurten, in
/// which the table itself is the year.
public final class V3JsonImporter implements Importer {
    private final KnownTables known;

    public V3JsonImporter(KnownTables known) {
        this.known = known;
    }

    @Override
    public String kind() {
        return "cbs-odata3-json";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        var table = CbsTable.of(files);
        return table.isAll(CbsDocument.Api.V3)
                ? Optional.of(new Recognised(kind(), table.label(), files))
                : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var table = CbsTable.of(recognition.files());
        List<CbsDocument> pages = table.all(CbsDocument.TYPED);
        pages = !pages.isEmpty() ? pages : table.all(CbsDocument.UNTYPED);
        if (pages.isEmpty()) {
            throw RefusedException.of("noObservations", recognition.table());
        }
        CbsTable.requireAllPages(pages);
        var reader = new JsonReader(run);
        V3Metadata metadata = V3Metadata.read(table, pages, known, reader);
        String fixed = metadata.time().isEmpty() ? metadata.tableYear(run.options()) : "";
        var cells = new Cells(metadata, fixed, run.limits().cells());
        for (CbsDocument page : pages) {
            reader.rows(page.file(), cells::add);
        }
        CbsTable.requireWholePages(pages, cells.rows);
        metadata.nameRegions(cells.regions, cells.collector);
        var warnings = new ArrayList<>(metadata.warnings());
        warnings.addAll(cells.remarks.warnings());
        return metadata.draft(kind()).finish(table.files(), run, cells.collector, warnings);
    }

    /// Turns wide rows into cells.
    private static final class Cells {
        final ObservationCollector collector;
        final Set<String> regions = new HashSet<>();
        final CellRemarks remarks = new CellRemarks();
        private int rows;
        private final V3Metadata metadata;
        private final String fixedPeriod;
        private final Combinations combinations;

        Cells(V3Metadata metadata, String fixedPeriod, int limit) {
            this.metadata = metadata;
            this.fixedPeriod = fixedPeriod;
            collector = new ObservationCollector(limit);
            combinations = new Combinations(metadata.others(), metadata.codes());
        }

        void add(Map<String, @Nullable Object> row) {
            rows++;
            String region = RegionCodes.normalise(V4Axes.code(row, metadata.region()));
            String period = fixedPeriod.isEmpty() ? V4Axes.code(row, metadata.time()) : fixedPeriod;
            if (region.isEmpty() || !PeriodCodes.isCode(period)) {
                collector.leaveOut();
                return;
            }
            regions.add(region);
            metadata.noteName(region, row);
            PeriodStatus status = metadata.status(period);
            for (Topic topic : metadata.topics()) {
                if (row.containsKey(topic.code())) {
                    var measure = combinations.measure(topic, name -> V4Axes.code(row, name));
                    collector.measure(measure);
                    Value value = value(row.get(topic.code()), topic);
                    collector.add(measure.code(), region, period, value, status);
                }
            }
        }

        private Value value(@Nullable Object cell, Topic topic) {
            return switch (cell) {
                case Double number -> Value.of(topic.scale().apply(number));
                case String text -> text(text.strip(), topic);
                case null, default -> Value.missing(MissingReason.UNKNOWN);
            };
        }

        private Value text(String text, Topic topic) {
            var place = new CellRemarks.Place(rows, topic.title());
            return remarks.value(text, CellText.read(text, DecimalSign.POINT, topic.scale()), place);
        }
    }
}
