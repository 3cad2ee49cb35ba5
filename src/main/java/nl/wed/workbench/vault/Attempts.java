package nl.wed.workbench.vault;

import java.time.Duration;

/// How often in a row a wrong password was typed, and how long the next attempt has to wait. In memory only: whoever
/// has the file does not ask this program.
public record Attempts(int failed) {
    public static final Attempts NONE = new Attempts(0);

    private static final int FREE = 3;
    private static final int MOST_DOUBLED = 5;

    /// One more that failed.
    public Attempts another() {
        return new Attempts(failed + 1);
    }

    /// The pause before the next: none for the first three, then 1 second and twice as long each time, to 32.
    public Duration pause() {
        return failed < FREE ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(failed - FREE, MOST_DOUBLED));
    }
}
