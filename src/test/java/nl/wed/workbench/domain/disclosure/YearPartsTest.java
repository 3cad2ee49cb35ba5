package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.disclosure.YearParts.Parts;
import org.junit.jupiter.api.Test;

class YearPartsTest {
    private static final List<String> HALVES = List.of("2023KW01", "2023KW02");
    private static final Parts YEAR_OF_QUARTERS = new Parts(0, "2023JJ00", HALVES);

    /// 2,048 to the last person is one of 4,096 halves: twelve halvings.
    @Test
    void quartersMakeTheYearWhenChanceIsHalvedTwelveTimes() {
        assertThat(found(new GivenNumbers().people("a"), 1024)).containsExactly(YEAR_OF_QUARTERS);
        var less = new GivenNumbers().people("a");
        less.row("GM0001", "2023JJ00", 2047).row("GM0001", "2023KW01", 1023).row("GM0001", "2023KW02", 1024);
        assertThat(found(less)).isEmpty();
    }

    @Test
    void oneRegionInTwentyMayBeOff() {
        var given = new GivenNumbers().people("a");
        for (int i = 1; i < 20; i++) {
            quarters(given, "GM00" + (10 + i), 100 + i, 0);
        }
        quarters(given, "GM0030", 100, 1);
        assertThat(found(given)).isEmpty();
        quarters(given, "GM0031", 300, 0);
        assertThat(found(given)).containsExactly(YEAR_OF_QUARTERS);
    }

    /// In tens each year may be five off.
    @Test
    void aYearMayBeOffByItsRounding() {
        var given = new GivenNumbers().people("a");
        for (int i = 1; i < 6; i++) {
            given.row("GM000" + i, "2023JJ00", 1000 * i + 10)
                    .row("GM000" + i, "2023KW01", 500 * i)
                    .row("GM000" + i, "2023KW02", 500 * i + 5);
        }
        assertThat(found(given)).as("in fives").isEmpty();
        for (int i = 1; i < 6; i++) {
            given.row("GM000" + i, "2023JJ00", 1000 * i + 7);
        }
        assertThat(found(given)).isEmpty();
    }

    @Test
    void whatIsNotKnownSpeaksNotAgainstIt() {
        var given = new GivenNumbers().people("a");
        quarters(given, "GM0001", 1024, 0);
        given.row("GM0002", "2023JJ00", 70).row("GM0002", "2023KW01", 30);
        assertThat(found(given)).containsExactly(YEAR_OF_QUARTERS);
    }

    @Test
    void onlyNumbersOfPeopleAddUp() {
        assertThat(found(new GivenNumbers().other("euro", "a"), 1024)).isEmpty();
    }

    @Test
    void threeDifferentNumbersAreTheSameUnderTwoNamesOfAPeriod() {
        assertThat(found(names(7, 8, 9, 7, 8, 9))).containsExactly(new Parts(0, "20230101", List.of("2023JJ00")));
        assertThat(found(names(7, 8, 9, 7, 8, 10))).isEmpty();
        assertThat(found(names(7, 8, 8, 7, 8, 8))).isEmpty();
        assertThat(found(names(7, 8, 0, 7, 8, 0))).as("nought tells nothing").isEmpty();
    }

    @Test
    void anotherYearIsNoOtherName() {
        var given = new GivenNumbers().people("a");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, "2023JJ00", i);
        }
        given.set().people("a");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, "20220101", i);
        }
        assertThat(found(given)).isEmpty();
    }

    @Test
    void onePeriodOfTwoSetsIsNoOtherName() {
        var given = new GivenNumbers().people("a");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, i);
        }
        given.set().people("a");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, i);
        }
        assertThat(found(given)).isEmpty();
    }

    @Test
    void onePeriodInOneSetIsNoOtherName() {
        var given = new GivenNumbers().people("a");
        for (int i = 1; i < 5; i++) {
            given.row("GM000" + i, "2023JJ00", i).row("GM000" + i, "20230101", i);
        }
        assertThat(found(given)).isEmpty();
    }

    private static GivenNumbers names(double... numbers) {
        var given = new GivenNumbers().people("a");
        for (int i = 0; i < 3; i++) {
            given.row("GM000" + i, "2023JJ00", numbers[i]);
        }
        given.set().people("a");
        for (int i = 0; i < 3; i++) {
            given.row("GM000" + i, "20230101", numbers[i + 3]);
        }
        return given;
    }

    private static List<Parts> found(GivenNumbers given, double quarter) {
        quarters(given, "GM0001", quarter, 0);
        return found(given);
    }

    private static void quarters(GivenNumbers given, String region, double quarter, double off) {
        given.row(region, "2023JJ00", 2 * quarter + off)
                .row(region, "2023KW01", quarter)
                .row(region, "2023KW02", quarter);
    }

    private static List<Parts> found(GivenNumbers given) {
        return new YearParts(given.quantities(), given.calendar()).found();
    }
}
