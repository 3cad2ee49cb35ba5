package nl.wed.workbench.ui.presenting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Counts down the minutes of one item of an agenda after the other, as far as somebody lets it run.
public final class MeetingTimer {
    /// What it says: the item, the seconds that are left of it (below zero when it takes longer), whether it runs.
    public record Reading(int item, long secondsLeft, boolean running) {
        /// The time as '4:05', without its sign.
        public String words() {
            long seconds = Math.abs(secondsLeft);
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }

        /// Whether the item takes longer than was planned.
        public boolean over() {
            return secondsLeft < 0;
        }
    }

    private final Clock clock;
    private final List<Integer> minutes;
    private final ReadOnlyObjectWrapper<Reading> reading;
    private Duration spent = Duration.ZERO;
    private @Nullable Instant since;
    private int item;

    /// Stands still at the first of items of so many minutes.
    public MeetingTimer(Clock clock, List<Integer> minutes) {
        this.clock = clock;
        this.minutes = List.copyOf(minutes);
        reading = new ReadOnlyObjectWrapper<>(this, "reading", now());
    }

    /// What it says.
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Lets it run, or stand still.
    public void startOrPause() {
        if (since == null) {
            since = clock.instant();
        } else {
            spent = spent();
            since = null;
        }
        tick();
    }

    /// Goes to the next or the previous item, with all of its minutes; it runs on when it ran.
    public void move(int by) {
        int to = Math.clamp(item + by, 0, Math.max(0, minutes.size() - 1));
        if (to != item) {
            item = to;
            spent = Duration.ZERO;
            since = since == null ? null : clock.instant();
            tick();
        }
    }

    /// Looks at the clock.
    public void tick() {
        reading.set(now());
    }

    private Reading now() {
        long planned = minutes.isEmpty() ? 0 : minutes.get(item) * 60L;
        return new Reading(item, planned - spent().toSeconds(), since != null);
    }

    /// A clock that was set back takes nothing off.
    private Duration spent() {
        if (since == null) {
            return spent;
        }
        var now = Duration.between(since, clock.instant());
        return spent.plus(now.isNegative() ? Duration.ZERO : now);
    }
}
