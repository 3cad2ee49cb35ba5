package nl.wed.workbench.codec;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Observations as lines of fields between semicolons: `measure;code;title;group;unit;decimals`,
/// `region;code;name`, and `series;measure;region` followed by one field per period such as
/// `2020JJ00:DEFINITIVE=12.5`, `..=1.0..4.0` for an interval and `..=?CONFIDENTIAL` for a missing
/// value. Numbers come back bit for bit.
public final class ObservationText {
    private static final String WHERE = "observations";

    private ObservationText() {}

    /// The observations as text; the same text for equal content.
    public static String write(ObservationSet set) {
        var text = new StringBuilder(set.size() * 28 + 1000);
        for (MeasureInfo measure : set.measures()) {
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
        for (Series series : set.series()) {
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
        return text.toString();
    }

    /// The observations of a text.
    public static ObservationSet read(String text) {
        var measures = new ArrayList<MeasureInfo>();
        var regions = new TreeMap<String, String>();
        var series = new ArrayList<Series>();
        for (List<String> fields : SemicolonLine.parse(text)) {
            switch (fields.getFirst()) {
                case "measure" -> measures.add(measure(expect(fields, 6)));
                case "region" -> regions.put(expect(fields, 3).get(1), fields.get(2));
                case "series" -> series.add(series(fields));
                default -> throw new CodecException(WHERE, fields.getFirst(), "unknown line");
            }
        }
        return new ObservationSet(measures, regions, series);
    }

    /// The observations of a text that must have this content hash.
    public static ObservationSet read(String text, String contentHash) {
        var set = read(text);
        if (!set.contentHash().equals(contentHash)) {
            throw new CodecException(WHERE, contentHash, "the content does not fit the hash");
        }
        return set;
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

    private static MeasureInfo measure(List<String> fields) {
        return new MeasureInfo(
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                PointText.whole(fields.get(5)));
    }

    private static Series series(List<String> fields) {
        if (fields.size() < 3) {
            throw new CodecException(WHERE, "series", "has no region");
        }
        return new Series(
                fields.get(1),
                fields.get(2),
                fields.subList(3, fields.size()).stream().map(PointText::read).toList());
    }

    private static List<String> expect(List<String> fields, int count) {
        if (fields.size() != count) {
            throw new CodecException(WHERE, fields.getFirst(), "has not " + count + " fields");
        }
        return fields;
    }
}
