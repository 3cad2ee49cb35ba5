package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {
    private static final String TEXT = "👶 Zij zei: ‘Mijn taal-thuis is anders.’ Dat bleef.\nEen nieuwe regel";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ij ze|Zij zei",
                "Zij zei|Zij zei",
                "ei: ‘Mi|zei: ‘Mijn",
                "thuis|taal-thuis",
                "ander|anders",
                "s.’ D|anders.’ Dat",
                "e regel|nieuwe regel"
            })
    void aPartBecomesWholeWordsAndNothingMore(String part, String whole) {
        assertThat(Passages.wholeWords(TEXT, at(part), at(part) + points(part))).isEqualTo(whole);
    }

    @Test
    void anEmptyPartHasNoWords() {
        assertThat(Passages.wholeWords(TEXT, 5, 5)).isEmpty();
    }

    @Test
    void theSentenceAroundAPartEndsAtAPointOrAnEndOfLine() {
        assertThat(Passages.sentences(TEXT, at("bleef"), at("bleef") + 5)).isEqualTo("Dat bleef.");
        assertThat(Passages.sentences(TEXT, at("nieuwe"), at("nieuwe") + 6)).isEqualTo("Een nieuwe regel");
    }

    @Test
    void aPointInsideANumberEndsNoSentenceAndOneBeforeAClosingMarkDoes() {
        String text = "Er zijn 3.5 plekken. (\"Te weinig!\") Zegt zij";
        assertThat(Passages.sentences(text, 12, 13)).isEqualTo("Er zijn 3.5 plekken.");
        assertThat(Passages.sentences(text, 25, 26)).isEqualTo("(\"Te weinig!\")");
        assertThat(Passages.sentences(text, text.length() - 1, text.length())).isEqualTo("Zegt zij");
    }

    private static int at(String part) {
        return TEXT.codePointCount(0, TEXT.indexOf(part));
    }

    private static int points(String part) {
        return part.codePointCount(0, part.length());
    }
}
