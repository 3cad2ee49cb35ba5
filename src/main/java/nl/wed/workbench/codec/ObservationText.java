package nl.wed.workbench.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.ObservationBuilder;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;

/// Observations as lines of fields between semicolons: `measure;code;title;group;unit;decimals`,
/// `region;code;name`, and `series;measure;region` followed by one field per period such as
/// `2020JJ00:DEFINITIVE=12.5`, `..=1.0..4.0` for an interval and `..=?CONFIDENTIAL` for a missing
/// value. Numbers come back bit for bit.
public final class ObservationText {
    private static final String WHERE = "observations";
    private static final int PIECE = 1 << 16;

    private ObservationText() {}

    /// The observations as text; the same text for equal content.
    public static String write(ObservationSet set) {
        var text = new StringBuilder(set.size() * 28 + 1000);
        heading(set, text);
        set.series().forEach(series -> line(text, series));
        return text.toString();
    }

    /// Writes the observations as text in UTF-8, a series at a time.
    public static void write(ObservationSet set, OutputStream out) throws IOException {
        var text = new StringBuilder();
        heading(set, text);
        for (Series series : set.series()) {
            if (text.length() > PIECE) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
            line(text, series);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The observations of a text.
    public static ObservationSet read(String text) {
        var measures = new ArrayList<Statistic>();
        var regions = new TreeMap<String, String>();
        var cells = new ObservationBuilder(text.length() / 28);
        SemicolonLine.parse(text, fields -> {
            switch (fields.getFirst()) {
                case "measure" -> measures.add(measure(expect(fields, 6)));
                case "region" -> regions.put(expect(fields, 3).get(1), fields.get(2));
                case "series" -> series(fields, cells);
                default -> throw new CodecException(WHERE, fields.getFirst(), "unknown line");
            }
        });
        return cells.build(measures, regions);
    }

    /// The observations of a text that must have this content hash.
    public static ObservationSet read(String text, String contentHash) {
        var set = read(text);
        if (!set.contentHash().equals(contentHash)) {
            throw new CodecException(WHERE, contentHash, "the content does not fit the hash");
        }
        return set;
    }

    private static void heading(ObservationSet set, StringBuilder text) {
        for (Statistic measure : set.measures()) {
            line(
                    text,
                    "measure",
                    measure.code(),
                    measure.title(),
                    measure.group(),
                    measure.unit(),
                    Integer.toString(measure.decimals()));
        }
        new TreeMap<>(set.regionNames()).forEach((code, name) -> line(text, "region", code, name));
    }

    private static void line(StringBuilder text, Series series) {
        text.append("series;");
        SemicolonLine.add(text, series.measure());
        text.append(';');
        SemicolonLine.add(text, series.region());
        for (Point point : series.points()) {
            text.append(';');
            SemicolonLine.add(text, PointText.write(point));
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append(';');
            }
            SemicolonLine.add(text, fields[i]);
        }
        text.append('\n');
    }

    private static Statistic measure(List<String> fields) {
        return new Statistic(
                fields.get(1), fields.get(2), fields.get(3), fields.get(4), PointText.whole(fields.get(5)));
    }

    private static void series(List<String> fields, ObservationBuilder cells) {
        if (fields.size() < 3) {
            throw new CodecException(WHERE, "series", "has no region");
        }
        cells.series(fields.get(1), fields.get(2));
        for (String field : fields.subList(3, fields.size())) {
            Point point = PointText.read(field);
            cells.add(point.period(), point.value(), point.status());
        }
    }

    private static List<String> expect(List<String> fields, int count) {
        if (fields.size() != count) {
            throw new CodecException(WHERE, fields.getFirst(), "has not " + count + " fields");
        }
        return fields;
    }
}
