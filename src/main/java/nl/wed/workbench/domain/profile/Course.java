package nl.wed.workbench.domain.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Spread;

/// How a figure moved over at most [#LONGEST] unbroken years, without any claim about chance: a
/// figure from a register has no sampling error. `streak` counts the rises in a row up to the
/// newest year (falls are negative, 0 when the newest step is neither). `peers` are the changes of
/// all municipalities between the same years: the yardstick for what an ordinary change is.
public record Course(Point first, Point last, double change, int streak, Favour favour, Spread peers) {
    /// The longest stretch of years that is looked at.
    public static final int LONGEST = 5;

    private static final double TENTH = 0.1;

    /// Where the own change stands among those of all municipalities.
    public enum Among {
        TOO_FEW,
        LOWEST_TENTH,
        MIDDLE,
        HIGHEST_TENTH
    }

    /// The course of a figure beside that of the others; empty with fewer than two unbroken years
    /// up to the newest value. `breaks` are the first years with other boundaries.
    static Optional<Course> of(
            List<Point> own, Collection<List<Point>> others, Direction direction, Set<Integer> breaks) {
        List<Point> run = unbroken(own, breaks);
        if (run.size() < 2) {
            return Optional.empty();
        }
        var stretch = run.subList(Math.max(0, run.size() - LONGEST), run.size());
        var first = stretch.getFirst();
        var last = stretch.getLast();
        double change = amount(last) - amount(first);
        List<Double> changes = new ArrayList<>();
        for (List<Point> other : others) {
            change(other, first.period(), last.period()).ifPresent(changes::add);
        }
        return Optional.of(
                new Course(first, last, change, streak(run), Favour.of(change, direction), new Spread(changes)));
    }

    /// The number of years between the first and the last value.
    public int years() {
        return Periods.startYear(last.period()) - Periods.startYear(first.period());
    }

    /// Whether the figure moved the same way in every year of the stretch.
    public boolean steady() {
        return Math.abs(streak) >= years() && change != 0;
    }

    /// Where the own change stands among those of the municipalities.
    public Among among() {
        if (!peers.sufficient()) {
            return Among.TOO_FEW;
        }
        double share = peers.share(change);
        if (share < TENTH) {
            return Among.LOWEST_TENTH;
        }
        return share > 1 - TENTH ? Among.HIGHEST_TENTH : Among.MIDDLE;
    }

    /// The consecutive years of one kind with one exact number each, up to the newest value.
    private static List<Point> unbroken(List<Point> points, Set<Integer> breaks) {
        var run = new ArrayList<Point>();
        for (Point point : points.reversed()) {
            if (run.isEmpty()) {
                if (point.value().exact().isPresent() && YearlyCounts.yearly(point)) {
                    run.add(point);
                }
            } else if (sameKind(point, run.getLast())) {
                if (!follows(point, run.getLast(), breaks)) {
                    break;
                }
                run.add(point);
            }
        }
        return run.reversed();
    }

    private static boolean sameKind(Point a, Point b) {
        return Periods.kind(a.period()).equals(Periods.kind(b.period()));
    }

    private static boolean follows(Point older, Point newer, Set<Integer> breaks) {
        int year = Periods.startYear(newer.period());
        return Periods.startYear(older.period()) == year - 1
                && older.value().exact().isPresent()
                && !breaks.contains(year);
    }

    private static int streak(List<Point> run) {
        int streak = 0;
        for (int i = run.size() - 1; i > 0; i--) {
            int step = (int) Math.signum(amount(run.get(i)) - amount(run.get(i - 1)));
            if (step == 0 || streak != 0 && Integer.signum(streak) != step) {
                break;
            }
            streak += step;
        }
        return streak;
    }

    private static Optional<Double> change(List<Point> points, String first, String last) {
        return at(points, first).flatMap(from -> at(points, last).map(to -> to - from));
    }

    private static Optional<Double> at(List<Point> points, String period) {
        return Point.valueIn(points, period)
                .flatMap(value -> value.exact().stream().boxed().findFirst());
    }

    private static double amount(Point point) {
        return point.value().exact().orElseThrow();
    }
}
