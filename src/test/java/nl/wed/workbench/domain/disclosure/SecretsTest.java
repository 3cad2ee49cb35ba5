package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import org.junit.jupiter.api.Test;

/// How wide a secret has to be, and what is hidden for it before anything else.
class SecretsTest {
    private static final List<Means> USUAL = List.of(Means.COVERS, Means.VEILS, Means.ZEROS);
    private static final Bounds ONE_TO_FOUR = Bounds.count(FewCells.FIVE);

    /// Three more or less are as good as one to four: nought to two is narrower.
    @Test
    void aSecretIsSafeWhenItMayBeAsManyAsASmallCountMay() {
        var two = secret(FewCells.row(1, 1), USUAL, "a");
        assertThat(two.uncertain()).containsExactly("a");
        var three = secret(FewCells.row(1, 2), USUAL, "a");
        assertThat(three.uncertain()).isEmpty();
        assertThat(three.bounds("b")).contains(Bounds.open(Kind.VEIL));
    }

    /// 40 may be twenty more or less; then 6 are not enough to hide it, but enough to hide 6.
    @Test
    void aLargeSecretIsAsWideAsHalfOfIt() {
        var large = secret(FewCells.row(40, 11, 60), USUAL, "a");
        assertThat(large.bounds("b")).isPresent();
        assertThat(large.bounds("c")).isPresent();
        var small = secret(FewCells.row(6, 11, 60), USUAL, "a");
        assertThat(small.bounds("b")).isPresent();
        assertThat(small.bounds("c")).isEmpty();
    }

    /// Of 6 + 6 and 20 the second may be 11 less and 9 more; that is as wide as half of forty, to the last person.
    @Test
    void whatGoesUpAndDownIsAddedUp() {
        var up = secret(FewCells.row(40, 25, 60), USUAL, "a");
        assertThat(up.bounds("b")).as("25 - 5 are twenty").isPresent();
        assertThat(up.bounds("c")).isEmpty();
        var down = secret(FewCells.row(40, 24, 60), USUAL, "a");
        assertThat(down.bounds("c")).as("24 - 5 are not").isPresent();
    }

    @Test
    void aSecretStaysOneWhateverIsSaidOfItLater() {
        var suppression = new Suppression<>(FewCells.row(3, 7, 10), USUAL);
        suppression.hide(Map.of("a", Bounds.open(Kind.SECRET)), _ -> true);
        suppression.hide(Map.of("a", ONE_TO_FOUR), _ -> true);
        assertThat(suppression.bounds("a")).contains(Bounds.open(Kind.SECRET));
    }

    @Test
    void aCountOrACoverBecomesASecretWhenItIsOne() {
        var suppression = new Suppression<>(FewCells.row(3, 7, 10), USUAL);
        suppression.hide(Map.of("a", ONE_TO_FOUR), _ -> true);
        assertThat(suppression.bounds("b")).contains(new Bounds(Kind.COVER, 6, 9));
        suppression.hide(Map.of("b", Bounds.open(Kind.SECRET)), _ -> true);
        assertThat(suppression.bounds("b")).contains(Bounds.open(Kind.SECRET));
        suppression.hide(Map.of("a", Bounds.open(Kind.SECRET)), _ -> true);
        assertThat(suppression.bounds("a")).contains(Bounds.open(Kind.SECRET));
    }

    /// Zeros are hidden before a sum that may be chance is forgotten, and a total never.
    @Test
    void nobodyIsHiddenOnlyWhereNothingElseHelps() {
        var zero = secret(FewCells.row(30, 0), USUAL, "a");
        assertThat(zero.bounds("b")).contains(Bounds.open(Kind.VEIL));
        assertThat(zero.uncertain()).isEmpty();
        var other = secret(FewCells.row(30, 0, 60), USUAL, "a");
        assertThat(other.bounds("b")).isEmpty();
        assertThat(other.bounds("c")).isPresent();
    }

    @Test
    void onlyWhatMayChangeIsHidden() {
        var suppression = new Suppression<>(FewCells.row(3, 7, 10), USUAL);
        suppression.hide(Map.of("a", ONE_TO_FOUR), cell -> !cell.equals("b"));
        assertThat(suppression.bounds("b")).isEmpty();
        assertThat(suppression.bounds("c")).isPresent();
    }

    @Test
    void whatIsUncertainIsCertainOnceMoreIsHidden() {
        var cells = new FewCells()
                .cell("a", 3)
                .cell("t", 3)
                .cell("b", 40)
                .cell("u", 43)
                .sum("t", "a")
                .sum("u", "t", "b");
        var suppression = new Suppression<>(cells, USUAL);
        suppression.hide(Map.of("a", ONE_TO_FOUR), _ -> true);
        assertThat(suppression.uncertain()).containsExactly("a");
        suppression.hide(Map.of("t", ONE_TO_FOUR), _ -> true);
        suppression.lookAgain();
        assertThat(suppression.uncertain()).isEmpty();
        assertThat(suppression.hidden()).contains("a", "t", "b");
    }

    @Test
    void whatMayBeGivenAwayOtherwiseIsUncertainToo() {
        var suppression = new Suppression<>(FewCells.row(3, 7, 10), USUAL);
        suppression.hide(Map.of("a", ONE_TO_FOUR), _ -> true);
        suppression.doubt("a");
        suppression.lookAgain();
        assertThat(suppression.uncertain()).containsExactly("a");
    }

    /// 3 and 10 in two rows, of which the covers of one are told and of the other, which does not add up, are not.
    @Test
    void aCoverOfWhatIsNotClearIsToldNoBounds() {
        var cells = new FewCells()
                .cell("a", 3)
                .cell("b", 10)
                .cell("t", 13)
                .cell("c", 30)
                .cell("d", 3)
                .cell("u", 15)
                .sum("t", "a", "b")
                .sum(new Sum<>("u", List.of("d", "b"), 2, Set.of()));
        var suppression = new Suppression<>(cells, USUAL);
        suppression.hide(Map.of("a", ONE_TO_FOUR), _ -> true);
        assertThat(suppression.bounds("b")).contains(Bounds.open(Kind.VEIL));
    }

    /// A district of three that is one neighbourhood: the district is told, the neighbourhood is not.
    @Test
    void aSmallTotalOfOnePartIsToldAndThePartIsNot() {
        var suppression = new Suppression<>(FewCells.row(3), USUAL);
        suppression.hide(Map.of("t", ONE_TO_FOUR), _ -> true);
        assertThat(suppression.bounds("t")).contains(ONE_TO_FOUR);
        assertThat(suppression.bounds("a")).contains(Bounds.open(Kind.VEIL));
        assertThat(suppression.uncertain()).isEmpty();
    }

    private static Suppression<String> secret(FewCells cells, List<Means> means, String cell) {
        var suppression = new Suppression<>(cells, means);
        suppression.hide(Map.of(cell, Bounds.open(Kind.SECRET)), _ -> true);
        return suppression;
    }
}
