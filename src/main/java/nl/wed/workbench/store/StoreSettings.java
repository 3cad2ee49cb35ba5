package nl.wed.workbench.store;

import java.time.Clock;
import java.time.Duration;

/// What the store wants to know of the program: its version, how often a changed trajectory is set
/// aside as a snapshot, and the time.
public record StoreSettings(String program, Duration snapshotEvery, Clock clock) {
    /// A snapshot every ten minutes.
    public static StoreSettings standard(String program) {
        return new StoreSettings(program, Duration.ofMinutes(10), Clock.systemUTC());
    }
}
