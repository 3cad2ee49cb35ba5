package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Rounded;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static final Threshold FIVE = new Threshold(5, 0);
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);
    private static final List<Sum<String>> ROW = List.of(new Sum<>("t", List.of("a", "b", "c")));

    @Test
    void aSmallCountIsAnIntervalAndZeroAndTheThresholdStay() {
        assertThat(SmallCounts.of(Value.of(4), FIVE)).isEqualTo(new Hidden(Reason.SMALL_COUNT, ONE_TO_FOUR));
        assertThat(SmallCounts.of(Value.of(0), FIVE)).isEqualTo(new Shown(Value.of(0)));
        assertThat(SmallCounts.of(Value.of(5), FIVE)).isEqualTo(new Shown(Value.of(5)));
    }

    /// 20 - 10 - 7 would give the hidden 3 away; a reader knows the two together are 10.
    @Test
    void theSmallestOtherPartIsHiddenWhenTheTotalGivesAPartAway() {
        var outcomes = row(20, 3, 7, 10);
        assertThat(outcomes.get("a")).isEqualTo(new Hidden(Reason.SMALL_COUNT, ONE_TO_FOUR));
        assertThat(outcomes.get("b")).isEqualTo(new Hidden(Reason.SECONDARY, new Value.Interval(6, 9)));
        assertThat(outcomes.get("c")).isEqualTo(new Shown(Value.of(10)));
        assertThat(outcomes.get("t")).isEqualTo(new Shown(Value.of(20)));
    }

    @Test
    void twoSmallPartsHideEachOther() {
        var outcomes = row(15, 2, 3, 10);
        assertThat(outcomes.get("c")).isEqualTo(new Shown(Value.of(10)));
        assertThat(outcomes.get("t")).isEqualTo(new Shown(Value.of(15)));
    }

    /// Two parts of 1 to 4 that make 8 are both 4; two that make 2 are both 1.
    @Test
    void twoSmallPartsDoNotHideEachOtherWhenTheirSumTellsBoth() {
        assertThat(row(18, 4, 4, 10).get("c")).isInstanceOf(Hidden.class);
        assertThat(row(12, 1, 1, 10).get("c")).isInstanceOf(Hidden.class);
    }

    @Test
    void withoutAnotherPartThePartsAreSecretAndTheTotalStays() {
        var outcomes = row(8, 4, 4, 0);
        var secret = new Hidden(Reason.WITHHELD, Value.missing(MissingReason.CONFIDENTIAL));
        assertThat(outcomes.get("a")).isEqualTo(secret);
        assertThat(outcomes.get("b")).isEqualTo(secret);
        assertThat(outcomes.get("c")).isEqualTo(new Shown(Value.of(0)));
        assertThat(outcomes.get("t")).isEqualTo(new Shown(Value.of(8)));
    }

    @Test
    void whatTheSourceHidIsNotGivenAwayEither() {
        var cells = cells(20, 0, 7, 10);
        cells.put("a", ONE_TO_FOUR);
        assertThat(SmallCounts.of(cells, ROW, FIVE).get("b"))
                .isEqualTo(new Hidden(Reason.SECONDARY, new Value.Interval(6, 9)));
        cells.put("a", Value.missing(MissingReason.CONFIDENTIAL));
        assertThat(SmallCounts.of(cells, ROW, FIVE).get("b"))
                .isInstanceOfSatisfying(
                        Hidden.class, hidden -> assertThat(hidden.reason()).isEqualTo(Reason.SECONDARY));
    }

    @Test
    void anUnknownPartOrTotalHidesEnough() {
        var cells = cells(20, 3, 7, 10);
        cells.put("t", Value.missing(MissingReason.UNKNOWN));
        assertThat(SmallCounts.of(cells, ROW, FIVE).get("b")).isEqualTo(new Shown(Value.of(7)));
    }

    /// Rows a, b and columns 1, 2 with all their totals: one small cell takes three others with it.
    @Test
    void rowsAndColumnsAreBothClosed() {
        var cells = new LinkedHashMap<String, Value>();
        Map.of("a1", 3, "a2", 20, "b1", 30, "b2", 40, "a", 23, "b", 70, "1", 33, "2", 60)
                .forEach((cell, count) -> cells.put(cell, Value.of(count)));
        var sums = List.of(
                new Sum<>("a", List.of("a1", "a2")),
                new Sum<>("b", List.of("b1", "b2")),
                new Sum<>("1", List.of("a1", "b1")),
                new Sum<>("2", List.of("a2", "b2")));
        var outcomes = SmallCounts.of(cells, sums, FIVE);
        assertThat(List.of("a1", "a2", "b1", "b2"))
                .allSatisfy(cell -> assertThat(outcomes.get(cell)).isInstanceOf(Hidden.class));
        assertThat(List.of("a", "b", "1", "2"))
                .allSatisfy(cell -> assertThat(outcomes.get(cell)).isInstanceOf(Shown.class));
    }

    /// Every row of up to three parts and a total: whoever tries all counts that fit what is shown
    /// is left with at least two answers for each hidden count.
    @Test
    void noHiddenCountOfARowCanBeWorkedOut() {
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int c = 0; c < 9; c++) {
                    var outcomes = row(a + b + c, a, b, c);
                    for (String cell : List.of("a", "b", "c")) {
                        if (outcomes.get(cell) instanceof Hidden) {
                            assertThat(answers(outcomes, cell))
                                    .as("%s of %s %s %s", cell, a, b, c)
                                    .hasSizeGreaterThan(1);
                        }
                    }
                }
            }
        }
    }

    private static Set<Integer> answers(Map<String, Outcome> outcomes, String cell) {
        var found = new HashSet<Integer>();
        for (int a = 0; a < 25; a++) {
            for (int b = 0; b < 25; b++) {
                for (int c = 0; c < 25; c++) {
                    if (fits(outcomes, "a", a)
                            && fits(outcomes, "b", b)
                            && fits(outcomes, "c", c)
                            && fits(outcomes, "t", a + b + c)) {
                        found.add(Map.of("a", a, "b", b, "c", c).getOrDefault(cell, -1));
                    }
                }
            }
        }
        return found;
    }

    private static boolean fits(Map<String, Outcome> outcomes, String cell, int count) {
        var outcome = outcomes.getOrDefault(cell, new Shown(Value.of(0)));
        var visible = outcome.visible();
        return switch (outcome) {
            case Hidden(var reason, var _) when reason == Reason.SECONDARY -> count >= FIVE.count();
            case Hidden _, Shown _, Rounded _ ->
                visible instanceof Value.Missing || count >= visible.low() && count <= visible.high();
        };
    }

    @Test
    void withoutARuleEverythingIsShown() {
        assertThat(SmallCounts.of(cells(20, 3, 7, 10), ROW, new Threshold(0, 0)).values())
                .allMatch(Shown.class::isInstance);
    }

    @Test
    void theStricterOfTwoRulesHolds() {
        assertThat(FIVE.stricter(new Threshold(10, 100))).isEqualTo(new Threshold(10, 100));
        assertThat(FIVE.stricter(new Threshold(0, 0))).isEqualTo(FIVE);
    }

    @Test
    void aShareOfASmallCountIsARange() {
        assertThat(SmallShares.of(Value.of(3), Value.of(200), 100, FIVE))
                .isEqualTo(new Hidden(Reason.SMALL_COUNT, new Value.Interval(0.5, 2)));
        assertThat(SmallShares.of(Value.of(30), Value.of(200), 100, FIVE)).isEqualTo(new Shown(Value.of(15)));
    }

    @Test
    void aShareOfFewPeopleIsHiddenOrRounded() {
        assertThat(SmallShares.of(Value.of(30), Value.of(99), 100, new Threshold(5, 100)))
                .isEqualTo(new Hidden(Reason.SMALL_DENOMINATOR, Value.missing(MissingReason.CONFIDENTIAL)));
        assertThat(SmallShares.of(Value.of(13), Value.of(40), 100, FIVE))
                .isEqualTo(new Rounded(Value.of(33), new Value.Interval(10, 19)));
    }

    private static Map<String, Outcome> row(int total, int a, int b, int c) {
        return SmallCounts.of(cells(total, a, b, c), ROW, FIVE);
    }

    private static Map<String, Value> cells(int total, int a, int b, int c) {
        var cells = new LinkedHashMap<String, Value>();
        cells.put("a", Value.of(a));
        cells.put("b", Value.of(b));
        cells.put("c", Value.of(c));
        cells.put("t", Value.of(total));
        return cells;
    }
}
