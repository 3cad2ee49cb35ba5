package nl.wed.workbench.domain.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// SHA-256 over a set of observations as lines of text, each cell written like its [Point]. The
/// lines are what names every set that was ever kept: they never change.
final class ContentHash {
    // Above this Double.toString writes a power of ten.
    private static final int PLAIN = 10_000_000;
    private static final int LONGEST_NUMBER = 32;

    private final MessageDigest digest = sha256();
    private final byte[] buffer = new byte[1 << 16];
    private int used;

    static String of(List<Statistic> measures, Map<String, String> names, PackedCells cells) {
        var hash = new ContentHash();
        measures.forEach(measure -> hash.line(line(measure)));
        names.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> hash.line(entry.toString()));
        hash.cells(cells);
        hash.digest.update(hash.buffer, 0, hash.used);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    // The word with which every hash that was ever written begins; what the record is called today does not matter.
    private static String line(Statistic one) {
        return "MeasureInfo[code=%s, title=%s, group=%s, unit=%s, decimals=%d]"
                .formatted(one.code(), one.title(), one.group(), one.unit(), one.decimals());
    }

    private void cells(PackedCells cells) {
        byte[][] starts = all(cells.periods(), "Point[period=", ", value=");
        byte[][] numbers = all(cells.periods(), "Point[period=", ", value=Known[amount=");
        byte[][] afterNumber = all(PeriodStatus.values(), "], status=", "]\n");
        byte[][] ends = all(PeriodStatus.values(), ", status=", "]\n");
        byte[][] others = all(cells.others(), "", "");
        int cell = 0;
        for (int series = 0; series < cells.seriesCount(); series++) {
            line(cells.measures()[cells.measureOfSeries()[series]]
                    + '|'
                    + cells.regions()[cells.regionOfSeries()[series]]);
            for (; cell < cells.starts()[series + 1]; cell++) {
                int period = cells.marks()[cell] >>> 3;
                int status = cells.status(cell).ordinal();
                if (cells.isNumber(cell)) {
                    put(numbers[period]);
                    put(cells.amounts()[cell]);
                    put(afterNumber[status]);
                } else {
                    put(starts[period]);
                    put(others[(int) cells.amounts()[cell]]);
                    put(ends[status]);
                }
            }
        }
    }

    private void line(String text) {
        put(bytes(text + '\n'));
    }

    private void put(byte[] bytes) {
        makeRoom(bytes.length);
        if (bytes.length > buffer.length) {
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
    }

    // As Double.toString writes it; most figures are whole or have one decimal.
    private void put(double amount) {
        int whole = (int) amount;
        int tenths = (int) Math.rint(amount * 10);
        if (whole == amount && whole > 0 && whole < PLAIN) {
            put(whole, 0);
        } else if (tenths / 10.0 == amount && tenths > 0 && tenths < PLAIN) {
            put(tenths / 10, tenths % 10);
        } else {
            put(bytes(Double.toString(amount)));
        }
    }

    private void put(int whole, int tenth) {
        makeRoom(LONGEST_NUMBER);
        int digits = 1;
        for (int rest = whole; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = whole;
        for (int i = used + digits - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        buffer[used++] = '.';
        buffer[used++] = (byte) ('0' + tenth);
    }

    private void makeRoom(int bytes) {
        if (bytes > buffer.length - used) {
            digest.update(buffer, 0, used);
            used = 0;
        }
    }

    private static byte[][] all(Object[] items, String before, String after) {
        return Arrays.stream(items).map(item -> bytes(before + item + after)).toArray(byte[][]::new);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
