package nl.wed.workbench.exchange;

import java.time.Duration;

/// How much a package may hold, counted while reading, and how long that may take. `ratio` is how many bytes may come
/// out of one byte of zip.
public record Limits(long fileBytes, int entries, long entryBytes, long totalBytes, int ratio, Duration time) {

    /// Far beyond any trajectory, well within the memory of the program.
    public static Limits standard() {
        return new Limits(200_000_000, 400, 64_000_000, 200_000_000, 200, Duration.ofMinutes(3));
    }
}
