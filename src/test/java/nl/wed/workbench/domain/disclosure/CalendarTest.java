package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private final Calendar calendar = new Calendar(List.of(
            "2023JJ00",
            "2021JJ00",
            "2023KW01",
            "2023KW02",
            "2022KW04",
            "2022KW03",
            "2022JJ00",
            "20230101",
            "20220101",
            "2023MM01"));

    @Test
    void beforeAPeriodComesTheOneOfItsOwnKind() {
        assertThat(calendar.before("2023JJ00")).contains("2022JJ00");
        assertThat(calendar.before("2022JJ00")).contains("2021JJ00");
        assertThat(calendar.before("2021JJ00")).isEmpty();
        assertThat(calendar.before("2023KW01")).contains("2022KW04");
        assertThat(calendar.before("2022KW03")).isEmpty();
        assertThat(calendar.before("2023MM01")).isEmpty();
    }

    @Test
    void daysFollowEachOtherAsWell() {
        assertThat(calendar.before("20230101")).contains("20220101");
        assertThat(calendar.before("20220101")).isEmpty();
    }

    /// One month is no year.
    @Test
    void theQuartersOfAYearAreItsParts() {
        assertThat(calendar.parts()).containsExactly(List.of("2022KW03", "2022KW04"), List.of("2023KW01", "2023KW02"));
        assertThat(calendar.parts().stream().map(Calendar::whole)).containsExactly("2022JJ00", "2023JJ00");
    }
}
