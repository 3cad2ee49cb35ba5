package nl.wed.workbench.domain.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How many backups stay: all of so many hours, then one an hour for so many hours, then one a day for so many days.
///
/// What is newer is said by the generation alone, as a clock can be set. A recorded time counts only where it lies
/// between those of its neighbours in that order; a backup of which it does not, stays. How old a backup is, is the
/// sum of the steps from one to the next, of which a leap counts for a day at most: neither a clock that is set ahead
/// nor a year without work makes all that came before it old. The highest generation always stays, and so does what
/// was made by hand.
public record Thinning(int allHours, int hourlyHours, int dailyDays) {
    /// What holds while nobody chose otherwise.
    public static final Thinning STANDARD = new Thinning(1, 24, 30);

    private static final int MOST_HOURS = 24 * 31;
    private static final int MOST_DAYS = 3660;
    private static final Duration LEAP = Duration.ofDays(1);

    /// A backup: its generation, when the clock said it was made, and whether somebody asked for it.
    public record Point<T>(T backup, long generation, Instant at, boolean byHand) {}

    public Thinning {
        if (!fits(allHours, hourlyHours, dailyDays)) {
            throw new IllegalArgumentException("no thinning: " + allHours + ", " + hourlyHours + ", " + dailyDays);
        }
    }

    /// Whether these numbers can be one: each period at least as long as the one before it.
    public static boolean fits(int allHours, int hourlyHours, int dailyDays) {
        return allHours >= 1
                && hourlyHours >= allHours
                && hourlyHours <= MOST_HOURS
                && dailyDays <= MOST_DAYS
                && dailyDays * 24L >= hourlyHours;
    }

    /// The backups that may go, oldest first.
    public <T> List<T> superfluous(List<Point<T>> backups) {
        var order = new ArrayList<>(backups);
        order.sort(Comparator.<Point<T>>comparingLong(Point::generation).thenComparing(Point::at));
        var gone = new ArrayList<T>();
        var age = Duration.ZERO;
        for (int i = order.size() - 2; i >= 0; i--) {
            var one = order.get(i);
            var next = order.get(i + 1);
            age = age.plus(step(one.at(), next.at()));
            if (!one.byHand() && isInOrder(order, i) && isSuperfluous(age, one.at(), next.at())) {
                gone.addFirst(one.backup());
            }
        }
        return gone;
    }

    private static Duration step(Instant from, Instant to) {
        var step = Duration.between(from, to);
        return step.isNegative() ? Duration.ZERO : step.compareTo(LEAP) > 0 ? LEAP : step;
    }

    private static <T> boolean isInOrder(List<Point<T>> order, int i) {
        var at = order.get(i).at();
        return !at.isAfter(order.get(i + 1).at())
                && (i == 0 || !at.isBefore(order.get(i - 1).at()));
    }

    /// The last of an hour or a day stands for it, so that none is lost when it comes into the next period.
    private boolean isSuperfluous(Duration age, Instant at, Instant next) {
        if (age.compareTo(Duration.ofHours(allHours)) <= 0) {
            return false;
        }
        if (age.compareTo(Duration.ofHours(hourlyHours)) <= 0) {
            return isSame(at, next, Duration.ofHours(1));
        }
        return age.compareTo(Duration.ofDays(dailyDays)) > 0 || isSame(at, next, Duration.ofDays(1));
    }

    private static boolean isSame(Instant at, Instant next, Duration slot) {
        return Math.floorDiv(at.getEpochSecond(), slot.toSeconds())
                == Math.floorDiv(next.getEpochSecond(), slot.toSeconds());
    }
}
