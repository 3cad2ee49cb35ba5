package nl.wed.workbench.sources.live;

import java.time.Duration;

/// How patient and how generous the client is: time to connect, time without a single byte,
/// attempts per page, the wait before the second attempt (doubled for each next one), bytes of one
/// page, pages and rows of one table, bytes of the cache on disk, and time for one table.
public record LiveSettings(
        Duration connect,
        Duration silence,
        int attempts,
        Duration backOff,
        long pageBytes,
        int pages,
        long rows,
        long cacheBytes,
        Duration longest) {
    private static final int PAGES_OF_MOST_BYTES = 10;

    /// Long waits: the large files of CBS can come at six kilobytes a second.
    public static LiveSettings standard() {
        return new LiveSettings(
                Duration.ofSeconds(20),
                Duration.ofSeconds(90),
                4,
                Duration.ofSeconds(2),
                200L << 20,
                400,
                2_000_000,
                1L << 30,
                Duration.ofHours(6));
    }

    /// The bytes of all pages of one table together.
    long totalBytes() {
        return PAGES_OF_MOST_BYTES * pageBytes;
    }
}
