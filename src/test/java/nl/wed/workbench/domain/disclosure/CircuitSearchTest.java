package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Sum.Trait;
import org.junit.jupiter.api.Test;

/// The cells that change with one when all sums hold.
class CircuitSearchTest {
    private static final int UP = 1;
    private static final int DOWN = -1;

    @Test
    void whatStandsInNoSumChangesByItself() {
        assertThat(weights(new FewCells().cell("a", 30), "a", UP)).contains(Map.of("a", 1));
    }

    @Test
    void theSmallestOtherPartChangesTheOtherWay() {
        assertThat(weights(FewCells.row(30, 20, 10, 15), "a", UP)).contains(Map.of("a", 1, "c", -1));
        assertThat(weights(FewCells.row(30, 20, 10, 15), "a", DOWN)).contains(Map.of("a", -1, "c", 1));
    }

    @Test
    void aHiddenPartIsPreferredToAShownOne() {
        var cells = FewCells.row(30, 20, 10);
        var hidden = new HiddenCells<>(cells);
        hidden.put("b", Bounds.open(Kind.SECRET));
        assertThat(weights(cells, hidden, Means.COVERS, "a", UP)).contains(Map.of("a", 1, "b", -1));
    }

    @Test
    void nothingChangesWhereNoOtherPartCan() {
        assertThat(weights(FewCells.row(30, 0, 0), "a", UP)).isEmpty();
        assertThat(weights(FewCells.row(30), "a", UP)).isEmpty();
    }

    /// Rows a, b and columns 1, 2: one more in a corner is one less beside and below it, and one more across.
    @Test
    void inRowsAndColumnsFourChange() {
        assertThat(weights(square(), "a1", UP)).contains(Map.of("a1", 1, "a2", -1, "b1", -1, "b2", 1));
        assertThat(weights(square(), "b2", DOWN)).contains(Map.of("b2", -1, "b1", 1, "a2", 1, "a1", -1));
    }

    @Test
    void inRowsAndColumnsNothingChangesWhenOneOfFourCannot() {
        for (String fixed : List.of("a2", "b1")) {
            assertThat(weights(square().cell(fixed, 0), "a1", UP)).as(fixed).isEmpty();
        }
        assertThat(weights(square().cell("b2", 0), "a1", UP)).isEmpty();
    }

    private static FewCells square() {
        return new FewCells()
                .cell("a1", 30)
                .cell("a2", 20)
                .cell("b1", 40)
                .cell("b2", 50)
                .cell("a", 50)
                .cell("b", 90)
                .cell("1", 70)
                .cell("2", 70)
                .sum("a", "a1", "a2")
                .sum("b", "b1", "b2")
                .sum("1", "a1", "b1")
                .sum("2", "a2", "b2");
    }

    /// With three columns the smaller way round is taken, but where it cannot be closed the other.
    @Test
    void whereOneWayIsClosedAnotherIsTaken() {
        var cells = new FewCells();
        double[][] numbers = {{30, 10, 20}, {40, 0, 50}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                cells.cell("" + row + column, numbers[row][column]);
            }
            cells.cell("r" + row, 0).sum("r" + row, row + "0", row + "1", row + "2");
        }
        for (int column = 0; column < 3; column++) {
            cells.cell("c" + column, 0).sum("c" + column, "0" + column, "1" + column);
        }
        assertThat(weights(cells, "00", UP)).contains(Map.of("00", 1, "02", -1, "10", -1, "12", 1));
    }

    /// The country is the provinces, and one of them is a municipality that is hidden with it.
    @Test
    void aHiddenTotalGoesWithItsPart() {
        var cells = new FewCells()
                .cell("municipality", 30)
                .unpublished("province", 30)
                .cell("other", 70)
                .cell("country", 100)
                .sum("province", "municipality")
                .sum("country", "province", "other");
        assertThat(weights(cells, "municipality", UP)).contains(Map.of("municipality", 1, "province", 1, "other", -1));
        assertThat(weights(cells, "province", DOWN)).contains(Map.of("municipality", -1, "province", -1, "other", 1));
        assertThat(weights(cells, "other", UP)).contains(Map.of("municipality", -1, "province", -1, "other", 1));
    }

    @Test
    void aShownTotalGoesWithItsPartOnlyWhereTheyAreTheSameOrTotalsMay() {
        var same = new FewCells()
                .cell("neighbourhood", 30)
                .cell("district", 30)
                .sum(new Sum<>("district", List.of("neighbourhood"), 0, Set.of(Trait.SAME)));
        assertThat(weights(same, "neighbourhood", UP)).contains(Map.of("neighbourhood", 1, "district", 1));
        assertThat(weights(same, "district", UP)).contains(Map.of("neighbourhood", 1, "district", 1));
        var row = FewCells.row(30);
        assertThat(weights(row, new HiddenCells<>(row), Means.TOTALS, "a", UP)).contains(Map.of("a", 1, "t", 1));
        var two = FewCells.row(30, 20);
        assertThat(weights(two, new HiddenCells<>(two), Means.TOTALS, "a", UP))
                .as("a part where there is one")
                .contains(Map.of("a", 1, "b", -1));
    }

    @Test
    void aPartThatStandsNowhereTakesTheChange() {
        var sum = new Sum<>("t", List.of("a", "b"), 10, Set.of(Trait.OPEN));
        var cells = new FewCells().cell("a", 30).cell("b", 20).cell("t", 60).sum(sum);
        var hidden = new HiddenCells<>(cells);
        var shift = new Shift<>(cells, hidden, _ -> true, Means.COVERS, new Patience());
        var circuit = CircuitSearch.find(cells, shift, new Patience(), "a", UP).orElseThrow();
        assertThat(circuit.weights()).isEqualTo(Map.of("a", 1));
        assertThat(circuit.rests()).isEqualTo(Map.of(sum, -1));
    }

    /// Where it can take nothing more, as in a sum of which nothing is left, a part does.
    @Test
    void anotherPartTakesTheChangeThatThisOneCannot() {
        var sum = new Sum<>("t", List.of("a", "b"), 0, Set.of(Trait.OPEN));
        var cells = new FewCells().cell("a", 30).cell("b", 20).cell("t", 50).sum(sum);
        assertThat(weights(cells, "a", UP)).contains(Map.of("a", 1, "b", -1));
        assertThat(weights(cells, "a", DOWN)).contains(Map.of("a", -1));
    }

    /// The open sum closes by itself; the other one needs its part, and is tried when that takes nothing.
    @Test
    void aSumThatClosesByItselfIsOpenedAgainWhenTheOthersDoNotClose() {
        var open = new Sum<>("t", List.of("a", "b"), 10, Set.of(Trait.OPEN));
        var cells = new FewCells()
                .cell("a", 30)
                .cell("b", 20)
                .cell("t", 60)
                .cell("c", 0)
                .cell("u", 30)
                .sum(open)
                .sum("u", "a", "c");
        assertThat(weights(cells, "a", UP)).isEmpty();
        assertThat(weights(cells.cell("c", 9), "a", UP)).contains(Map.of("a", 1, "c", -1));
    }

    /// The small ones of both rows stand in columns of nobody else.
    @Test
    void aPartThatSetsTwoSumsRightIsFoundHoweverLargeItIs() {
        var cells = new FewCells().cell("a", 30).cell("z", 900).cell("t", 1_000).cell("u", 1_000);
        var rows = List.of(new ArrayList<>(List.of("a", "z")), new ArrayList<>(List.of("a", "z")));
        for (int i = 0; i < 20; i++) {
            cells.cell("x" + i, 10).cell("nobody" + i, 0).cell("c" + i, 10).sum("c" + i, "x" + i, "nobody" + i);
            rows.get(i % 2).add("x" + i);
        }
        cells.sum(Sum.exactly("t", rows.getFirst())).sum(Sum.exactly("u", rows.getLast()));
        assertThat(weights(cells, "a", UP)).contains(Map.of("a", 1, "z", -1));
    }

    /// c is tried first, as it disturbs less, but its other sum cannot be set right; what the open one took for it is
    /// given back.
    @Test
    void whatWasTriedInVainLeavesNothingBehind() {
        var cells = new FewCells()
                .cell("a", 30)
                .cell("c", 10)
                .cell("d", 20)
                .cell("t", 60)
                .sum("t", "a", "c", "d")
                .cell("nothing", 0)
                .cell("u", 10)
                .sum("u", "c", "nothing")
                .cell("v", 40)
                .sum(new Sum<>("v", List.of("c"), 30, Set.of(Trait.OPEN)));
        for (String other : List.of("x", "y", "z")) {
            cells.cell(other, 50).cell("d" + other, 70).sum("d" + other, "d", other);
        }
        var shift = new Shift<>(cells, new HiddenCells<>(cells), _ -> true, Means.COVERS, new Patience());
        var circuit = CircuitSearch.find(cells, shift, new Patience(), "a", UP).orElseThrow();
        assertThat(circuit.weights()).isEqualTo(Map.of("a", 1, "d", -1, "x", 1, "y", 1, "z", 1));
        assertThat(circuit.rests()).isEmpty();
    }

    /// 30 + 30, 30 + 30 and so on, each with the next: one more is one less is one more.
    @Test
    void longCircuitsAreFoundWhileThereIsPatience() {
        for (int cells : List.of(8, 16, 20, 32, 40, 64)) {
            assertThat(weights(chain(cells), "0", UP))
                    .as(cells + " cells")
                    .get()
                    .satisfies(found -> assertThat(found)
                            .hasSize(cells)
                            .containsEntry("1", -1)
                            .containsEntry("2", 1));
        }
        assertThat(weights(chain(65), "0", UP)).isEmpty();
        var impatient = new Patience();
        impatient.tried(20_000);
        var cells = chain(20);
        assertThat(CircuitSearch.find(
                        cells,
                        new Shift<>(cells, new HiddenCells<>(cells), _ -> true, Means.COVERS, impatient),
                        impatient,
                        "0",
                        UP))
                .isEmpty();
    }

    private static FewCells chain(int many) {
        var cells = new FewCells();
        for (int i = 0; i < many; i++) {
            cells.cell("" + i, 30);
            if (i > 0) {
                cells.cell("t" + i, 60).sum("t" + i, String.valueOf(i - 1), "" + i);
            }
        }
        return cells;
    }

    @Test
    void whatIsLookedForInVainCostsPatience() {
        var cells = square().cell("b2", 0);
        var patience = new Patience();
        for (int i = 0; i < 20_000; i++) {
            CircuitSearch.find(
                    cells,
                    new Shift<>(cells, new HiddenCells<>(cells), _ -> true, Means.COVERS, patience),
                    patience,
                    "a1",
                    UP);
        }
        assertThat(patience.sizes()).containsExactly(8, 16);
    }

    private static Optional<Map<String, Integer>> weights(FewCells cells, String cell, int direction) {
        return weights(cells, new HiddenCells<>(cells), Means.COVERS, cell, direction);
    }

    private static Optional<Map<String, Integer>> weights(
            FewCells cells, HiddenCells<String> hidden, Means most, String cell, int direction) {
        var shift = new Shift<>(cells, hidden, _ -> true, most, new Patience());
        return CircuitSearch.find(cells, shift, new Patience(), cell, direction).map(Circuit::weights);
    }
}
