package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Statistic;
import org.junit.jupiter.api.Test;

class TitleTest {
    @Test
    void wordsForTheWayOfCountingSayNothing() {
        assertThat(title("Aantal leerlingen").same(title("Leerlingen, totaal"))).isTrue();
        assertThat(title("Jeugdhulp (x 1 000)").same(title("jeugdhulp"))).isTrue();
        assertThat(title("Diefstal per 1.000 inwoners").same(title("Diefstal"))).isTrue();
        assertThat(title("Leerlingen havo").same(title("Leerlingen vwo"))).isFalse();
    }

    /// Without any other word they are all there is.
    @Test
    void aTitleOfNothingElseKeepsThem() {
        assertThat(title("Totaal").same(title("Aantal"))).isFalse();
        assertThat(title("Totaal").same(title("totaal"))).isTrue();
    }

    @Test
    void aShareIsOfACountThatSaysTheSameOrMore() {
        assertThat(title("Jongeren met jeugdhulp").isOf(title("Percentage jongeren met jeugdhulp")))
                .isTrue();
        assertThat(title("Jongeren met jeugdhulp in de wijk").isOf(title("Jongeren met jeugdhulp (%)")))
                .isTrue();
        assertThat(title("Jongeren met jeugdhulp").isOf(title("Jongeren met een baan (%)")))
                .isFalse();
        assertThat(title("Jongeren met jeugdhulp").isOf(title("Jongeren jeugdhulp (%)")))
                .as("two words")
                .isTrue();
        assertThat(title("Jongeren met jeugdhulp").isOf(title("Jongeren (%)")))
                .as("one word is too little")
                .isFalse();
    }

    @Test
    void boysAndGirlsAreEachOthersHalf() {
        assertThat(title("Jongens havo").isOtherHalfOf(title("Meisjes havo"))).isTrue();
        assertThat(title("Meisjes havo").isOtherHalfOf(title("Jongens havo"))).isTrue();
        assertThat(title("Gezinnen zonder werk").isOtherHalfOf(title("Gezinnen met werk")))
                .isTrue();
        assertThat(title("Jongens havo").isOtherHalfOf(title("Meisjes vwo"))).isFalse();
        assertThat(title("Jongens havo").isOtherHalfOf(title("Jongens havo"))).isFalse();
    }

    private static Title title(String words) {
        return Title.of(new Statistic(words, words, "", "", 0));
    }
}
