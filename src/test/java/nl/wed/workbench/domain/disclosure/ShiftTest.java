package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import nl.wed.workbench.domain.disclosure.Sum.Trait;
import org.junit.jupiter.api.Test;

/// Rows of parts with their total, in which the first part is moved.
class ShiftTest {
    @Test
    void aReachHoldsWhatLiesBetweenItsEnds() {
        var reach = Reach.only(3).with(5).with(2);
        assertThat(reach).isEqualTo(new Reach(2, 5));
        assertThat(reach.width()).isEqualTo(3);
        assertThat(reach.holds(2)).isTrue();
        assertThat(reach.holds(5)).isTrue();
        assertThat(reach.holds(1.9)).isFalse();
        assertThat(reach.holds(5.1)).isFalse();
        assertThat(reach.bounds()).isEqualTo(new Bounds(Kind.COVER, 2, 5));
    }

    @Test
    void aReachCoversAnotherUpToTheRounding() {
        var reach = new Reach(2, 5);
        assertThat(reach.covers(new Reach(2, 5), 0)).isTrue();
        assertThat(reach.covers(new Reach(1.5, 5.5), 0.5)).isTrue();
        assertThat(reach.covers(new Reach(1.4, 5), 0.5)).isFalse();
        assertThat(reach.covers(new Reach(2, 5.6), 0.5)).isFalse();
        assertThat(reach.covers(Reach.only(Double.NaN), 0.5)).isFalse();
        assertThat(new Reach(0, Double.POSITIVE_INFINITY).covers(new Reach(0, Double.POSITIVE_INFINITY), 0))
                .isTrue();
    }

    @Test
    void whatOnePartIsMoreAnotherIsLess() {
        var shift = shift(FewCells.row(30, 20), Means.COVERS);
        assertThat(shift.move("a", 2)).isEqualTo(2);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 2.0, "b", -2.0));
        assertThat(shift.clear()).isTrue();

        var down = shift(FewCells.row(30, 20), Means.COVERS);
        assertThat(down.move("a", -7)).isEqualTo(-7);
        assertThat(down.moved()).isEqualTo(Map.of("a", -7.0, "b", 7.0));
    }

    /// A cover below five would have been told as 1 to 4; a veil may be nobody.
    @Test
    void aCoverStaysAtTheThresholdAndAVeilAtNobody() {
        assertThat(shift(FewCells.row(30, 7), Means.COVERS).move("a", 9)).isEqualTo(2);
        assertThat(shift(FewCells.row(30, 7), Means.VEILS).move("a", 9)).isEqualTo(7);
    }

    /// 20 - 15 can be taken from one and 7 - 5 from the other.
    @Test
    void onePartAfterTheOtherGivesWhatItCan() {
        var shift = shift(FewCells.row(30, 20, 7), Means.COVERS);
        assertThat(shift.move("a", 10)).isEqualTo(10);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 10.0, "b", -8.0, "c", -2.0));
    }

    @Test
    void afterTwelvePartsItGivesUp() {
        assertThat(shift(FewCells.row(30, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6), Means.COVERS)
                        .move("a", 20))
                .isEqualTo(12);
        assertThat(shift(FewCells.row(30, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6), Means.COVERS)
                        .move("a", 20))
                .isEqualTo(12);
    }

    @Test
    void aToldCountStaysWithinItsBoundsUntilItIsVeiled() {
        assertThat(told(Means.COVERS, Bounds.count(5)).move("b", 5)).isEqualTo(1);
        assertThat(told(Means.COVERS, Bounds.count(5)).move("b", -5)).isEqualTo(-2);
        assertThat(told(Means.VEILS, Bounds.count(5)).move("b", 5)).isEqualTo(5);
        assertThat(told(Means.VEILS, Bounds.count(5)).move("b", -5)).isEqualTo(-3);
        assertThat(told(Means.COVERS, Bounds.open(Kind.SECRET)).move("b", 5)).isEqualTo(5);
        assertThat(told(Means.COVERS, Bounds.open(Kind.SECRET)).move("b", -5)).isEqualTo(-3);
    }

    private static Shift<String> told(Means most, Bounds bounds) {
        var cells = FewCells.row(30, 3);
        var hidden = new HiddenCells<>(cells);
        hidden.put("b", bounds);
        return new Shift<>(cells, hidden, _ -> true, most, new Patience());
    }

    @Test
    void nobodyBecomesSomebodyOnlyWhereZerosMayBeHidden() {
        assertThat(shift(FewCells.row(30, 0), Means.VEILS).move("a", -5)).isZero();
        assertThat(shift(FewCells.row(30, 0), Means.ZEROS).move("a", -5)).isEqualTo(-5);
        assertThat(shift(FewCells.row(30, 0), Means.ZEROS).move("a", 5)).isZero();
        assertThat(shift(FewCells.row(30, 1), Means.VEILS).move("a", 5)).isEqualTo(1);
    }

    /// What is below the threshold and shown all the same, as another rule holds for it, stays as it is.
    @Test
    void aSmallPartThatIsShownGivesNothing() {
        assertThat(shift(FewCells.row(30, 3), Means.COVERS).move("a", 5)).isZero();
        assertThat(shift(FewCells.row(30, 3), Means.COVERS).move("a", -5)).isEqualTo(-5);
    }

    @Test
    void onlyWhatMayMoveDoes() {
        assertThat(shift(FewCells.row(30, 20, 7), Means.COVERS, cell -> !cell.equals("c"))
                        .move("a", 2))
                .isEqualTo(2);
        assertThat(shift(FewCells.row(30, 20), Means.COVERS, cell -> !cell.equals("b"))
                        .move("a", 2))
                .isZero();
    }

    @Test
    void whatIsNotPublishedMayBeAnyNumberOfPeople() {
        var cells = FewCells.row(30, 3).unpublished("b", 3);
        assertThat(shift(cells, Means.COVERS).move("a", 5)).isEqualTo(3);
        assertThat(shift(cells, Means.COVERS).move("a", -5)).isEqualTo(-5);
        var unknown = FewCells.row(30, 3).unpublished("b", Double.NaN);
        assertThat(shift(unknown, Means.COVERS).move("a", 5)).isZero();
        assertThat(shift(unknown, Means.COVERS).move("a", -5)).isEqualTo(-5);
    }

    @Test
    void aTotalMovesForItsPartsOnlyWhereTotalsMayBeHidden() {
        assertThat(shift(FewCells.row(30), Means.CERTAINTIES).move("a", 2)).isZero();
        var shift = shift(FewCells.row(30), Means.TOTALS);
        assertThat(shift.move("a", 2)).isEqualTo(2);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 2.0, "t", 2.0));
    }

    @Test
    void aSumThatMayBeChanceHoldsUntilCertaintiesAreForgotten() {
        var cells =
                new FewCells().cell("a", 30).cell("t", 30).sum(new Sum<>("t", List.of("a"), 0, Set.of(Trait.GUESSED)));
        assertThat(shift(cells, Means.ZEROS).move("a", 2)).isZero();
        var shift = shift(cells, Means.CERTAINTIES);
        assertThat(shift.move("a", 2)).isEqualTo(2);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 2.0));
    }

    /// Ten more are of no part that stands in the table.
    @Test
    void aPartThatStandsNowhereGivesWhatItHas() {
        var cells =
                new FewCells().cell("a", 30).cell("t", 40).sum(new Sum<>("t", List.of("a"), 10, Set.of(Trait.OPEN)));
        var shift = shift(cells, Means.COVERS);
        assertThat(shift.move("a", 12)).isEqualTo(10);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 10.0));
        assertThat(shift.move("a", -4)).as("and takes it back").isEqualTo(-4);
        assertThat(shift.move("a", 6)).as("what it has again").isEqualTo(4);
    }

    /// The hidden u is a again, and both are in s: each more of a is two less of z.
    @Test
    void whatCountsTwiceMovesHalfAsFar() {
        var cells = new FewCells()
                .cell("a", 30)
                .unpublished("u", 30)
                .cell("z", 9)
                .cell("s", 69)
                .sum("u", "a")
                .sum("s", "a", "u", "z");
        var shift = shift(cells, Means.COVERS);
        assertThat(shift.move("a", 10)).isEqualTo(2);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 2.0, "u", 2.0, "z", -4.0));

        var open = new FewCells()
                .cell("a", 30)
                .unpublished("u", 30)
                .cell("s", 64)
                .sum("u", "a")
                .sum(new Sum<>("s", List.of("a", "u"), 4, Set.of(Trait.OPEN)));
        assertThat(shift(open, Means.COVERS).move("a", 10))
                .as("and so does a part that stands nowhere")
                .isEqualTo(2);
    }

    /// A told count that moved once comes back within its bounds.
    @Test
    void whatHasMovedGoesOnFromThere() {
        var cells = FewCells.row(30, 3);
        var hidden = new HiddenCells<>(cells);
        hidden.put("b", Bounds.count(5));
        var shift = new Shift<>(cells, hidden, _ -> true, Means.COVERS, new Patience());
        assertThat(shift.move("b", 1)).isEqualTo(1);
        assertThat(shift.move("b", 1)).isZero();
        assertThat(shift.move("b", -9)).isEqualTo(-3);
        assertThat(shift.moved()).isEqualTo(Map.of("a", 2.0, "b", -2.0));
    }

    @Test
    void aSumThatDoesNotAddUpOrACellOfWhichNobodyIsCertainIsNotClear() {
        var rounded = FewCells.row(30, 20);
        var off = new FewCells()
                .cell("a", 30)
                .cell("b", 20)
                .cell("t", 52)
                .sum(new Sum<>("t", List.of("a", "b"), 2, Set.of()));
        var vague = FewCells.row(30, 20).vague("b", 20);
        assertThat(clear(rounded)).isTrue();
        assertThat(clear(off)).isFalse();
        assertThat(clear(vague)).isFalse();
    }

    private static boolean clear(FewCells cells) {
        var shift = shift(cells, Means.COVERS);
        assertThat(shift.move("a", 2)).isEqualTo(2);
        return shift.clear();
    }

    private static Shift<String> shift(FewCells cells, Means most) {
        return shift(cells, most, _ -> true);
    }

    private static Shift<String> shift(FewCells cells, Means most, Predicate<String> movable) {
        return new Shift<>(cells, new HiddenCells<>(cells), movable, most, new Patience());
    }
}
