package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Value;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Turns rows of observations into cells. All codes are numbers here; a text is made once for each
/// different code.
final class V4Cells {
    private static final int NONE = -1;

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
    private final CodeField measure;
    private final CodeField attribute;
    private final CodeField region;
    private final CodeField period;
    private final CodeField[] others;
    private final int fixedPeriod;

    V4Cells(V4Metadata metadata, V4Axes axes, ObservationCollector collector) {
        this.metadata = metadata;
        this.axes = axes;
        this.collector = collector;
        this.combinations = new Combinations(axes.others(), metadata.codes());
        this.fixedPeriod = period(axes.fixedPeriod());
        this.measure = new CodeField(this::topic);
        this.attribute = new CodeField(this::missing);
        this.region = new CodeField(this::region);
        this.period = new CodeField(this::period);
        this.others = new CodeField[axes.others().size()];
        for (int i = 0; i < others.length; i++) {
            var codes = new Numbering<String>();
            dimensionCodes.add(codes);
            pairs.add(new NumberPairs());
            others[i] = new CodeField(codes::number);
        }
    }

    /// Reads all rows of a document.
    void read(SourceFile file, JsonReader reader) throws IOException {
        var names =
                new ArrayList<>(List.of("Measure", "ValueAttribute", axes.region(), axes.time()));
        names.addAll(axes.others());
        var fields = new ArrayList<>(List.of(measure, attribute, region, period));
        fields.addAll(List.of(others));
        var rows = new V4Rows[1];
        rows[0] =
                new V4Rows(
                        file.name(), names, fields.toArray(CodeField[]::new), () -> add(rows[0]));
        reader.list(file, rows[0]::read);
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

    private void add(V4Rows row) {
        Topic topic = topics.get(measure.current());
        int when = axes.time().isEmpty() ? fixedPeriod : period.current();
        if (topic == null || region.current() == NONE || when == NONE) {
            if (topic == null) {
                unknownMeasures.add(topicCodes.item(measure.current()));
            }
            collector.leaveOut();
        } else if (!topic.number() || row.hasText()) {
            textMeasures.add(topic.title());
            collector.leaveOut();
        } else {
            usedRegions.set(region.current());
            int series = collector.series(measureNumber(topic), region.current());
            if (row.hasAmount()) {
                double amount = topic.scale().apply(row.amount());
                collector.add(series, when, amount, statuses.get(when));
            } else {
                Value value = missing.get(attribute.current());
                collector.add(series, when, value, statuses.get(when));
            }
        }
    }

    private int measureNumber(Topic topic) {
        int combination = measure.current();
        for (int i = 0; i < others.length; i++) {
            combination = pairs.get(i).number(combination, others[i].current());
        }
        while (measures.size() <= combination) {
            measures.add(NONE);
        }
        int known = measures.get(combination);
        if (known == NONE) {
            MeasureInfo info = combinations.measure(topic, this::current);
            collector.measure(info);
            known = collector.measureNumber(info.code());
            measures.set(combination, known);
        }
        return known;
    }

    private String current(String dimension) {
        int place = axes.others().indexOf(dimension);
        return dimensionCodes.get(place).item(others[place].current());
    }

    private int topic(String code) {
        int number = topicCodes.number(code);
        if (number == topics.size()) {
            topics.add(metadata.topics().get(code));
        }
        return number;
    }

    private int missing(String written) {
        MissingReason reason =
                switch (written) {
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
