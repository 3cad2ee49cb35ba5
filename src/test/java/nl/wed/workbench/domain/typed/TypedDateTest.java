package nl.wed.workbench.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.typed.Typed.Ambiguous;
import nl.wed.workbench.domain.typed.Typed.Reason;
import nl.wed.workbench.domain.typed.Typed.Refused;
import nl.wed.workbench.domain.typed.Typed.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final TypedDate PLAN = TypedDate.OF_PLAN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-9-2026",
                "01-09-2026",
                "1/9/2026",
                "1.9.2026",
                "1 9 2026",
                "1 - 9 - 2026",
                "1-9-26",
                "1/9/26",
                "1-9-'26",
                "1 september 2026",
                "1 September 2026",
                "1 SEP 2026",
                "1 sep. 2026",
                "1 sept 2026",
                "1e september 2026",
                "1-sep-2026",
                "1 sep 26",
                "2026-09-01",
                "2026-9-1",
                "2026/09/01",
                "01092026",
                "20260901",
                "１-９-２０２６",
                "1\u20139\u20132026",
                " 1\u00a0september\u00a02026 "
            })
    void oneDayIsTypedInManyWays(String typed) {
        assertThat(PLAN.read(typed)).isEqualTo(new Understood<>(LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "jan,1", "januari,1", "feb,2", "februari,2", "mrt,3", "maart,3", "apr,4", "april,4", "mei,5", "jun,6",
        "juni,6", "jul,7", "juli,7", "aug,8", "augustus,8", "sep,9", "okt,10", "oktober,10", "nov,11", "november,11",
        "dec,12", "december,12"
    })
    void everyMonthHasItsWords(String name, int month) {
        assertThat(PLAN.read("3 " + name + " 2027")).isEqualTo(new Understood<>(LocalDate.of(2027, month, 3)));
    }

    @Test
    void sixDigitsThatAreTwoDaysAreAsked() {
        assertThat(PLAN.read("010926")).isEqualTo(new Ambiguous<>(LocalDate.of(2026, 9, 1), LocalDate.of(2001, 9, 26)));
        assertThat(PLAN.read("010950")).isEqualTo(new Understood<>(LocalDate.of(2050, 9, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-2-2027",
                "29-2-2027",
                "31 april 2027",
                "0-1-2027",
                "32-1-2027",
                "9/13/2026",
                "2027-02-30",
                "31022027"
            })
    void aDayThatDoesNotExistIsRefusedAndNotMoved(String typed) {
        assertThat(PLAN.read(typed)).isEqualTo(new Refused<>(Reason.NO_SUCH_DAY, typed));
    }

    @Test
    void aLeapDayExistsInItsYears() {
        assertThat(PLAN.read("29-2-2028")).isEqualTo(new Understood<>(LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "1-9-1999,1999",
        "1-9-2929,2929",
        "1-9--2029,-2029",
        "-2029-01-01,-2029",
        "2929-12-31,2929",
        "31 december 2929,2929",
        "31122929,2929",
        "1-9-202,202",
        "1-9-20277,20277"
    })
    void aYearOutsideAnyPlanIsRefusedByThatReason(String typed, String year) {
        assertThat(PLAN.read(typed)).isEqualTo(new Refused<>(Reason.YEAR_OUTSIDE, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-9", "1 september", "1/9", "1 sep."})
    void theYearIsNotGuessed(String typed) {
        assertThat(PLAN.read(typed)).isEqualTo(new Refused<>(Reason.NO_YEAR, typed));
    }

    @Test
    void aShortYearThatCanBeOfTheLastCenturyIsRefused() {
        assertThat(PLAN.read("1-9-99")).isEqualTo(new Refused<>(Reason.SHORT_YEAR, "1-9-99"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "morgen",
                "-",
                "1",
                "2027",
                "1-9-2",
                "1-9/2026",
                "1-9-2026x",
                "1--9-2026",
                "september 2026",
                "kw 3 2027",
                "1 march 2026",
                "NaN",
                "1e9",
                "1.2.3",
                "2500.50",
                "1-9-2026 10:00",
                "123456789"
            })
    void whatIsNoDateIsRefused(String typed) {
        assertThat(PLAN.read(typed)).isEqualTo(new Refused<>(Reason.NOT_A_DATE, typed));
    }

    @Test
    void nothingTypedIsNoDateAndNoMistake() {
        assertThat(PLAN.read("  ")).isEqualTo(new Typed.Nothing<>());
    }

    @Test
    void everyDayOfThePlansYearsReadsBackAsItIsWritten() {
        for (var day = LocalDate.of(2000, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            assertThat(PLAN.read(PLAN.write(day))).isEqualTo(new Understood<>(day));
            assertThat(PLAN.read(day.toString())).isEqualTo(new Understood<>(day));
        }
    }

    @Test
    void aDateBeforeOurEraIsNotWrittenAsOneOfOurs() {
        assertThat(PLAN.write(LocalDate.of(-2029, 9, 1))).isEqualTo("1-9--2029");
    }

    @Test
    void daysAreReadOneByOne() {
        var days = new TypedDates(PLAN);
        var two = List.of(LocalDate.of(2027, 10, 1), LocalDate.of(2028, 10, 1));
        assertThat(days.read("1-10-2027; 1 okt 2028;")).isEqualTo(new Understood<>(two));
        assertThat(days.read(days.write(two))).isEqualTo(new Understood<>(two));
        assertThat(days.read("")).isEqualTo(new Understood<>(List.of()));
        assertThat(days.read("1-10-2027; 31-2-2028")).isEqualTo(new Refused<>(Reason.NO_SUCH_DAY, "31-2-2028"));
        assertThat(days.read("1-10-2027; 010928"))
                .isEqualTo(new Ambiguous<>(
                        List.of(LocalDate.of(2027, 10, 1), LocalDate.of(2028, 9, 1)),
                        List.of(LocalDate.of(2027, 10, 1), LocalDate.of(2001, 9, 28))));
    }
}
