package nl.wed.workbench.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecodingTest {
    private static final String TEXT =
            "Ouders weten niet dat er plek is. Wij zien kinderen pas laat 👶 en dat is jammer. Het eind.";

    @Test
    void aFindingMovesAlongWithWhatIsWrittenBeforeIt() {
        var moved = move(TEXT, "Nieuw begin. " + TEXT, finding("Wij zien kinderen pas laat"));

        assertThat(moved.text()).isEqualTo("Wij zien kinderen pas laat");
        assertThat(moved.start()).isEqualTo(finding("Wij zien").start() + 13);
        assertThat(moved.doubtful()).isFalse();
    }

    @Test
    void positionsCountCodePoints() {
        var moved = move(TEXT, TEXT.replace("Ouders", "De ouders 👪"), finding("dat is jammer"));

        assertThat(moved.start()).isEqualTo(finding("dat is jammer").start() + 5);
        assertThat(moved.text()).isEqualTo("dat is jammer");
        assertThat(moved.doubtful()).isFalse();
    }

    @Test
    void aChangedWordInsideMakesItDoubtful() {
        var moved = move(TEXT, TEXT.replace("pas laat", "erg laat"), finding("Wij zien kinderen pas laat"));

        assertThat(moved.text()).isEqualTo("Wij zien kinderen erg laat");
        assertThat(moved.doubtful()).isTrue();
    }

    @Test
    void aChangedWordAtItsEdgeStaysPartOfIt() {
        var first = move(TEXT, TEXT.replace("Wij", "We"), finding("Wij zien kinderen"));
        var last = move(TEXT, TEXT.replace("kinderen", "peuters"), finding("Wij zien kinderen"));

        assertThat(first.text()).isEqualTo("We zien kinderen");
        assertThat(last.text()).isEqualTo("Wij zien peuters");
        assertThat(List.of(first, last)).allMatch(Finding::doubtful);
    }

    @Test
    void aFindingThatBeginsAtTheSecondSignOfTheTextKeepsItsChangedWord() {
        var moved = move("(Ouders weten niets", "(Moeders weten niets", finding("(Ouders weten niets", "Ouders weten"));

        assertThat(moved.text()).isEqualTo("Moeders weten");
    }

    @Test
    void ofAFindingWhoseEndIsWrittenAnewWithWhatFollowsTheBeginningIsLeft() {
        String before = "Ouders(weten,niets)meer";
        var moved = move(before, "Ouders(X)meer", finding(before, "(weten"));

        assertThat(moved.text()).isEqualTo("(");
        assertThat(moved.doubtful()).isTrue();
    }

    @Test
    void oneNeighbourThatStayedMakesAShortFindingSure() {
        String before = "Dat is plek genoeg";
        var only = finding(before, "plek");

        assertThat(move(before, "Dat is plek zat", only).doubtful()).isFalse();
        assertThat(move(before, "Er was plek genoeg", only).doubtful()).isFalse();
    }

    @Test
    void theFirstWordOfTheTextIsANeighbourLikeAnyOther() {
        String before = "Dat plek is laat";

        assertThat(move(before, "Dat plek was vroeg", finding(before, "plek")).doubtful())
                .isFalse();
    }

    @Test
    void ofAFindingThatBeginsInsideAWordThatIsReplacedTheWholeWordsAreLeft() {
        var moved = move(TEXT, TEXT.replace("kinderen", "peuters"), finding("deren pas laat"));

        assertThat(moved.text().strip()).isEqualTo("pas laat");
        assertThat(moved.doubtful()).isTrue();
    }

    @Test
    void anotherSpaceIsNoDoubt() {
        var moved = move(TEXT, TEXT.replace("zien kinderen", "zien  kinderen"), finding("Wij zien kinderen pas"));

        assertThat(moved.text()).isEqualTo("Wij zien  kinderen pas");
        assertThat(moved.doubtful()).isFalse();
    }

    @Test
    void aFindingWhoseWordsAreGoneKeepsThemAndHasNoPlace() {
        var moved = move(TEXT, "Ouders weten niet dat er plek is. Het eind.", finding("Wij zien kinderen"));

        assertThat(moved.start()).isEqualTo(moved.end());
        assertThat(moved.text()).isEqualTo("Wij zien kinderen");
        assertThat(moved.doubtful()).isTrue();
    }

    @Test
    void aShortFindingIsOnlySureNextToWordsThatStayed() {
        String before = "Het is er niet. De rest";
        var only = finding(before, "er");

        assertThat(move(before, "Wat is er niet. De rest", only).doubtful()).isFalse();
        assertThat(move(before, "Daar staat er nooit! Anders", only).doubtful()).isTrue();
    }

    @Test
    void aDoubtfulFindingStaysDoubtfulUntilAPersonLooked() {
        var doubtful = finding("Wij zien kinderen pas").movedTo(34, 55, "Wij zien kinderen pas", true);

        assertThat(move(TEXT, "X " + TEXT, doubtful).doubtful()).isTrue();
        assertThat(doubtful.confirmed().doubtful()).isFalse();
    }

    @Test
    void positionsOutsideTheTextAreNoFailure() {
        var outside = finding("Het eind").movedTo(500, 900, "Het eind", false);

        assertThat(move(TEXT, "", outside).doubtful()).isTrue();
        assertThat(move("", TEXT, finding("Het eind")).doubtful()).isTrue();
    }

    @Test
    void whateverIsEditedASureFindingHasItsOwnWords() {
        var random = new Random(7);
        String[] words = TEXT.split(" ");
        for (int round = 0; round < 300; round++) {
            String[] edited = words.clone();
            for (int change = 0; change < 1 + random.nextInt(6); change++) {
                edited[random.nextInt(edited.length)] = random.nextBoolean() ? "" : words[random.nextInt(words.length)];
            }
            String after = String.join(" ", edited);
            var moved = move(TEXT, after, finding("Wij zien kinderen pas laat"));
            int[] points = after.codePoints().toArray();
            assertThat(moved.end()).isLessThanOrEqualTo(points.length);
            if (!moved.doubtful()) {
                assertThat(new String(points, moved.start(), moved.end() - moved.start()).replaceAll("\\s+", " "))
                        .isEqualTo("Wij zien kinderen pas laat");
            }
        }
    }

    @Test
    void aTextThatIsWrittenAnewIsNoReasonToWait() {
        String before = "oud ".repeat(9000) + "blijft";
        String after = "nieuw ".repeat(9000) + "blijft";

        assertThat(move(before, after, finding(before, "blijft")).text()).isEqualTo("blijft");
    }

    private static Finding move(String before, String after, Finding finding) {
        return Recoding.move(before, after, List.of(finding)).getFirst();
    }

    private static Finding finding(String words) {
        return finding(TEXT, words);
    }

    private static Finding finding(String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return new Finding(
                new UUID(1, 1),
                new UUID(1, 2),
                start,
                start + words.codePointCount(0, words.length()),
                words,
                List.of(),
                null,
                false,
                false,
                "");
    }
}
