package nl.wed.workbench.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wed.workbench.domain.figures.ObservationBuilder;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Observations as compressed bytes, for keeping many: a million cells take a few megabytes. The
/// first bytes tell the format and its version; numbers come back bit for bit. Older sets were kept
/// as compressed [ObservationText], which is still read.
public final class ObservationBytes {
    private static final byte[] MARK = "WOB1".getBytes(StandardCharsets.US_ASCII);
    // The place of a status in this list is its code on disk; a new one comes at the end.
    private static final List<PeriodStatus> STATUSES = List.of(
            PeriodStatus.DEFINITIVE, PeriodStatus.PROVISIONAL, PeriodStatus.REVISED_PROVISIONAL, PeriodStatus.UNSTATED);
    private static final int BUFFER = 1 << 16;
    private static final int MOST_EXPECTED = 4_000_000;

    private ObservationBytes() {}

    /// The observations as bytes; the same bytes for equal content.
    public static byte[] write(ObservationSet set) {
        var bytes = new ByteArrayOutputStream(BUFFER);
        bytes.writeBytes(MARK);
        // The packed numbers hardly shrink any further for more effort.
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new PackedOutput(new DeflaterOutputStream(bytes, deflater, BUFFER))) {
            heading(set, out);
            cells(set, out);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// The observations of such bytes.
    public static ObservationSet read(byte[] bytes) {
        boolean packed = startsWithMark(bytes);
        int start = packed ? MARK.length : 0;
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
            return packed
                    ? read(new PackedInput(stream))
                    : ObservationText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new CodecException("observations", "", "not readable: " + e.getMessage());
        }
    }

    private static void heading(ObservationSet set, PackedOutput out) {
        out.number(set.measures().size());
        for (Statistic measure : set.measures()) {
            out.text(measure.code());
            out.text(measure.title());
            out.text(measure.group());
            out.text(measure.unit());
            out.number(measure.decimals());
        }
        out.number(set.regionNames().size());
        new TreeMap<>(set.regionNames()).forEach((code, name) -> {
            out.text(code);
            out.text(name);
        });
        out.number(set.size());
        out.number(set.series().size());
    }

    private static void cells(ObservationSet set, PackedOutput out) {
        var measures = new HashMap<String, Integer>();
        var regions = new HashMap<String, Integer>();
        var periods = new HashMap<String, Integer>();
        var others = new HashMap<String, Integer>();
        for (Series series : set.series()) {
            out.code(series.measure(), measures);
            out.code(series.region(), regions);
            out.number(series.points().size());
            for (Point point : series.points()) {
                boolean other = !(point.value() instanceof Value.Known);
                out.code(point.period(), periods);
                out.number(STATUSES.indexOf(point.status()) << 1 | (other ? 1 : 0));
                if (other) {
                    out.code(PointText.value(point.value()), others);
                } else {
                    out.amount(point.value().low());
                }
            }
        }
    }

    private static ObservationSet read(PackedInput in) throws IOException {
        List<Statistic> measures = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            measures.add(new Statistic(in.text(), in.text(), in.text(), in.text(), in.number()));
        }
        var regionNames = new HashMap<String, String>();
        for (int left = in.number(); left > 0; left--) {
            regionNames.put(in.text(), in.text());
        }
        var builder = new ObservationBuilder(Math.min(in.number(), MOST_EXPECTED));
        cells(in, builder);
        in.requireEnd();
        return builder.build(measures, regionNames);
    }

    private static void cells(PackedInput in, ObservationBuilder builder) throws IOException {
        List<String> measures = new ArrayList<>();
        List<String> regions = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            builder.series(in.code(measures), in.code(regions));
            for (int points = in.number(); points > 0; points--) {
                int period = builder.period(in.code(periods));
                int mark = in.number();
                PeriodStatus status = STATUSES.get(mark >>> 1);
                if ((mark & 1) == 0) {
                    builder.add(period, in.amount(), status);
                } else {
                    builder.add(period, PointText.value(in.code(others)), status);
                }
            }
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        for (int i = 0; i < MARK.length; i++) {
            if (i >= bytes.length || bytes[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
