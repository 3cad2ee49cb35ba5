package nl.wed.workbench.sources.cells;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoNumberCodesTest {

    @ParameterizedTest
    @CsvSource({
        "-999, -999",
        "-9999, -9999",
        "-99999, -99999",
        "-99990, -99990",
        "-99997, -99997",
        "-999999999, -999999999",
        "999999, 999999",
        "99999999, 99999999",
        "-99997000, -99997",
        "-9999700, -99997",
        "-99997000000, -99997",
        "-999900, -9999",
        "99999900, 999999"
    })
    void ninesAreACodeWhateverTheyWereScaledBy(double amount, long code) {
        assertThat(NoNumberCodes.mayBe(amount)).isTrue();
        assertThat(NoNumberCodes.code(amount)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -1,
                -99,
                -998,
                -1000,
                -9998,
                -99989,
                -100000,
                -99997.5,
                -999.5,
                999,
                9999,
                99999,
                999998,
                1000000,
                99999998,
                -9999999999999999.0,
                9999999999999999.0,
                244427,
                -1000000
            })
    void otherNumbersAreNeverACode(double amount) {
        assertThat(NoNumberCodes.mayBe(amount)).isFalse();
    }

    @Test
    void fiveNinesBelowZeroAreACodeWhenTheyLieFarOutsideTheOthers() {
        assertThat(isCode(-99_997, false, 12, 50)).isTrue();
        assertThat(isCode(-99_997, false)).isTrue();
        assertThat(isCode(-99_995, false, -9_999.5, 12)).isTrue();
        assertThat(isCode(-99_995, false, -9_999.6, 12)).isFalse();
    }

    @Test
    void fiveNinesBelowZeroThatComeBackAreACodeAlsoAmongOthersThatAreAsLow() {
        assertThat(isCode(-99_997, false, -20_000, 12)).isFalse();
        assertThat(isCode(-99_997, true, -20_000, 12)).isFalse();
        assertThat(isCode(-99_997, false, -20_000, 12, -99_997)).isTrue();
    }

    @Test
    void fewerNinesAreACodeWhenTheyLieFarOutsideAndComeBackOrNothingCanBeBelowZero() {
        assertThat(isCode(-999, false, 12, 50)).isFalse();
        assertThat(isCode(-999, true, 12, 50)).isTrue();
        assertThat(isCode(-999, false, 12, 50, -999)).isTrue();
        assertThat(isCode(-999, true, -100, 50, -999)).isFalse();
        assertThat(isCode(-9_999, true, 12)).isTrue();
        assertThat(isCode(-9_999, false, 12)).isFalse();
    }

    @Test
    void eightNinesAreACodeAboveEverythingElse() {
        assertThat(isCode(99_999_999, false, 12)).isTrue();
        assertThat(isCode(99_999_999, false, 100_000_123)).isFalse();
        assertThat(isCode(99_999_999, false, -100_000_123)).isFalse();
        assertThat(isCode(9_999_999, false, 12)).isFalse();
    }

    @Test
    void fewerNinesAboveZeroAreACodeWhenTheyComeBackOrLieFarFromFiveOthers() {
        assertThat(isCode(999_999, false, 12, 999_999)).isTrue();
        assertThat(isCode(999_999, false, 1_000_500, 999_999)).isFalse();
        assertThat(isCode(999_999, false, 1, 2, 3, 4)).isFalse();
        assertThat(isCode(999_999, false, 1, 2, 3, 4, 99_999.8)).isTrue();
        assertThat(isCode(999_999, false, 1, 2, 3, 4, 99_999.9)).isFalse();
        assertThat(isCode(999_999, false, 1, 2, 3, 4, -99_999.9)).isFalse();
    }

    @Test
    void aNumberThatTheMeasureDoesNotHoldIsNoCodeOfIt() {
        assertThat(new NoNumberCodes.Measure().isCode(-99_997, true)).isFalse();
    }

    @Test
    void eachCodeIsSaidWithHowOftenAsTheSourceWritesIt() {
        var codes = new NoNumberCodes();
        codes.found(99_999_999);
        codes.found(-99_997);
        codes.found(-99_997_000);

        assertThat(codes.warnings())
                .containsExactly(
                        Warning.counted("noNumberCodes", 2, -99_997), Warning.counted("noNumberCodes", 1, 99_999_999));
    }

    /// Whether an amount that occurs once more than it stands among the others is a code.
    private static boolean isCode(double amount, boolean neverBelowZero, double... others) {
        var measure = new NoNumberCodes.Measure();
        measure.add(amount);
        for (double other : others) {
            measure.add(other);
        }
        return measure.isCode(amount, neverBelowZero);
    }
}
