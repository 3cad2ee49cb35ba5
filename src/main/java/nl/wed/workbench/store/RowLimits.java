package nl.wed.workbench.store;

import java.time.Duration;
import nl.wed.workbench.limits.Deadline;

/// How much is read of a database that somebody else may have made: so many rows, so many bytes in them and in one
/// value, and so long. More than any trajectory has, and little enough to end.
record RowLimits(long rows, long bytes, int value, Duration time) {
    static final RowLimits STANDARD = new RowLimits(3_000_000, 1L << 30, 64 << 20, Duration.ofMinutes(10));

    /// Begins to count.
    Count count() {
        return new Count();
    }

    /// What was read so far.
    final class Count {
        private final Deadline deadline = Deadline.after(time, () -> false);
        private long read;
        private long length;

        /// One more row; false when that is too many, or too late.
        boolean row() {
            return ++read <= rows && !deadline.isOver();
        }

        /// One more value of that length; false when that is too much, or too late.
        boolean value(long more) {
            length += more;
            return more <= value && length <= bytes && !deadline.isOver();
        }

        boolean isLate() {
            return deadline.isOver();
        }
    }
}
