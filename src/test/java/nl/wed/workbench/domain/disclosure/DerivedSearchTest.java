package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import org.junit.jupiter.api.Test;

/// Number 0 counts people, number 1 may be worked out of it.
class DerivedSearchTest {
    private static final String[] YEARS = {"2020JJ00", "2021JJ00", "2022JJ00", "2023JJ00"};
    private static final double[][] COUNTS = {{112, 163, 187, 131}, {241, 246, 253, 311}, {80, 61, 77, 93}};
    private static final double HALF = 0.5;
    private static final double HALF_A_TENTH = 0.05;

    /// What it is worked out as, of the numbers of this year and those before.
    private interface Working {
        double of(double[] numbers, int year, int region);
    }

    @Test
    void aDifferenceWithLastYearIsFound() {
        assertThat(people("verschil", 1, (n, y, _) -> n[y] - n[y - 1]))
                .contains(derived(Way.DIFFERENCE, Beside.BEFORE, "", 0));
    }

    /// Each number is added to those before: the change of the total is the number itself.
    @Test
    void aRunningTotalIsFoundAndNoDifference() {
        var found = people("x", 0, (n, y, _) -> {
            double sum = 0;
            for (int i = 0; i <= y; i++) {
                sum += n[i];
            }
            return sum;
        });
        assertThat(found).containsExactly(derived(Way.RUNNING, Beside.BEFORE, "", 0));
    }

    /// Nobody came in some year.
    @Test
    void nobodyCanBeAddedToARunningTotal() {
        var given = new GivenNumbers().people("a", "x");
        double[] came = {112, 0, 163, 0, 187, 241};
        double sum = 0;
        for (int i = 0; i < came.length; i++) {
            sum += came[i];
            given.row("GM0001", (2015 + i) + "JJ00", came[i], sum);
        }
        assertThat(found(given)).contains(derived(Way.RUNNING, Beside.BEFORE, "", 0));
    }

    @Test
    void aSumOfTwoYearsAndOfThreeIsFound() {
        assertThat(people("x", 1, (n, y, _) -> n[y] + n[y - 1]))
                .containsExactly(derived(Way.SUM, Beside.BEFORE, "", 0));
        assertThat(people("x", 2, (n, y, _) -> n[y] + n[y - 1] + n[y - 2]))
                .containsExactly(derived(Way.SUM, Beside.TWO_BEFORE, "", 0));
    }

    @Test
    void aMeanOfTwoYearsAndOfThreeIsFound() {
        assertThat(other("", 1, (n, y, _) -> tenths((n[y] + n[y - 1]) / 2)))
                .containsExactly(derived(Way.MEAN, Beside.BEFORE, "", HALF_A_TENTH));
        assertThat(other("", 2, (n, y, _) -> tenths((n[y] + n[y - 1] + n[y - 2]) / 3)))
                .containsExactly(derived(Way.MEAN, Beside.TWO_BEFORE, "", HALF_A_TENTH));
    }

    @Test
    void growthAndWhatIsLeftOfLastYearAreFound() {
        assertThat(other("%", 1, (n, y, _) -> tenths(100 * n[y] / n[y - 1])))
                .containsExactly(derived(Way.PERCENT, Beside.BEFORE, "", HALF_A_TENTH));
        assertThat(other("%", 1, (n, y, _) -> tenths(100 * n[y] / n[y - 1] - 100)))
                .containsExactly(derived(Way.GROWTH_PERCENT, Beside.BEFORE, "", HALF_A_TENTH));
        assertThat(other("", 1, (n, y, _) -> Math.rint(10_000 * n[y] / n[y - 1]) / 10_000))
                .containsExactly(derived(Way.RATIO, Beside.BEFORE, "", HALF / 10_000));
        assertThat(other("", 1, (n, y, _) -> Math.rint(10_000 * n[y] / n[y - 1] - 10_000) / 10_000))
                .containsExactly(derived(Way.GROWTH, Beside.BEFORE, "", HALF / 10_000));
    }

    /// 2021 is a hundred, or nothing.
    @Test
    void anIndexOfOneYearIsFound() {
        assertThat(other("", 0, (n, y, _) -> tenths(100 * n[y] / n[1])))
                .containsExactly(derived(Way.PERCENT, Beside.FIXED, "2021JJ00", HALF_A_TENTH));
        assertThat(people("sinds 2021", 0, (n, y, _) -> n[y] - n[1]))
                .containsExactly(derived(Way.DIFFERENCE, Beside.FIXED, "2021JJ00", 0));
    }

    /// Nor does a number that grows from nothing tell by itself since when.
    @Test
    void whatIsNeverLessThanInTheFirstYearIsNoChangeUnlessItSaysSo() {
        assertThat(growing("x")).isEmpty();
        assertThat(growing("Toename sinds 2020")).containsExactly(derived(Way.DIFFERENCE, Beside.FIXED, "2020JJ00", 0));
    }

    private static List<Derived> growing(String title) {
        var given = new GivenNumbers().people("a", title);
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < YEARS.length; y++) {
                double more = 37 * y * y + 11 * r * y + 43 * y;
                given.row("GM000" + (r + 1), YEARS[y], 100 + 53 * r + more, more);
            }
        }
        return found(given);
    }

    /// It must be a hundred in 2021, or say that it is an index.
    @Test
    void anIndexWithoutItsBaseYearIsFoundByItsTitle() {
        assertThat(withoutBase("x")).isEmpty();
        assertThat(withoutBase("Index")).containsExactly(derived(Way.PERCENT, Beside.FIXED, "2021JJ00", HALF_A_TENTH));
    }

    private static List<Derived> withoutBase(String title) {
        var given = new GivenNumbers().people("a").other("", title);
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < YEARS.length; y++) {
                double index = y == 1 ? GivenNumbers.NONE : tenths(100 * COUNTS[r][y] / COUNTS[r][1]);
                given.row("GM000" + (r + 1), YEARS[y], COUNTS[r][y], index);
            }
        }
        return found(given);
    }

    @Test
    void whatIsWorkedOutMayStandBeforeWhatItIsWorkedOutOf() {
        var given = new GivenNumbers().other("", "Index").people("a");
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < YEARS.length; y++) {
                given.row("GM000" + (r + 1), YEARS[y], tenths(100 * COUNTS[r][y] / COUNTS[r][1]), COUNTS[r][y]);
            }
        }
        assertThat(found(given))
                .containsExactly(new Derived(0, 1, Way.PERCENT, Beside.FIXED, "2021JJ00", HALF_A_TENTH));
    }

    /// In 2021 it is not a hundred everywhere, so that it is no index of that year.
    @Test
    void whatIsNoHundredInAYearIsNoIndexOfIt() {
        assertThat(other("", 0, (n, y, r) -> y == 1 ? 99 + r : tenths(100 * n[y] / n[1])))
                .isEmpty();
    }

    @Test
    void aComparisonWithOneRegionIsFound() {
        assertThat(other("%", 0, (_, y, r) -> tenths(100 * COUNTS[r][y] / COUNTS[1][y])))
                .containsExactly(derived(Way.PERCENT, Beside.PLACE, "GM0002", HALF_A_TENTH));
        assertThat(people("x", 0, (_, y, r) -> COUNTS[r][y] - COUNTS[1][y]))
                .containsExactly(derived(Way.DIFFERENCE, Beside.PLACE, "GM0002", 0));
    }

    @Test
    void aPartOfTheCountryOfTheProvinceAndOfWhatLiesBetweenIsFound() {
        assertThat(part("NL01", "GM0001", "GM0002")).containsExactly(part(Beside.COUNTRY));
        assertThat(part("PV20", "GM0001", "GM0002")).containsExactly(part(Beside.PROVINCE));
        assertThat(part("GM0001", "WK000100", "WK000101")).containsExactly(part(Beside.MUNICIPALITY));
        assertThat(part("WK000100", "BU00010000", "BU00010001")).containsExactly(part(Beside.DISTRICT));
    }

    private static Derived part(Beside beside) {
        return derived(Way.PERCENT, beside, "", HALF_A_TENTH);
    }

    private static List<Derived> part(String whole, String... parts) {
        var given = new GivenNumbers().people("a").other("%", "x");
        for (int y = 1; y < 3; y++) {
            double all = 1_013 + 100 * y;
            given.row(whole, YEARS[y], all);
            for (int r = 0; r < parts.length; r++) {
                given.row(parts[r], YEARS[y], COUNTS[r][y], tenths(100 * COUNTS[r][y] / all));
            }
        }
        return found(given).stream().filter(one -> one.beside() != Beside.PLACE).toList();
    }

    /// 64 and 65 to the last person are twelve halvings, 63 and 64 a little less; a word that says so needs four.
    @Test
    void chanceIsHalvedTwelveTimesOrFourWhereTheTitleSaysSo() {
        assertThat(differences("x", 64, 65)).hasSize(1);
        assertThat(differences("x", 63, 64)).isEmpty();
        assertThat(differences("Toename", 16)).hasSize(1);
        assertThat(differences("Toename", 15)).isEmpty();
    }

    /// Numbers of one region that are less than last year by so many, each two years.
    private static List<Derived> differences(String title, int... amounts) {
        var given = new GivenNumbers().people("a", title);
        int year = 2000;
        for (int amount : amounts) {
            given.row("GM0001", year + "JJ00", 1000 + 7 * year + amount);
            given.row("GM0001", (year + 1) + "JJ00", 1000 + 7 * year, -amount);
            year += 2;
        }
        return found(given).stream()
                .filter(one -> one.beside() == Beside.BEFORE && one.of() == 0)
                .toList();
    }

    @Test
    void oneThatDoesNotFitIsEnoughToFindNone() {
        assertThat(people("Toename", 1, (n, y, r) -> n[y] - n[y - 1] + (y == 3 && r == 1 ? 1 : 0)))
                .isEmpty();
    }

    /// Counts of districts in fives: 1,053 and 1,557 are 48% more, and 1,055 and 1,555 were 47%.
    @Test
    void roundedCountsMakeWhatTheyCan() {
        var given = new GivenNumbers().people("a").other("", "Groei");
        double[] counts = {1055, 1555, 1885, 2340};
        double[] growth = {Double.NaN, 48, 21, 24};
        for (int y = 0; y < 4; y++) {
            given.row("WK000100", YEARS[y], counts[y], growth[y]);
        }
        assertThat(found(given)).contains(derived(Way.GROWTH_PERCENT, Beside.BEFORE, "", HALF));
        given.row("WK000100", YEARS[1], 1555, 49);
        assertThat(found(given)).as("1,557.5 of 1,052.5 are 48% more at most").isEmpty();
    }

    @Test
    void aNumberOfPeopleIsNoMeanOrPercentageOfPeople() {
        assertThat(people("x", 1, (n, y, _) -> Math.rint(100 * n[y] / n[y - 1])))
                .isEmpty();
        assertThat(people("x", 1, (n, y, _) -> Math.rint((n[y] + n[y - 1]) / 2)))
                .isEmpty();
    }

    @Test
    void whatIsNoNumberOfPeopleIsNoSumOrDifferenceOfThem() {
        assertThat(other("euro", 1, (n, y, _) -> n[y] + n[y - 1])).isEmpty();
        assertThat(other("euro", 1, (n, y, _) -> n[y] - n[y - 1])).isEmpty();
    }

    @Test
    void numbersThatHaveNothingToDoWithEachOtherAreNotTied() {
        assertThat(people("x", 0, (_, y, r) -> 17 + (y * 37 + r * 53) % 61)).isEmpty();
        assertThat(other("%", 0, (_, y, r) -> 17 + (y * 37 + r * 53) % 61)).isEmpty();
    }

    private static List<Derived> people(String title, int from, Working working) {
        return found(given(new GivenNumbers().people("a", title), from, working));
    }

    private static List<Derived> other(String unit, int from, Working working) {
        return found(given(new GivenNumbers().people("a").other(unit, "x"), from, working));
    }

    private static GivenNumbers given(GivenNumbers given, int from, Working working) {
        for (int r = 0; r < COUNTS.length; r++) {
            for (int y = 0; y < YEARS.length; y++) {
                double other = y < from ? GivenNumbers.NONE : working.of(COUNTS[r], y, r);
                given.row("GM000" + (r + 1), YEARS[y], COUNTS[r][y], other);
            }
        }
        return given;
    }

    private static List<Derived> found(GivenNumbers given) {
        var regions = new Regions(new Provinces(Map.of("GM0001", "PV20", "GM0002", "PV20"), Set.of()));
        return new DerivedSearch(given.quantities(), given.calendar(), regions).found();
    }

    private static Derived derived(Way way, Beside beside, String fixed, double rounding) {
        return new Derived(1, 0, way, beside, fixed, rounding);
    }

    private static double tenths(double amount) {
        return Math.rint(10 * amount) / 10;
    }
}
