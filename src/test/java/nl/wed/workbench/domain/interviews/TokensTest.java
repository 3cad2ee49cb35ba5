package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void wordsRunsOfSpaceAndSingleOtherSignsAreTokensOfTheWholeText() {
        assertThat(Tokens.of("Ja,  2x!! en\n👶").words())
                .containsExactly("Ja", ",", "  ", "2x", "!", "!", " ", "en", "\n", "👶");
        assertThat(Tokens.of("a").words()).containsExactly("a");
        assertThat(Tokens.of("").words()).isEmpty();
    }

    @Test
    void placesCountCodePoints() {
        var tokens = Tokens.of("👶 x");
        assertThat(tokens.length()).isEqualTo(3);
        assertThat(tokens.start(1)).isEqualTo(1);
        assertThat(tokens.end(1)).isEqualTo(2);
        assertThat(tokens.end(2)).isEqualTo(3);
        assertThat(tokens.text(0, 1)).isEqualTo("👶");
    }

    @Test
    void everyPlaceLiesInTheTokenThatCoversIt() {
        var tokens = Tokens.of("een tekst, met (veel) woorden");
        for (int place = 0; place < tokens.length(); place++) {
            int token = tokens.tokenAt(place);
            assertThat(place).isGreaterThanOrEqualTo(tokens.start(token)).isLessThan(tokens.end(token));
        }
    }

    @Test
    void theWordsBesideATokenAreFoundAcrossSpace() {
        var tokens = Tokens.of("een  twee ");
        assertThat(tokens.wordBefore(2)).isZero();
        assertThat(tokens.wordBefore(0)).isEqualTo(-1);
        assertThat(tokens.wordAfter(0)).isEqualTo(2);
        assertThat(tokens.wordAfter(2)).isEqualTo(-1);
    }
}
