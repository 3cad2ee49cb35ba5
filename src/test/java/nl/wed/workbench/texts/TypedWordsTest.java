package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;
import nl.wed.workbench.domain.typed.TypedDate;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.domain.typed.TypedTime;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
    private final Texts texts = Texts.load();
    private final TypedWords words = new TypedWords(texts);

    @Test
    void twoReadingsAreAskedInDutchNotation() {
        assertThat(said(TypedNumber.MONEY, "2.500.50")).isEqualTo("Bedoelt u 2.500,50 of 250.050?");
        assertThat(said(TypedDate.OF_PLAN, "010926")).isEqualTo("Bedoelt u 1-9-2026 of 26-9-2001?");
    }

    @Test
    void aRefusalSaysWhyAndWhichValuesAreAllowed() {
        assertThat(said(TypedNumber.WEIGHT, "-40"))
                .isEqualTo("'-40' past hier niet, wel een getal van 0 tot en met 100, zoals 12,5.");
        assertThat(said(TypedNumber.PLAN_YEAR, "2929"))
                .isEqualTo("'2929' past hier niet, wel een jaar van 2000 tot en met 2100.");
        assertThat(said(TypedNumber.MINUTES, "12,5"))
                .isEqualTo("'12,5' is geen heel getal. Hier past een heel getal van 1 tot en met 1.440.");
        assertThat(said(TypedDate.OF_PLAN, "31-2-2027"))
                .isEqualTo("De dag '31-2-2027' bestaat niet. Hier past een datum van 2000 tot en met 2100, zoals"
                        + " 1-9-2026.");
        assertThat(said(TypedDate.OF_PLAN, "1-9-2929")).startsWith("Het jaar 2929 ligt buiten elk plan.");
        assertThat(said(new TypedTime(), "25:00")).isEqualTo("'25:00' is geen tijd. Hier past een tijd, zoals 13:05.");
        assertThat(said(TypedNumber.WEIGHT.needed(), "")).startsWith("Dit veld kan niet leeg blijven.");
    }

    @Test
    void textWithoutEndIsNotRepeatedWhole() {
        assertThat(said(TypedNumber.MONEY, "x".repeat(5_000))).hasSizeLessThan(200);
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Typed.Reason reason : Typed.Reason.values()) {
            assertThat(texts.has("typed." + reason)).as(reason.name()).isTrue();
        }
    }

    private <T> String said(Notation<T> notation, String typed) {
        return words.of(notation, notation.read(typed)).orElse("");
    }
}
