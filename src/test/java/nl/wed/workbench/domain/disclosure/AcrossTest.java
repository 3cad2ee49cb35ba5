package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.YearParts.Parts;
import org.junit.jupiter.api.Test;

/// Number 0 counts people; 1 is worked out of it.
class AcrossTest {
    private static final String OWN = "GM0001";
    private static final Bounds ONE_TO_NINE = Bounds.count(10);
    private static final Bounds SECRET = Bounds.open(Kind.SECRET);
    private static final Derived GROWTH = new Derived(1, 0, Way.DIFFERENCE, Beside.BEFORE, "", 0);
    private static final List<String> QUARTERS = List.of("2023KW01", "2023KW02", "2023KW03");
    private static final Parts YEAR = new Parts(0, "2023JJ00", QUARTERS);

    @Test
    void whatIsWorkedOutOfAHiddenNumberTells() {
        var across = derived(GROWTH, 12, 6, -6);
        assertThat(across.telling(Map.of(count("2023JJ00"), ONE_TO_NINE))).containsExactly(own("2023JJ00"));
        assertThat(across.telling(Map.of(count("2022JJ00"), ONE_TO_NINE))).containsExactly(own("2023JJ00"));
        assertThat(across.telling(Map.of())).isEmpty();
        assertThat(across.telling(Map.of(new Moment(0, "GM0009", "2023JJ00"), ONE_TO_NINE)))
                .isEmpty();
    }

    @Test
    void whatIsHiddenAlreadyTellsNothingMore() {
        var across = derived(GROWTH, 12, 6, -6);
        assertThat(across.telling(hidden(count("2023JJ00"), ONE_TO_NINE, own("2023JJ00"), SECRET)))
                .isEmpty();
    }

    /// 3 more than 12 to 15 are 15 to 18, and so is what is told.
    @Test
    void aRangeThatSaysTheSameTellsNothingMore() {
        var sum = new Derived(1, 0, Way.SUM, Beside.BEFORE, "", 0);
        var across = derived(sum, 3, 13, 16);
        var before = Bounds.range(12, 15);
        assertThat(across.telling(hidden(count("2023JJ00"), before, own("2023JJ00"), Bounds.range(15, 18))))
                .isEmpty();
        assertThat(across.telling(hidden(count("2023JJ00"), before, own("2023JJ00"), Bounds.range(15, 17))))
                .as("narrower")
                .containsExactly(own("2023JJ00"));
        assertThat(across.telling(hidden(count("2023JJ00"), before, own("2023JJ00"), Bounds.range(14, 18))))
                .as("wider, as the other tells more of it")
                .containsExactly(own("2023JJ00"));
    }

    /// A share of 3,000 in whole per cents is nought for one as for nine.
    @Test
    void whatIsTooCoarseTellsNothing() {
        var share = new Derived(1, 0, Way.PERCENT, Beside.COUNTRY, "", 0.5);
        var given =
                new GivenNumbers().people("a").other("%", "x").row(OWN, 6, 0).row("NL01", 3_000, GivenNumbers.NONE);
        assertThat(across(given, List.of(share), List.of()).telling(Map.of(count("2023JJ00"), ONE_TO_NINE)))
                .isEmpty();
        given.row("NL01", 1_000, GivenNumbers.NONE);
        assertThat(across(given, List.of(share), List.of()).telling(Map.of(count("2023JJ00"), ONE_TO_NINE)))
                .containsExactly(own("2023JJ00"));
    }

    @Test
    void whereAMemberIsMissingNothingIsTold() {
        var given =
                new GivenNumbers().people("a", "x").row("GM0002", "2022JJ00", 7).row(OWN, "2023JJ00", 6, -6);
        assertThat(across(given, List.of(GROWTH), List.of()).telling(Map.of(count("2023JJ00"), ONE_TO_NINE)))
                .isEmpty();
    }

    /// The second total follows from the first, and tells the number after it.
    @Test
    void whatIsHiddenNowHidesWhatComesAfter() {
        var running = new Derived(1, 0, Way.RUNNING, Beside.BEFORE, "", 0);
        var given = new GivenNumbers()
                .people("a", "x")
                .row(OWN, "2021JJ00", 20, 20)
                .row(OWN, "2022JJ00", 6, 26)
                .row(OWN, "2023JJ00", 30, 56);
        assertThat(across(given, List.of(running), List.of()).telling(Map.of(count("2022JJ00"), ONE_TO_NINE)))
                .containsExactly(own("2022JJ00"), own("2023JJ00"));
    }

    @Test
    void whatIsWorkedOutOfShownNumbersIsGivenAwayByThem() {
        var across = derived(GROWTH, 40, 46, 6);
        assertThat(across.givenAway(Map.of(own("2023JJ00"), ONE_TO_NINE)))
                .isEqualTo(Map.of(own("2023JJ00"), count("2023JJ00")));
        assertThat(across.givenAway(hidden(own("2023JJ00"), ONE_TO_NINE, count("2022JJ00"), SECRET)))
                .isEmpty();
        assertThat(across.givenAway(hidden(own("2023JJ00"), ONE_TO_NINE, count("2023JJ00"), SECRET)))
                .isEmpty();
        assertThat(across.givenAway(Map.of())).isEmpty();
        assertThat(across.givenAway(Map.of(own("2022JJ00"), ONE_TO_NINE)))
                .as("nothing before it")
                .isEmpty();
    }

    /// The smallest quarter that is as large as anything that may be hidden, else the largest.
    @Test
    void ofQuartersThatMakeAYearNeverOneAloneIsHidden() {
        assertThat(closed(Map.of(part(1), ONE_TO_NINE), 100, 3, 30, 67)).containsExactly(part(2));
        assertThat(closed(Map.of(part(1), ONE_TO_NINE), 100, 3, 9, 88))
                .as("nine is enough")
                .containsExactly(part(2));
        assertThat(closed(Map.of(part(1), ONE_TO_NINE), 18, 3, 8, 7))
                .as("none is nine")
                .containsExactly(part(2));
        assertThat(closed(Map.of(part(1), SECRET), 100, 30, 40, 30)).containsExactly(part(3));
        assertThat(closed(Map.of(part(1), SECRET), 100, 30, 1, 69)).containsExactly(part(2));
        assertThat(closed(Map.of(part(1), SECRET), 100, 30, 0, 70))
                .as("nobody hides nobody")
                .containsExactly(part(3));
        assertThat(closed(Map.of(), 100, 3, 30, 67)).isEmpty();
    }

    @Test
    void aYearOfTwoPartsIsNotHiddenForOneOfThem() {
        var given = new GivenNumbers()
                .people("a")
                .row(OWN, "2023JJ00", 11)
                .row(OWN, "2023KW01", 3)
                .row(OWN, "2023KW02", 8);
        var halves = new Parts(0, "2023JJ00", QUARTERS.subList(0, 2));
        assertThat(across(given, List.of(), List.of(halves)).telling(Map.of(part(1), ONE_TO_NINE)))
                .containsExactly(part(2));
    }

    @Test
    void twoHiddenQuartersAreEnoughWhenNothingIsToldOfOne() {
        assertThat(closed(hidden(part(1), ONE_TO_NINE, part(2), SECRET), 100, 3, 30, 67))
                .isEmpty();
        assertThat(closed(hidden(part(1), ONE_TO_NINE, part(2), ONE_TO_NINE), 100, 3, 30, 67))
                .as("both are told")
                .containsExactly(part(3));
    }

    @Test
    void aHiddenYearNeedsAHiddenQuarterToo() {
        assertThat(closed(Map.of(year(), ONE_TO_NINE), 9, 3, 2, 4)).containsExactly(part(3));
    }

    @Test
    void whereAQuarterIsMissingTheYearTellsNothing() {
        assertThat(closed(Map.of(part(1), ONE_TO_NINE), 100, 3, 30, GivenNumbers.NONE))
                .isEmpty();
        assertThat(closed(Map.of(part(1), ONE_TO_NINE), GivenNumbers.NONE, 3, 30, 67))
                .isEmpty();
    }

    /// One file is of 2023, the other of its first day: either hides the other.
    @Test
    void twoNamesOfOnePeriodAreHiddenTogether() {
        var same = new Parts(0, "20230101", List.of("2023JJ00"));
        var given = new GivenNumbers().people("a").row(OWN, "2023JJ00", 47).row(OWN, "20230101", 47);
        var across = across(given, List.of(), List.of(same));
        assertThat(across.telling(Map.of(count("2023JJ00"), SECRET))).containsExactly(count("20230101"));
        assertThat(across.telling(Map.of(count("20230101"), SECRET))).containsExactly(count("2023JJ00"));
        assertThat(across.isEmpty()).isFalse();
    }

    @Test
    void withoutTiesThereIsNothingToLookAt() {
        assertThat(across(new GivenNumbers().people("a"), List.of(), List.of()).isEmpty())
                .isTrue();
        assertThat(derived(GROWTH, 1, 2, 1).isEmpty()).isFalse();
    }

    private static Across derived(Derived derived, double before, double now, double own) {
        var given =
                new GivenNumbers().people("a", "x").row(OWN, "2022JJ00", before).row(OWN, "2023JJ00", now, own);
        return across(given, List.of(derived), List.of());
    }

    private static Set<Moment> closed(Map<Moment, Bounds> hidden, double year, double one, double two, double three) {
        var given = new GivenNumbers()
                .people("a")
                .row(OWN, "2023JJ00", year)
                .row(OWN, "2023KW01", one)
                .row(OWN, "2023KW02", two)
                .row(OWN, "2023KW03", three);
        return across(given, List.of(), List.of(YEAR)).telling(hidden);
    }

    private static Across across(GivenNumbers given, List<Derived> derived, List<Parts> parts) {
        return new Across(given.quantities(), given.calendar(), new Regions(Provinces.UNKNOWN), derived, parts);
    }

    private static Map<Moment, Bounds> hidden(Moment one, Bounds bounds, Moment other, Bounds others) {
        var hidden = new LinkedHashMap<Moment, Bounds>();
        hidden.put(one, bounds);
        hidden.put(other, others);
        return hidden;
    }

    private static Moment count(String period) {
        return new Moment(0, OWN, period);
    }

    private static Moment own(String period) {
        return new Moment(1, OWN, period);
    }

    private static Moment year() {
        return count("2023JJ00");
    }

    private static Moment part(int quarter) {
        return count("2023KW0" + quarter);
    }
}
