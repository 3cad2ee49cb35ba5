package nl.wed.workbench.sources.reading;

import java.time.Duration;

/// The largest input that is read, so that no file can exhaust memory or time: bytes of a JSON
/// file, bytes of a text table, number of files, columns, rows of a table, cells kept, JSON
/// tokens, and time, to which every megabyte adds some.
public record ImportLimits(
        long jsonBytes, long textBytes, int files, int columns, int rows, int cells, long tokens, Duration time) {
    private static final long MEGABYTE = 1 << 20;
    private static final Duration PER_MEGABYTE = Duration.ofSeconds(3);

    /// The limits of the program: a million CBS observations is about 150 MB and takes seconds.
    public static ImportLimits standard() {
        return new ImportLimits(
                300L << 20, 40L << 20, 500, 500, 200_000, 2_000_000, 60_000_000L, Duration.ofSeconds(60));
    }

    /// How long so many bytes may take.
    public Duration time(long bytes) {
        return time.plus(PER_MEGABYTE.multipliedBy(bytes / MEGABYTE));
    }

    /// The same with another time.
    public ImportLimits withTime(Duration other) {
        return new ImportLimits(jsonBytes, textBytes, files, columns, rows, cells, tokens, other);
    }
}
