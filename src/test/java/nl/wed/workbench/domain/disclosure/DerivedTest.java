package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private static final Calendar CALENDAR = new Calendar(List.of("2021JJ00", "2022JJ00", "2023JJ00"));
    private static final Regions REGIONS = new Regions(Provinces.UNKNOWN);

    @Test
    void whatIsWorkedOutReachesAsFarAsTheNumbersCanBe() {
        var one = new Reach(10, 20);
        var other = new Reach(40, 50);
        assertThat(range(Way.RATIO, one, other)).isEqualTo(new Reach(0.2, 0.5));
        assertThat(range(Way.PERCENT, one, other)).isEqualTo(new Reach(20, 50));
        assertThat(range(Way.GROWTH_PERCENT, other, one)).isEqualTo(new Reach(100, 400));
        assertThat(range(Way.GROWTH, other, one)).isEqualTo(new Reach(1, 4));
        assertThat(range(Way.DIFFERENCE, one, other)).isEqualTo(new Reach(-40, -20));
        assertThat(range(Way.SUM, one, other)).isEqualTo(new Reach(50, 70));
        assertThat(range(Way.MEAN, one, other, new Reach(70, 80))).isEqualTo(new Reach(40, 50));
    }

    @Test
    void nothingIsDividedByWhatMayBeNobody() {
        assertThat(range(Way.RATIO, new Reach(10, 20), new Reach(0, 4)).low()).isNaN();
        assertThat(range(Way.RATIO, new Reach(10, 20), new Reach(1, 4))).isEqualTo(new Reach(2.5, 20));
        assertThat(range(Way.DIFFERENCE, new Reach(10, 20), new Reach(0, 4))).isEqualTo(new Reach(6, 20));
    }

    @Test
    void ofARunningTotalTheOneBeforeIsTheTotalItself() {
        var running = new Derived(7, 3, Way.RUNNING, Beside.BEFORE, "", 0);
        assertThat(members(running, "GM0141", "2023JJ00"))
                .containsExactly(new Moment(3, "GM0141", "2023JJ00"), new Moment(7, "GM0141", "2022JJ00"));
        assertThat(members(running, "GM0141", "2021JJ00")).isEmpty();
    }

    @Test
    void aMeanOfThreeYearsNeedsAllThree() {
        var mean = new Derived(7, 3, Way.MEAN, Beside.TWO_BEFORE, "", 0);
        assertThat(members(mean, "GM0141", "2023JJ00"))
                .extracting(Moment::period)
                .containsExactly("2023JJ00", "2022JJ00", "2021JJ00");
        assertThat(members(mean, "GM0141", "2022JJ00")).isEmpty();
    }

    @Test
    void whatIsHeldAgainstOnePlaceHasNoneThere() {
        var index = new Derived(7, 3, Way.PERCENT, Beside.FIXED, "2021JJ00", 0);
        assertThat(members(index, "GM0141", "2021JJ00")).isEmpty();
        assertThat(members(index, "GM0141", "2023JJ00")).contains(new Moment(3, "GM0141", "2021JJ00"));
        var place = new Derived(7, 3, Way.PERCENT, Beside.PLACE, "GM0153", 0);
        assertThat(members(place, "GM0153", "2021JJ00")).isEmpty();
        assertThat(members(place, "GM0141", "2021JJ00")).contains(new Moment(3, "GM0153", "2021JJ00"));
        var country = new Derived(7, 3, Way.PERCENT, Beside.COUNTRY, "", 0);
        assertThat(members(country, "NL01", "2021JJ00")).isEmpty();
        assertThat(members(country, "GM0141", "2021JJ00")).contains(new Moment(3, "NL01", "2021JJ00"));
        var municipality = new Derived(7, 3, Way.PERCENT, Beside.MUNICIPALITY, "", 0);
        assertThat(members(municipality, "WK014100", "2021JJ00")).contains(new Moment(3, "GM0141", "2021JJ00"));
        var district = new Derived(7, 3, Way.PERCENT, Beside.DISTRICT, "", 0);
        assertThat(members(district, "BU01410001", "2021JJ00")).contains(new Moment(3, "WK014100", "2021JJ00"));
    }

    private static List<Moment> members(Derived derived, String region, String period) {
        return derived.members(new Place(region, period), CALENDAR, REGIONS);
    }

    private static Reach range(Way way, Reach... numbers) {
        return new Derived(7, 3, way, Beside.BEFORE, "", 0).range(List.of(numbers));
    }
}
