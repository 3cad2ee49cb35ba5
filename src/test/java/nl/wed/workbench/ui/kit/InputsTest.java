package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class InputsTest {
    private final Inputs inputs = new Inputs(Texts.load());

    @Test
    void numbersAreReadAndWrittenAsTheDutchDo() {
        assertThat(inputs.parseNumber("1.234,5").value()).isEqualTo(1234.5);
        assertThat(inputs.number(1234.5)).isEqualTo("1.234,5");
        assertThat(inputs.parseNumber("-0,25").value()).isEqualTo(-0.25);
    }

    @Test
    void anEmptyFieldIsNoNumberAndNoMistake() {
        var parsed = inputs.parseNumber("  ");

        assertThat(parsed.value()).isNull();
        assertThat(parsed.ok()).isTrue();
    }

    @Test
    void halfANumberIsAMistake() {
        assertThat(inputs.parseNumber("12 procent").ok()).isFalse();
        assertThat(inputs.parseWhole("2,5").ok()).isFalse();
        assertThat(inputs.parseWhole("25").value()).isEqualTo(25);
    }

    @Test
    void aDateIsReadWithAndWithoutZeros() {
        assertThat(inputs.dates().fromString("1-9-2026")).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(inputs.dates().fromString("01-09-2026")).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(inputs.dates().fromString("morgen")).isNull();
    }
}
