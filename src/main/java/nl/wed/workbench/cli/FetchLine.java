package nl.wed.workbench.cli;

import nl.wed.workbench.texts.Sentence;

/// Says on the error stream how far a fetch is: a line for every few megabytes or when rows came.
final class FetchLine {
    private static final long STEP = 5_000_000;

    private final Console console;
    private long lastBytes;
    private long lastRows;

    FetchLine(Console console) {
        this.console = console;
    }

    void report(long rows, long expected, long bytes) {
        boolean more = expected > 0 && rows > lastRows || bytes - lastBytes >= STEP;
        if (!more) {
            return;
        }
        lastRows = rows;
        lastBytes = bytes;
        String megabytes = console.texts().get("cli.fetch.megabytes", bytes / 1e6);
        console.warn(
                expected > 0
                        ? Sentence.of("cli.fetch.progress", rows, expected, megabytes)
                        : Sentence.of("cli.fetch.progressBytes", megabytes));
    }
}
