package nl.wed.workbench.sources.cbs.v4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cbs.Combinations;
import nl.wed.workbench.sources.cells.NumberPairs;
import nl.wed.workbench.sources.cells.Numbering;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.known.Topic;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.JsonReader;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.Warning;
import org.jspecify.annotations.Nullable;

/// Turns rows of observations into cells. All codes are numbers here; a text is made once for each
/// different code of a page.
final class V4Cells {
    private static final int NONE = -1;
    private static final int MEASURE = 0;
    private static final int ATTRIBUTE = 1;
    private static final int REGION = 2;
    private static final int PERIOD = 3;
    private static final int FIRST_OTHER = 4;

    private final V4Metadata metadata;
    private final V4Axes axes;
    private final ObservationCollector collector;
    private final Combinations combinations;
    private final Numbering<String> topicCodes = new Numbering<>();
    private final List<@Nullable Topic> topics = new ArrayList<>();
    private final List<Value> missing = new ArrayList<>();
    private final List<Numbering<String>> dimensionCodes = new ArrayList<>();
    private final List<NumberPairs> pairs = new ArrayList<>();
    private final List<Integer> measures = new ArrayList<>();
    private final List<PeriodStatus> statuses = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private final BitSet usedRegions = new BitSet();
    private final Set<String> unknownMeasures = new LinkedHashSet<>();
    private final Set<String> textMeasures = new LinkedHashSet<>();
    private final List<String> fields;
    private final List<ToIntFunction<String>> meanings;
    private final int fixedPeriod;

    V4Cells(V4Metadata metadata, V4Axes axes, ObservationCollector collector) {
        this.metadata = metadata;
        this.axes = axes;
        this.collector = collector;
        this.combinations = new Combinations(axes.others(), metadata.codes());
        this.fixedPeriod = period(axes.fixedPeriod());
        fields = new ArrayList<>(List.of("Measure", "ValueAttribute", axes.region(), axes.time()));
        meanings = new ArrayList<>(List.of(this::topic, this::missing, this::region, this::period));
        for (String dimension : axes.others()) {
            var codes = new Numbering<String>();
            dimensionCodes.add(codes);
            pairs.add(new NumberPairs());
            fields.add(dimension);
            meanings.add(codes::number);
        }
    }

    /// Reads all rows of the pages.
    void read(List<SourceFile> pages, JsonReader reader) throws IOException {
        var blocks = new V4Blocks(fields.size());
        V4Pages.each(pages, file -> new V4Page(file, fields, reader, blocks), page -> {
            var row = new V4Row(page, meanings);
            page.blocks(block -> {
                row.in(block);
                while (row.next()) {
                    add(row);
                }
            });
        });
    }

    /// The regions of the cells that were kept.
    List<String> regions() {
        return usedRegions.stream().mapToObj(regions::get).toList();
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

    private void add(V4Row row) {
        Topic topic = topics.get(row.meaning(MEASURE));
        int region = row.meaning(REGION);
        int when = axes.time().isEmpty() ? fixedPeriod : row.meaning(PERIOD);
        if (topic == null || region == NONE || when == NONE) {
            if (topic == null) {
                unknownMeasures.add(topicCodes.item(row.meaning(MEASURE)));
            }
            collector.leaveOut();
        } else if (!topic.number() || row.hasText()) {
            textMeasures.add(topic.title());
            collector.leaveOut();
        } else {
            usedRegions.set(region);
            int series = collector.series(measureNumber(topic, row), region);
            if (row.hasAmount()) {
                double amount = topic.scale().apply(row.amount());
                collector.add(series, when, amount, statuses.get(when));
            } else {
                Value value = missing.get(row.meaning(ATTRIBUTE));
                collector.add(series, when, value, statuses.get(when));
            }
        }
    }

    private int measureNumber(Topic topic, V4Row row) {
        int combination = row.meaning(MEASURE);
        for (int i = 0; i < pairs.size(); i++) {
            combination = pairs.get(i).number(combination, row.meaning(FIRST_OTHER + i));
        }
        while (measures.size() <= combination) {
            measures.add(NONE);
        }
        int known = measures.get(combination);
        if (known == NONE) {
            Statistic info = combinations.measure(topic, dimension -> code(dimension, row));
            collector.measure(info);
            known = collector.measureNumber(info.code());
            measures.set(combination, known);
        }
        return known;
    }

    private String code(String dimension, V4Row row) {
        int place = axes.others().indexOf(dimension);
        return dimensionCodes.get(place).item(row.meaning(FIRST_OTHER + place));
    }

    private int topic(String code) {
        int number = topicCodes.number(code);
        if (number == topics.size()) {
            topics.add(metadata.topics().get(code));
        }
        return number;
    }

    private int missing(String written) {
        MissingReason reason = switch (written) {
            case "Impossible" -> MissingReason.NOT_APPLICABLE;
            case "Confidential" -> MissingReason.CONFIDENTIAL;
            case "NotAvailable", "None", "" -> MissingReason.UNKNOWN;
            default -> MissingReason.OTHER;
        };
        missing.add(new Value.Missing(reason, written));
        return missing.size() - 1;
    }

    private int region(String written) {
        String code = RegionCodes.normalise(written);
        if (code.isEmpty()) {
            return NONE;
        }
        int number = collector.regionNumber(code);
        if (number == regions.size()) {
            regions.add(code);
        }
        return number;
    }

    private int period(String code) {
        if (!PeriodCodes.isCode(code)) {
            return NONE;
        }
        int number = collector.periodNumber(code);
        if (number == statuses.size()) {
            statuses.add(metadata.status(axes.time(), code));
        }
        return number;
    }
}
