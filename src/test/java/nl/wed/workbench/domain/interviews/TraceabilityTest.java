package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TraceabilityTest {
    private static final RespondentKey KEY = new RespondentKey(
            new UUID(1, 1), "Walburga van Voorbeeldsma", "De Regenboog", "w@proef.example", "06-00000002");

    @Test
    void namesAreFoundWithAndWithoutPrefix() {
        assertThat(found("Ik sprak Piet van der Berg en mevrouw Jansen."))
                .containsExactly("TC01 Piet van der Berg", "TC01 mevrouw Jansen");
    }

    @Test
    void anOrdinarySentenceHasNoTrace() {
        assertThat(found("De Beleidsadviseur zegt: in 2024-2025 zagen wij 25 kinderen uit groep 3."))
                .isEmpty();
    }

    @Test
    void initialsNumbersAndAddressesAreFound() {
        assertThat(found("Bel J.P. de Vries op 06-12345678 of +31 6 1234 5678, mail a.b@school.nl."))
                .contains("TC02 J.P.", "TC05 06-12345678", "TC05 +31 6 1234 5678", "TC06 a.b@school.nl")
                .noneMatch(trace -> trace.startsWith("TC04"));
    }

    @Test
    void aDateIsNoCitizenNumberButNineDigitsAre() {
        assertThat(found("Geboren op 12-10-2019, nummer 123456782."))
                .containsExactly("TC03 12-10-2019", "TC04 123456782");
    }

    @Test
    void aSchoolIsTracedOnlyWithClassAndYearInOneParagraph() {
        assertThat(found("Basisschool Zonnehoek, groep 8, 2024-2025.")).containsExactly("TC07 Basisschool Zonnehoek");
        assertThat(found("Basisschool Zonnehoek doet mee.\nIn groep 8 in 2024-2025."))
                .isEmpty();
    }

    @Test
    void aRareRoleAndACaseAreFound() {
        assertThat(found("Zij is de enige logopedist. Een jongen van 7 jaar kwam niet."))
                .containsExactly("TC08 de enige logopedist", "TC09 Een jongen van 7 jaar");
    }

    @Test
    void wordsOfTheKeyAreFoundAndReplacedByThePseudonym() {
        String text = "Walburga zegt dat De Regenboog belt met 06-00000002.";

        assertThat(Traceability.scan(text, Traceability.words(KEY)).stream().map(Trace::text))
                .contains("Walburga", "De Regenboog", "06-00000002");
        var replaced = Pseudonyms.put(text, KEY, "R07");
        assertThat(replaced).isEqualTo(new Pseudonyms("R07 zegt dat De Regenboog belt met R07.", 2));
    }

    @Test
    void aKeyWithoutWordsReplacesNothing() {
        var empty = new RespondentKey(new UUID(1, 1), "", "", "", "");

        assertThat(Pseudonyms.put("Alles blijft.", empty, "R01")).isEqualTo(new Pseudonyms("Alles blijft.", 0));
    }

    private static List<String> found(String text) {
        return Traceability.scan(text, List.of()).stream()
                .map(trace -> trace.code() + " " + trace.text())
                .toList();
    }
}
