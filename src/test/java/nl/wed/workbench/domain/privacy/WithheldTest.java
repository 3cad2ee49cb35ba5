package nl.wed.workbench.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {
    private static final String QUOTE = "Ouders weten vaak niet dat er een plaats is.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ouders weten vaak niet dat er een plaats is.",
                "Men zei: ‘ouders weten\n vaak  niet dat\u00a0er een plaats is’, en dat klopt.",
                "İİİ OUDERS WETEN VAAK NIET DAT ER EEN PLAATS IS!",
                "Ouders weten. Ouders weten vaak niet dat er een plaats is; vaak niet."
            })
    void aQuoteIsFoundHoweverItIsSetIntoAText(String text) {
        assertThat(Withheld.of(List.of(QUOTE)).in(text))
                .singleElement()
                .satisfies(spot -> assertThat(spot.words().replaceAll("[\\s\u00a0]+", " "))
                        .isEqualToIgnoringCase(QUOTE.replace(".", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ouders weten vaak niet dat er plaats is.", "Ouders weten vaak niet dat er een plaats", ""})
    void otherWordsAreNone(String text) {
        assertThat(Withheld.of(List.of(QUOTE)).in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinderopvangtoeslagaffairegeld", "kinderopvangtoeslag terugbetalingsregeling"})
    void aTextOfOneOrTwoWordsIsFoundToo(String words) {
        var withheld = Withheld.of(List.of(words, QUOTE, words));
        assertThat(withheld.in("Dat heet (" + words + ") hier."))
                .extracting(Spot::words)
                .containsExactly(words);
    }

    @Test
    void threeHundredQuotesInThreeHundredReportsAreNoMoreThanOnePass() {
        var random = new Random(1);
        var withheld = Withheld.of(
                IntStream.range(0, 300).mapToObj(_ -> words(random, 14)).toList());
        var reports = IntStream.range(0, 300).mapToObj(_ -> words(random, 1200)).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reports.forEach(withheld::in));
    }

    private static String words(Random random, int number) {
        var words = List.of("de", "ouders", "kinderen", "weten", "plaats", "opvang", "wonen", "jonge", "wij", "in");
        return IntStream.range(0, number)
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }
}
