package nl.wed.workbench.domain.profile;

import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.profile.Trend.Reason;
import nl.wed.workbench.domain.profile.Trend.Way;
import nl.wed.workbench.domain.profile.Trend.Years;

/// The trend rule of Fingertips for proportions: the chi-square statistic for trend (one degree of
/// freedom) over [#POINTS] years, and a slope of the log odds that keeps its sign whichever of the
/// years is left out (Department of Health and Social Care, Public Health Technical Guidance,
/// 'Trend markers').
public final class TrendTest {
    /// The number of yearly values that the rule takes.
    public static final int POINTS = 5;

    /// The statistic that is passed by chance in 0.2 percent of the cases.
    public static final double CRITICAL = 9.5495;

    private TrendTest() {}

    /// The trend over exactly five consecutive years, oldest first.
    static Trend of(List<Proportion> years, Direction direction, boolean provisional) {
        if (!years.stream().allMatch(Proportion::possible)) {
            return new Trend.NotComputable(Reason.NO_PROPORTION);
        }
        if (years.stream().anyMatch(one -> Double.isInfinite(one.logOdds()))) {
            return new Trend.NotComputable(Reason.NONE_OR_ALL);
        }
        double statistic = statistic(years);
        var period = new Years(years.getFirst().year(), years.getLast().year(), provisional);
        if (statistic <= CRITICAL || !oneDirection(years)) {
            return new Trend.NotShown(statistic, period);
        }
        double slope = slope(years, -1);
        return new Trend.Moving(slope > 0 ? Way.RISING : Way.FALLING, Favour.of(slope, direction), statistic, period);
    }

    /// The chi-square statistic for a linear trend in proportions (Cochran 1954, Armitage 1955).
    public static double statistic(List<Proportion> years) {
        int first = years.getFirst().year();
        double total = 0;
        double count = 0;
        double weighted = 0;
        double score = 0;
        double squares = 0;
        for (Proportion one : years) {
            int x = one.year() - first;
            total += one.total();
            count += one.count();
            weighted += one.count() * x;
            score += one.total() * x;
            squares += one.total() * x * x;
        }
        double excess = total * weighted - count * score;
        return total * excess * excess / (count * (total - count) * (total * squares - score * score));
    }

    private static boolean oneDirection(List<Proportion> years) {
        double whole = Math.signum(slope(years, -1));
        return IntStream.range(0, years.size()).allMatch(left -> Math.signum(slope(years, left)) == whole);
    }

    /// The least-squares slope of the log odds over the years without the one at that place.
    private static double slope(List<Proportion> years, int without) {
        var used = IntStream.range(0, years.size())
                .filter(i -> i != without)
                .mapToObj(years::get)
                .toList();
        double meanYear = used.stream().mapToInt(Proportion::year).average().orElseThrow();
        double meanOdds =
                used.stream().mapToDouble(Proportion::logOdds).average().orElseThrow();
        double together = 0;
        double squares = 0;
        for (Proportion one : used) {
            double distance = one.year() - meanYear;
            together += distance * (one.logOdds() - meanOdds);
            squares += distance * distance;
        }
        return together / squares;
    }
}
