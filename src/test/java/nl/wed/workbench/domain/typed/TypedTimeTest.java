package nl.wed.workbench.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.typed.Typed.Reason;
import nl.wed.workbench.domain.typed.Typed.Refused;
import nl.wed.workbench.domain.typed.Typed.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private final TypedTime time = new TypedTime();

    @ParameterizedTest
    @CsvSource({
        "13:05,785",
        "9.30,570",
        "09:30,570",
        "9u30,570",
        "9:30 uur,570",
        "0930,570",
        "930,570",
        "13,780",
        "9 uur,540",
        "9u,540",
        "0:00,0",
        "23:59,1439",
        "１３:０５,785"
    })
    void aTimeIsTypedInManyWays(String typed, int minute) {
        assertThat(time.read(typed)).isEqualTo(new Understood<>(minute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "24:00",
                "9:60",
                "9:5",
                "12.5",
                "2500.50",
                "1 000",
                "-9:00",
                "9,30",
                "half tien",
                "1.2.3",
                "NaN",
                "-"
            })
    void whatIsNoTimeIsRefused(String typed) {
        assertThat(time.read(typed)).isEqualTo(new Refused<>(Reason.NOT_A_TIME, typed));
    }

    @Test
    void everyMinuteOfTheDayReadsBackAsItIsWritten() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            assertThat(time.read(time.write(minute))).isEqualTo(new Understood<>(minute));
        }
        assertThat(time.write(25 * 60)).isEqualTo("01:00");
    }
}
