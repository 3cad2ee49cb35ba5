package nl.wed.workbench.sources.cbs.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cbs.Combinations;
import nl.wed.workbench.sources.cbs.v4.V4Metadata;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// Turns the rows of a bulk download into cells. A table of CBS that has no dimension of regions at
/// all is about the Netherlands.
final class BulkCells {
    private static final Set<String> CELL = Set.of("Id", "Measure", "Value", "ValueAttribute", "StringValue");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}([.,]\\d{1,80})?(E[-+]?\\d{1,3})?");

    private final V4Metadata metadata;
    private final String file;
    private final Axes axes;
    private final Combinations combinations;
    private final ObservationCollector collector;
    private final Set<String> regions = new HashSet<>();
    private final Set<String> unknownMeasures = new LinkedHashSet<>();
    private final Set<String> textMeasures = new LinkedHashSet<>();
    private final CellRemarks remarks = new CellRemarks();
    private Optional<Signed> point = Optional.empty();
    private Optional<Signed> comma = Optional.empty();

    /// A number with a decimal sign, and its row.
    private record Signed(String written, int row) {}

    private record Axes(String region, String time, List<String> others, String fixedPeriod) {}

    private BulkCells(String file, V4Metadata metadata, Axes axes, int limit) {
        this.file = file;
        this.metadata = metadata;
        this.axes = axes;
        combinations = new Combinations(axes.others(), metadata.codes());
        collector = new ObservationCollector(limit);
    }

    static BulkCells of(SourceFile file, V4Metadata metadata, KnownTables known, ImportRun run) {
        if (!(file.content() instanceof FileContent.Table(var _, var head)) || head.size() < 2) {
            throw RefusedException.of("noObservations", metadata.label());
        }
        String region = "";
        String time = "";
        var others = new ArrayList<String>();
        for (int i = 0; i < head.getFirst().cells().size(); i++) {
            String field = head.getFirst().cell(i);
            String kind =
                    metadata.dimensions().getOrDefault(field, guess(head.get(1).cell(i)));
            if (CELL.contains(field)) {
                continue;
            }
            switch (kind) {
                case "GeoDimension", "GeoDetail" -> region = field;
                case "TimeDimension" -> time = field;
                default -> others.add(field);
            }
        }
        if (region.isEmpty()) {
            requireNational(metadata);
        }
        String fixed = time.isEmpty() ? metadata.tableYear(known, run.options()) : "";
        return new BulkCells(
                file.name(),
                metadata,
                new Axes(region, time, others, fixed),
                run.limits().cells());
    }

    /// A table that lists its dimensions, none of them of regions, and is not about the Caribbean.
    private static void requireNational(V4Metadata metadata) {
        boolean caribbean = metadata.properties().values().stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("caribisch"));
        if (metadata.dimensions().isEmpty() || caribbean) {
            throw RefusedException.of("noRegion", metadata.label());
        }
    }

    void add(Records.Fields row) {
        String code = row.get("MEASURE");
        Topic topic = metadata.topics().get(code);
        String region = axes.region().isEmpty()
                ? Series.NETHERLANDS
                : RegionCodes.normalise(row.get(Records.plain(axes.region())));
        String period = period(row);
        if (topic == null || region.isEmpty() || period.isEmpty()) {
            if (topic == null) {
                unknownMeasures.add(code);
            }
            collector.leaveOut();
        } else if (!topic.number() || !row.get("STRINGVALUE").isEmpty()) {
            textMeasures.add(topic.title());
            collector.leaveOut();
        } else {
            var measure = combinations.measure(topic, name -> row.get(Records.plain(name)));
            collector.measure(measure);
            regions.add(region);
            PeriodStatus status = metadata.status(axes.time(), period);
            collector.add(measure.code(), region, period, value(row, topic), status);
        }
    }

    ObservationCollector finish(RegionNames names) {
        metadata.nameRegions(axes.region(), regions, collector);
        if (axes.region().isEmpty()) {
            names.title(Series.NETHERLANDS).ifPresent(name -> collector.region(Series.NETHERLANDS, name));
        }
        return collector;
    }

    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (axes.region().isEmpty()) {
            warnings.add(Warning.of("nationalOnly", metadata.label()));
        }
        if (!unknownMeasures.isEmpty()) {
            warnings.add(Warning.of("unknownMeasures", Arguments.list(unknownMeasures)));
        }
        if (!textMeasures.isEmpty()) {
            warnings.add(Warning.of("textMeasures", Arguments.list(textMeasures)));
        }
        warnings.addAll(remarks.warnings());
        return warnings;
    }

    private String period(Records.Fields row) {
        if (axes.time().isEmpty()) {
            return axes.fixedPeriod();
        }
        String code = row.get(Records.plain(axes.time()));
        return PeriodCodes.isCode(code) ? code : "";
    }

    private Value value(Records.Fields row, Topic topic) {
        String written = row.get("VALUE");
        if (NUMBER.matcher(written).matches()) {
            requireOneSign(row, written);
            return topic.scale().apply(Value.of(Double.parseDouble(written.replace(',', '.'))));
        }
        String attribute = row.get("VALUEATTRIBUTE");
        return written.isEmpty()
                ? new Value.Missing(reason(attribute), attribute)
                : remarks.value(written, Optional.empty(), new CellRemarks.Place(row.number(), topic.title()));
    }

    private void requireOneSign(Records.Fields row, String written) {
        if (point.isEmpty() && written.indexOf('.') >= 0) {
            point = Optional.of(new Signed(written, row.number()));
        } else if (comma.isEmpty() && written.indexOf(',') >= 0) {
            comma = Optional.of(new Signed(written, row.number()));
        }
        if (point.isPresent() && comma.isPresent()) {
            Signed one = point.get();
            Signed other = comma.get();
            throw RefusedException.of(
                    "mixedDecimalSigns", file, one.written(), one.row(), other.written(), other.row());
        }
    }

    private static MissingReason reason(String attribute) {
        return switch (attribute) {
            case "Impossible" -> MissingReason.NOT_APPLICABLE;
            case "Confidential" -> MissingReason.CONFIDENTIAL;
            case "NotAvailable", "None", "" -> MissingReason.UNKNOWN;
            default -> MissingReason.OTHER;
        };
    }

    private static String guess(String code) {
        if (RegionCodes.isCode(code)) {
            return "GeoDimension";
        }
        return PeriodCodes.isCode(code) ? "TimeDimension" : "Dimension";
    }
}
