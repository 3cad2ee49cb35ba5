package nl.wed.workbench.store;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import nl.wed.workbench.domain.backup.Thinning;
import nl.wed.workbench.vault.KeyCost;

/// What the store wants to know of the program: its version, how often a changed trajectory is set
/// aside as a snapshot and a backup, after what pause a failed save is first tried again, what a password costs, the
/// time, and how many backups stay.
public record StoreSettings(
        String program,
        Duration snapshotEvery,
        Duration retryAfter,
        KeyCost passwordCost,
        Clock clock,
        Supplier<Thinning> thinning) {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    /// With as many backups as stay while nobody chose otherwise.
    public StoreSettings(
            String program, Duration snapshotEvery, Duration retryAfter, KeyCost passwordCost, Clock clock) {
        this(program, snapshotEvery, retryAfter, passwordCost, clock, () -> Thinning.STANDARD);
    }

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

    /// With that number of backups that stay.
    public StoreSettings keeping(Supplier<Thinning> wanted) {
        return new StoreSettings(program, snapshotEvery, retryAfter, passwordCost, clock, wanted);
    }
}
