package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Trend.Reason;
import nl.wed.workbench.domain.profile.Trend.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendTestTest {
    private static final double[] RISING = {994, 1023, 1199, 1332, 1367};
    private static final double[] TOTALS = {40299, 41527, 42811, 44064, 44701};
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);

    @Test
    void theStatisticIsThatOfTheExampleOfFingertips() {
        assertThat(trend(values(RISING), Direction.LOWER_IS_BETTER))
                .isInstanceOfSatisfying(Trend.Moving.class, moving -> {
                    assertThat(moving.statistic()).isEqualTo(47.90, within(0.005));
                    assertThat(moving.way()).isEqualTo(Way.RISING);
                    assertThat(moving.favour()).isEqualTo(Favour.UNFAVOURABLE);
                    assertThat(moving.years()).isEqualTo(new Trend.Years(2018, 2022, false));
                });
    }

    @Test
    void theSameMovementIsFavourableWhereHigherIsBetterAndUnjudgedWithoutDirection() {
        assertThat(favour(trend(values(RISING), Direction.HIGHER_IS_BETTER))).isEqualTo(Favour.FAVOURABLE);
        assertThat(favour(trend(values(RISING), Direction.NEUTRAL))).isEqualTo(Favour.NO_JUDGEMENT);
    }

    @Test
    void aFallIsAFall() {
        assertThat(trend(values(1600, 1500, 1400, 1300, 1200), Direction.LOWER_IS_BETTER))
                .isInstanceOfSatisfying(Trend.Moving.class, moving -> {
                    assertThat(moving.way()).isEqualTo(Way.FALLING);
                    assertThat(moving.favour()).isEqualTo(Favour.FAVOURABLE);
                });
    }

    @Test
    void aMovementThatMayBeChanceIsNoTrend() {
        assertThat(trend(values(100, 101, 107, 110, 112), Direction.LOWER_IS_BETTER))
                .isInstanceOfSatisfying(
                        Trend.NotShown.class,
                        none -> assertThat(none.statistic()).isLessThan(TrendTest.CRITICAL));
    }

    /// Without the last year the share falls: that year alone makes the rise.
    @Test
    void aTrendThatRestsOnOneYearIsNotShown() {
        assertThat(trend(values(1100, 1080, 1090, 1070, 1500), Direction.LOWER_IS_BETTER))
                .isInstanceOfSatisfying(
                        Trend.NotShown.class,
                        none -> assertThat(none.statistic()).isGreaterThan(TrendTest.CRITICAL));
    }

    @Test
    void onlyTheNewestFiveYearsCount() {
        var counts = values(9000, 994, 1023, 1199, 1332, 1367);
        var totals = values(40000, 40299, 41527, 42811, 44064, 44701);
        assertThat(trend(counts, totals, "aantal", "T", Set.of()))
                .isInstanceOfSatisfying(
                        Trend.Moving.class, one -> assertThat(one.statistic()).isEqualTo(47.90, within(0.005)));
    }

    @Test
    void aYearAtTheEndThatIsNotKnownYetIsLeftOut() {
        var counts = new ArrayList<>(values(RISING));
        counts.add(Value.missing(MissingReason.NOT_YET));
        assertThat(trend(counts, Direction.LOWER_IS_BETTER)).isInstanceOf(Trend.Moving.class);
    }

    @Test
    void everyHindranceIsNamed() {
        assertThat(reason(values(1, 2, 3, 4))).isEqualTo(Reason.TOO_FEW_YEARS);
        assertThat(reason(with(2, Value.missing(MissingReason.UNKNOWN)))).isEqualTo(Reason.MISSING_VALUE);
        assertThat(reason(with(2, SECRET))).isEqualTo(Reason.HIDDEN);
        assertThat(reason(with(0, new Value.Interval(1, 4)))).isEqualTo(Reason.HIDDEN);
        assertThat(reason(with(1, Value.of(50_000)))).isEqualTo(Reason.NO_PROPORTION);
        assertThat(reason(with(1, Value.of(0)))).isEqualTo(Reason.NONE_OR_ALL);
    }

    @Test
    void withoutDenominatorsTheRuleSaysNothing() {
        assertThat(without(values(RISING), "%")).isEqualTo(Reason.NO_DENOMINATORS);
        assertThat(without(values(RISING), "per 1 000")).isEqualTo(Reason.NO_DENOMINATORS);
        assertThat(without(values(RISING), "")).isEqualTo(Reason.NO_DENOMINATORS);
        assertThat(trend(values(RISING), values(TOTALS), "%", "T", Set.of()))
                .isEqualTo(new Trend.NotComputable(Reason.NO_DENOMINATORS));
    }

    @Test
    void whatIsNoShareIsCalledSoWhateverItsYears() {
        for (String unit : List.of("aantal", "euro", "km", "jaar", "score")) {
            assertThat(without(values(RISING), unit)).as(unit).isEqualTo(Reason.NO_SHARE);
            assertThat(without(values(1, 2), unit)).as(unit).isEqualTo(Reason.NO_SHARE);
        }
    }

    @Test
    void tooFewYearsOrAMergerIsTheReasonAlsoWithoutCounts() {
        assertThat(without(values(1, 2), "%")).isEqualTo(Reason.TOO_FEW_YEARS);
        assertThat(trend(values(RISING), values(TOTALS), "%", null, Set.of(2021)))
                .isEqualTo(new Trend.NotComputable(Reason.MERGER));
    }

    @Test
    void countingDaysAYearApartAreYearsAndOthersAreNot() {
        var yearly = new ArrayList<Point>();
        var monthly = new ArrayList<Point>();
        for (int i = 0; i < 5; i++) {
            yearly.add(point((2018 + i) + "1001", Value.of(1000 + 10 * i)));
            monthly.add(point("201810" + (10 + i), Value.of(1000)));
        }
        assertThat(trendOf(
                        yearly,
                        yearly.stream()
                                .map(one -> point(one.period(), Value.of(20_000)))
                                .toList()))
                .isInstanceOf(Trend.NotShown.class);
        assertThat(trendOf(monthly, monthly)).isEqualTo(new Trend.NotComputable(Reason.NOT_YEARLY));
    }

    private static Reason without(List<Value> counts, String unit) {
        return trend(counts, values(TOTALS), unit, null, Set.of()) instanceof Trend.NotComputable(var reason)
                ? reason
                : Reason.NONE_OR_ALL;
    }

    @Test
    void aMergerWithinTheYearsBreaksThem() {
        assertThat(trend(values(RISING), values(TOTALS), "aantal", "T", Set.of(2021)))
                .isEqualTo(new Trend.NotComputable(Reason.MERGER));
        assertThat(trend(values(RISING), values(TOTALS), "aantal", "T", Set.of(2018, 2023)))
                .isInstanceOf(Trend.Moving.class);
    }

    @Test
    void aGapInTheYearsIsNotBridged() {
        var points = new ArrayList<Point>();
        for (int year : new int[] {2016, 2018, 2019, 2020, 2021}) {
            points.add(point(Periods.year(year), Value.of(1000)));
        }
        assertThat(trendOf(points, points)).isEqualTo(new Trend.NotComputable(Reason.GAP_IN_YEARS));
    }

    @Test
    void quartersAreNoYears() {
        var points = List.of(point("2021KW01", Value.of(10)));
        assertThat(trendOf(points, points)).isEqualTo(new Trend.NotComputable(Reason.NOT_YEARLY));
    }

    @Test
    void provisionalYearsAreTold() {
        var counts = new ArrayList<>(points(values(RISING)));
        var last = counts.removeLast();
        counts.add(new Point(last.period(), last.value(), PeriodStatus.PROVISIONAL));
        assertThat(trendOf(counts, points(values(TOTALS))))
                .isInstanceOfSatisfying(
                        Trend.Moving.class,
                        moving -> assertThat(moving.years().provisional()).isTrue());
    }

    @Test
    void aProvisionalTotalOrARevisedOneIsToldToo() {
        for (PeriodStatus status : List.of(PeriodStatus.PROVISIONAL, PeriodStatus.REVISED_PROVISIONAL)) {
            var totals = new ArrayList<>(points(values(TOTALS)));
            totals.set(1, new Point(totals.get(1).period(), totals.get(1).value(), status));
            assertThat(trendOf(points(values(RISING)), totals))
                    .isInstanceOfSatisfying(
                            Trend.Moving.class,
                            moving -> assertThat(moving.years().provisional()).isTrue());
        }
    }

    @Test
    void aTotalThatIsMissingHiddenOrNotThereIsAHindranceLikeACount() {
        var totals = new ArrayList<>(points(values(TOTALS)));
        var year = totals.get(2).period();
        totals.set(2, point(year, Value.missing(MissingReason.UNKNOWN)));
        assertThat(trendOf(points(values(RISING)), totals)).isEqualTo(new Trend.NotComputable(Reason.MISSING_VALUE));
        totals.set(2, point(year, SECRET));
        assertThat(trendOf(points(values(RISING)), totals)).isEqualTo(new Trend.NotComputable(Reason.HIDDEN));
        totals.remove(2);
        assertThat(trendOf(points(values(RISING)), totals)).isEqualTo(new Trend.NotComputable(Reason.MISSING_VALUE));
    }

    @Test
    void aMergerInTheLastYearBreaksThemAndOneInTheFirstDoesNot() {
        assertThat(trend(values(RISING), values(TOTALS), "aantal", "T", Set.of(2022)))
                .isEqualTo(new Trend.NotComputable(Reason.MERGER));
        assertThat(trend(values(RISING), values(TOTALS), "aantal", "T", Set.of(2019)))
                .isEqualTo(new Trend.NotComputable(Reason.MERGER));
        assertThat(trend(values(RISING), values(TOTALS), "aantal", "T", Set.of(2018)))
                .isInstanceOf(Trend.Moving.class);
    }

    @Test
    void twoCountingDaysInAYearAreNotYearly() {
        var days = new ArrayList<Point>();
        for (String day : List.of("20180101", "20180115", "20190101", "20200101", "20210101")) {
            days.add(point(day, Value.of(1000)));
        }
        assertThat(trendOf(days, days)).isEqualTo(new Trend.NotComputable(Reason.NOT_YEARLY));
    }

    @Test
    void periodsOfAnotherKindBetweenTheYearsDoNotCount() {
        var counts = new ArrayList<Point>();
        var totals = new ArrayList<Point>();
        for (int i = 0; i < 5; i++) {
            counts.add(point((2018 + i) + "JJ00", Value.of(RISING[i])));
            totals.add(point((2018 + i) + "JJ00", Value.of(TOTALS[i])));
            if (i < 4) {
                counts.add(point((2018 + i) + "KW01", Value.of(3)));
            }
        }
        assertThat(trendOf(counts, totals)).isInstanceOf(Trend.Moving.class);
    }

    @Test
    void schoolYearsAreYears() {
        var counts = new ArrayList<Point>();
        for (int i = 0; i < 5; i++) {
            counts.add(point((2018 + i) + "SJ00", Value.of(1000 + i)));
        }
        assertThat(trendOf(
                        counts,
                        counts.stream()
                                .map(one -> point(one.period(), Value.of(20_000)))
                                .toList()))
                .isInstanceOf(Trend.NotShown.class);
    }

    @Test
    void aCountCanBeNoneOrAllOfItsTotalAndNothingElse() {
        assertThat(new Proportion(2020, 0, 10).possible()).isTrue();
        assertThat(new Proportion(2020, 10, 10).possible()).isTrue();
        assertThat(new Proportion(2020, 11, 10).possible()).isFalse();
        assertThat(new Proportion(2020, -1, 10).possible()).isFalse();
        assertThat(new Proportion(2020, 0, 0).possible()).isFalse();
    }

    @Test
    void theOddsAreThoseForAgainstThoseAgainst() {
        assertThat(new Proportion(2020, 25, 100).logOdds()).isEqualTo(Math.log(1 / 3.0), within(1e-12));
        assertThat(new Proportion(2020, 50, 100).logOdds()).isZero();
        assertThat(new Proportion(2020, 0, 10).logOdds()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Proportion(2020, 10, 10).logOdds()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void allOfATotalIsNoProportionToTest() {
        assertThat(reason(with(1, Value.of(TOTALS[1])))).isEqualTo(Reason.NONE_OR_ALL);
    }

    private static Favour favour(Trend trend) {
        return trend instanceof Trend.Moving moving ? moving.favour() : Favour.NO_JUDGEMENT;
    }

    private static Reason reason(List<Value> counts) {
        return trend(counts, Direction.LOWER_IS_BETTER) instanceof Trend.NotComputable(var reason)
                ? reason
                : Reason.NO_DENOMINATORS;
    }

    private static List<Value> with(int place, Value value) {
        var counts = new ArrayList<>(values(RISING));
        counts.set(place, value);
        return counts;
    }

    private static Trend trend(List<Value> counts, Direction direction) {
        return YearlyCounts.trend(
                set(points(counts), points(values(TOTALS)), "aantal"), source("T"), "GM0141", direction, Set.of());
    }

    private static Trend trend(
            List<Value> counts, List<Value> totals, String unit, @Nullable String denominator, Set<Integer> breaks) {
        return YearlyCounts.trend(
                set(points(counts), points(totals), unit),
                source(denominator),
                "GM0141",
                Direction.LOWER_IS_BETTER,
                breaks);
    }

    private static Trend trendOf(List<Point> counts, List<Point> totals) {
        return YearlyCounts.trend(
                set(counts, totals, "aantal"), source("T"), "GM0141", Direction.LOWER_IS_BETTER, Set.of());
    }

    private static IndicatorSource source(@Nullable String denominator) {
        return new IndicatorSource(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "C", denominator, 100);
    }

    private static ObservationSet set(List<Point> counts, List<Point> totals, String unit) {
        return new ObservationSet(
                List.of(
                        new Statistic("C", "Kinderen in bijstand", "", unit, 0),
                        new Statistic("T", "Kinderen", "", "aantal", 0)),
                Map.of(),
                List.of(new Series("C", "GM0141", counts), new Series("T", "GM0141", totals)));
    }

    private static List<Point> points(List<Value> values) {
        var points = new ArrayList<Point>();
        for (Value value : values) {
            points.add(point(Periods.year(2018 + points.size()), value));
        }
        return points;
    }

    private static Point point(String period, Value value) {
        return new Point(period, value, PeriodStatus.DEFINITIVE);
    }

    private static List<Value> values(double... amounts) {
        return Arrays.stream(amounts).mapToObj(Value::of).toList();
    }
}
