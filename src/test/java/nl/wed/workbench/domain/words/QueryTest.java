package nl.wed.workbench.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.words.Sought.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private static final Synonyms SYNONYMS = new Synonyms(List.of(
            List.of("jeugdhulp", "jeugdzorg"), List.of("ggz", "psychische klachten"), List.of("vve", "voorschool")));

    @Test
    void aWordKnowsWhereItStandsWhateverItsCaseAndAccents() {
        assertThat(Word.of("Eén crèche, 3 Kinderen"))
                .containsExactly(
                        new Word("een", 0, 3),
                        new Word("creche", 4, 10),
                        new Word("3", 12, 13),
                        new Word("kinderen", 14, 22));
    }

    @Test
    void anAccentOfItsOwnBelongsToItsLetter() {
        assertThat(Word.of("cafe\u0301 open")).containsExactly(new Word("cafe", 0, 5), new Word("open", 6, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "ouders, WHOLE",
        "oud, BEGINNING",
        "kind OUDERS, WHOLE",
        "ouders kin, BEGINNING",
        "achter, BEGINNING",
        "achterstand, INSIDE",
        "tand, INSIDE"
    })
    void allWordsMustBeThereInAnyOrder(String typed, How how) {
        String text = how == How.INSIDE ? "Ouders en taalachterstanden" : "Ouders, kind, achterban";

        assertThat(Query.of(typed, SYNONYMS).in(text)).map(Query.Match::how).contains(how);
    }

    @Test
    void aTextWithoutOneOfTheWordsDoesNotFit() {
        assertThat(Query.of("ouders leraar", SYNONYMS).in("Ouders, kind")).isEmpty();
        assertThat(Query.of("ban", SYNONYMS).in("achterban"))
                .as("too short to be meant inside")
                .isEmpty();
    }

    @Test
    void aSynonymFitsAndIsSaid() {
        assertThat(Query.of("jeugdhulp", SYNONYMS).in("Wacht op jeugdzorgaanbieder"))
                .contains(new Query.Match(How.OTHERWISE, Set.of("jeugdzorg")));
        assertThat(Query.of("jeugdhulp", SYNONYMS).in("jeugdhulp en jeugdzorg"))
                .contains(new Query.Match(How.WHOLE, Set.of()));
    }

    @Test
    void halfATermHasNoSynonymsYet() {
        assertThat(Query.of("jeugdhul", SYNONYMS).in("jeugdzorg")).isEmpty();
    }

    @Test
    void aTermOfSeveralWordsIsOneThing() {
        assertThat(Query.of("psychische klachten ouders", SYNONYMS).in("De GGZ en ouders"))
                .isPresent();
        assertThat(Query.of("ggz", SYNONYMS).in("psychische klachten")).isPresent();
        assertThat(Query.of("ggz", SYNONYMS).in("klachten, ook psychische")).isEmpty();
    }

    @Test
    void aShortWordStandsForNothingLonger() {
        assertThat(Query.of("voorschool", SYNONYMS).in("vve-coach")).isPresent();
        assertThat(Query.of("voorschool", SYNONYMS).in("vves")).isEmpty();
    }

    @Test
    void nothingTypedIsInEveryText() {
        assertThat(Query.of(" - ", SYNONYMS).isEmpty()).isTrue();
        assertThat(Query.of("", SYNONYMS).in("")).isPresent();
    }
}
