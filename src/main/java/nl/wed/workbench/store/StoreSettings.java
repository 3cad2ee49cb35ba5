package nl.wed.workbench.store;

import java.time.Clock;
import java.time.Duration;
import nl.wed.workbench.vault.KeyCost;

/// What the store wants to know of the program: its version, how often a changed trajectory is set
/// aside as a snapshot, after what pause a failed save is first tried again, what a password costs, and the time.
public record StoreSettings(
        String program, Duration snapshotEvery, Duration retryAfter, KeyCost passwordCost, Clock clock) {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    /// With passwords that cost what they should.
    public StoreSettings(String program, Duration snapshotEvery, Duration retryAfter, Clock clock) {
        this(program, snapshotEvery, retryAfter, KeyCost.STANDARD, clock);
    }

    /// With the usual pause before a failed save is tried again.
    public StoreSettings(String program, Duration snapshotEvery, Clock clock) {
        this(program, snapshotEvery, RETRY_AFTER, clock);
    }

    /// A snapshot every ten minutes.
    public static StoreSettings standard(String program) {
        return new StoreSettings(program, Duration.ofMinutes(10), Clock.systemUTC());
    }
}
