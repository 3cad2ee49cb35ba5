package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.disclosure.PublishedSet.Division;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Counts of a measure `M` for everybody and for its groups, `T` what they are divided by.
class DisclosureTest {
    private static final String OWN = "GM0141";
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Threshold FIVE = new Threshold(5, 0);
    private static final String BOYS = "M|Geslacht=1";
    private static final String GIRLS = "M|Geslacht=2";

    private final Map<List<String>, Value> cells = new LinkedHashMap<>();
    private Threshold threshold = FIVE;
    private String unit = "aantal";

    /// 40 - 37 would give the hidden 3 away.
    @Test
    void ofTwoGroupsTheOtherIsHiddenWithTheSmallOne() {
        put("M", 40).put(BOYS, 3).put(GIRLS, 37);

        assertThat(shown(BOYS)).isEqualTo(ONE_TO_FOUR);
        assertThat(shown(GIRLS)).isEqualTo(new Value.Interval(36, 39));
        assertThat(shown("M")).isEqualTo(Value.of(40));
    }

    @Test
    void aShareThatGivesTheShareOfASmallGroupAwayIsARange() {
        put("M", 40).put(BOYS, 3).put(GIRLS, 37);
        put("T", 400).put("T|Geslacht=1", 200).put("T|Geslacht=2", 200);

        assertThat(share(BOYS, "T|Geslacht=1")).isEqualTo(new Value.Interval(0.5, 2));
        assertThat(share(GIRLS, "T|Geslacht=2")).isEqualTo(new Value.Interval(18, 19.5));
        assertThat(share("M", "T")).isEqualTo(Value.of(10));
    }

    @Test
    void ofThreeGroupsTheSmallestOtherIsHiddenAndTheLargestStays() {
        put("M", 100).put("M|Thuis=1", 3).put("M|Thuis=2", 60).put("M|Thuis=3", 37);

        assertThat(shown("M|Thuis=1")).isEqualTo(ONE_TO_FOUR);
        assertThat(shown("M|Thuis=3")).isEqualTo(new Value.Interval(36, 39));
        assertThat(shown("M|Thuis=2")).isEqualTo(Value.of(60));
    }

    @Test
    void groupsWithoutASmallOneStay() {
        put("M", 40).put(BOYS, 13).put(GIRLS, 27);

        assertThat(shown(BOYS)).isEqualTo(Value.of(13));
        assertThat(shown(GIRLS)).isEqualTo(Value.of(27));
    }

    @Test
    void aRangeOfTheSourceIsNotGivenAwayEither() {
        put("M", 40).put(GIRLS, 37);
        cells.put(List.of(BOYS, OWN), ONE_TO_FOUR);

        assertThat(shown(BOYS)).isEqualTo(ONE_TO_FOUR);
        assertThat(shown(GIRLS)).isEqualTo(new Value.Interval(36, 39));
    }

    @Test
    void aTotalThatIsARangeItselfGivesNothingAway() {
        put(GIRLS, 37);
        cells.put(List.of(BOYS, OWN), ONE_TO_FOUR);
        cells.put(List.of("M", OWN), new Value.Interval(38, 41));

        assertThat(shown(GIRLS)).isEqualTo(Value.of(37));
    }

    @Test
    void withoutATotalNothingCanBeWorkedOut() {
        put(BOYS, 3).put(GIRLS, 37);
        assertThat(shown(GIRLS)).isEqualTo(Value.of(37));

        cells.put(List.of("M", OWN), Value.missing(MissingReason.UNKNOWN));
        assertThat(shown(GIRLS)).isEqualTo(Value.of(37));
        assertThat(shown(BOYS)).isEqualTo(ONE_TO_FOUR);
    }

    /// 8 is 4 and 4 when both are 1 to 4: then neither bound is told, as the total stays.
    @Test
    void twoSmallGroupsThatTheirTotalWouldTellAreSecret() {
        put("M", 8).put(BOYS, 4).put(GIRLS, 4);

        assertThat(List.of(shown(BOYS), shown(GIRLS))).containsOnly(SECRET);
        assertThat(shown("M")).isEqualTo(Value.of(8));
    }

    /// The source keeps 30 back; with nobody in the other group the total would tell it.
    @Test
    void aGroupOfNobodyIsHiddenWhenNothingElseCanCover() {
        put("M", 30).put(GIRLS, 0);
        cells.put(List.of(BOYS, OWN), SECRET);

        assertThat(shown(GIRLS)).isEqualTo(SECRET);
    }

    /// Three households types of six: the others are not in the data set, so nothing adds up.
    @Test
    void partsThatLackOneAreNoSum() {
        put("M", 400).put("M|Thuis=1", 3).put("M|Thuis=2", 60).put("M|Thuis=3", 37);

        assertThat(shown("M|Thuis=3")).isEqualTo(Value.of(37));
    }

    @Test
    void whatTheSourceKeepsBackIsASumWhenItIsOneInTheCountry() {
        put("M", 400).put(GIRLS, 37);
        cells.put(List.of(BOYS, OWN), SECRET);
        country("M", 9000).country(BOYS, 5000).country(GIRLS, 4000);
        assertThat(shown(GIRLS)).isEqualTo(SECRET);

        country(BOYS, 500);
        assertThat(new Disclosing().shown(GIRLS, null)).as("no sum").isEqualTo(Value.of(37));
    }

    @Test
    void roundedNumbersAreASumWithoutBounds() {
        put("M", 40).put(BOYS, 3).put(GIRLS, 35);

        assertThat(shown(GIRLS)).isEqualTo(SECRET);
    }

    @Test
    void aShareThatTheSourceKeepsBackIsNotGivenAwayByTheOtherGroup() {
        unit = "%";
        put("M", 12.5).put(GIRLS, 14);
        cells.put(List.of(BOYS, OWN), SECRET);
        assertThat(shown(GIRLS)).isEqualTo(SECRET);
        assertThat(shown("M")).isEqualTo(Value.of(12.5));

        put(BOYS, 11);
        assertThat(new Disclosing().shown(GIRLS, null)).isEqualTo(Value.of(14));
    }

    /// With 100 people or more behind every share: that of 80 boys would follow from the others.
    @Test
    void aShareOfFewPeopleIsNotGivenAwayByTheOtherGroup() {
        threshold = new Threshold(0, 100);
        put("M", 90).put(BOYS, 40).put(GIRLS, 50);
        put("T", 380).put("T|Geslacht=1", 80).put("T|Geslacht=2", 300);

        assertThat(share(BOYS, "T|Geslacht=1")).isEqualTo(SECRET);
        assertThat(share(GIRLS, "T|Geslacht=2")).isEqualTo(SECRET);
    }

    /// Boys of 12 are few; then so is another age of boys, and girls and others of both ages.
    @Test
    void groupsInTwoDimensionsAreBothClosed() {
        put("M", 163).put(BOYS, 23).put(GIRLS, 140).put("M|Leeftijd=12", 63);
        put("M|Leeftijd=13", 100).put(BOYS + "|Leeftijd=12", 3).put(BOYS + "|Leeftijd=13", 20);
        put(GIRLS + "|Leeftijd=12", 60).put(GIRLS + "|Leeftijd=13", 80);

        assertThat(cells.keySet().stream().map(List::getFirst))
                .allSatisfy(code -> assertThat(shown(code) instanceof Value.Known)
                        .as(code)
                        .isEqualTo(!code.contains("|Leeftijd=") || !code.contains("|Gesl")));
    }

    @Test
    void aDistrictThatGivesASmallOneAwayIsHiddenWithIt() {
        put("M", 100);
        district("WK014100", 3).district("WK014101", 37).district("WK014102", 60);

        assertThat(new Disclosing().shown("M", "WK014100", null)).isEqualTo(ONE_TO_FOUR);
        assertThat(new Disclosing().shown("M", "WK014101", null)).isEqualTo(new Value.Interval(36, 39));
        assertThat(new Disclosing().shown("M", "WK014102", null)).isEqualTo(Value.of(60));
    }

    @Test
    void whatIsNotAboutPeopleIsShownAsGiven() {
        unit = "euro";
        put("M", 40).put(BOYS, 3).put(GIRLS, 37);

        assertThat(shown(BOYS)).isEqualTo(Value.of(3));
        assertThat(shown(GIRLS)).isEqualTo(Value.of(37));
    }

    private Value shown(String measure) {
        return new Disclosing().shown(measure, null);
    }

    private Value share(String measure, String total) {
        return new Disclosing().shown(measure, total);
    }

    private DisclosureTest put(String measure, double amount) {
        cells.put(List.of(measure, OWN), Value.of(amount));
        return this;
    }

    private DisclosureTest country(String measure, double amount) {
        cells.put(List.of(measure, Series.NETHERLANDS), Value.of(amount));
        return this;
    }

    private DisclosureTest district(String code, double amount) {
        cells.put(List.of("M", code), Value.of(amount));
        return this;
    }

    /// The cells of now, as a data set with its rule.
    private final class Disclosing {
        private static final UUID ID = new UUID(0, 1);
        private final ObservationSet set = set();

        Value shown(String measure, @Nullable String total) {
            return shown(measure, OWN, total);
        }

        Value shown(String measure, String region, @Nullable String total) {
            var alone =
                    SmallNumbers.of(threshold, Counted.of(set.measure(measure).orElseThrow(), set));
            double factor = total == null ? 1 : 100;
            return new IndicatorSource(ID, ID, ID, measure, total, factor)
                    .points(set, region, disclosure(measure, total).rule(ID, alone))
                    .getFirst()
                    .value();
        }

        private Disclosure disclosure(String measure, @Nullable String total) {
            Map<String, SmallNumbers> rules = set.measures().stream()
                    .collect(
                            Collectors.toMap(Statistic::code, one -> SmallNumbers.of(threshold, Counted.of(one, set))));
            List<Division> divisions =
                    total == null ? List.of() : List.of(new Division(measure, total, threshold.denominator()));
            return Disclosure.of(List.of(new PublishedSet(ID, set, rules, divisions)), Provinces.UNKNOWN, false);
        }
    }

    private ObservationSet set() {
        List<Statistic> measures = cells.keySet().stream()
                .map(List::getFirst)
                .distinct()
                .map(code -> new Statistic(code, code, "", unit, 0))
                .toList();
        List<Series> series = new ArrayList<>();
        cells.forEach((place, value) -> series.add(new Series(
                place.getFirst(), place.getLast(), List.of(new Point("2024JJ00", value, PeriodStatus.DEFINITIVE)))));
        return new ObservationSet(measures, Map.of(), series);
    }
}
