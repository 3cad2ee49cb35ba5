package nl.wed.workbench.ui.figures.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.Value.Interval;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class RevisedValueTest {
    private static final FigureWords WORDS = new FigureWords(Texts.load());

    @Test
    void aDifferenceThatIsSeenKeepsTheUsualDecimals() {
        assertThat(words(Value.of(15.64), Value.of(16.2), "%")).contains("15,6% > 16,2%");
        assertThat(words(Value.of(15.6), Value.missing(MissingReason.UNKNOWN), "%"))
                .contains("15,6% > onbekend");
    }

    @Test
    void aDifferenceThatRoundingHidesGetsMoreDecimals() {
        assertThat(words(Value.of(15.66), Value.of(15.68), "%")).contains("15,66% > 15,68%");
        assertThat(words(Value.of(100), Value.of(100.4), "aantal")).contains("100,0 > 100,4");
        assertThat(words(new Interval(1, 4.01), new Interval(1, 4.02), "%")).contains("1,00–4,01% > 1,00–4,02%");
        assertThat(words(Value.of(24.3), Value.of(24.3002), "x 1.000 euro")).contains("24.300,0 euro > 24.300,2 euro");
    }

    @Test
    void aDifferenceThatNoReaderSeesIsNoRow() {
        assertThat(words(Value.of(15.66), Value.of(15.6600001), "%")).isEmpty();
        assertThat(words(Value.of(3), Value.of(3), "aantal")).isEmpty();
    }

    private static Optional<String> words(Value before, Value after, String unit) {
        return RevisedValue.of("Almelo", "2020JJ00", before, after, FigureUnit.of(unit), WORDS)
                .map(value -> value.before() + " > " + value.after());
    }
}
