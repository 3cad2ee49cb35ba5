package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int FIVE = 5;
    private static final List<Means> USUAL = List.of(Means.COVERS, Means.VEILS, Means.ZEROS);
    private static final Bounds ONE_TO_FOUR = Bounds.count(FIVE);

    /// 20 - 10 - 7 would give the hidden 3 away; a reader knows the two together are 10.
    @Test
    void theSmallestOtherPartIsHiddenWhenTheTotalGivesAPartAway() {
        var row = row(20, 3, 7, 10);
        assertThat(row.bounds("a")).contains(ONE_TO_FOUR);
        assertThat(row.bounds("b")).contains(new Bounds(Kind.COVER, 6, 9));
        assertThat(row.bounds("c")).isEmpty();
        assertThat(row.bounds("t")).isEmpty();
    }

    @Test
    void twoSmallPartsHideEachOther() {
        var row = row(15, 2, 3, 10);
        assertThat(row.bounds("c")).isEmpty();
        assertThat(row.bounds("t")).isEmpty();
    }

    /// Two parts of 1 to 4 that make 8 are both 4; two that make 2 are both 1.
    @Test
    void twoSmallPartsDoNotHideEachOtherWhenTheirSumTellsBoth() {
        assertThat(row(18, 4, 4, 10).bounds("c")).contains(new Bounds(Kind.COVER, 10, 13));
        assertThat(row(12, 1, 1, 10).bounds("c")).contains(new Bounds(Kind.COVER, 7, 10));
    }

    /// Two parts that make 7 are 3 or 4 each: narrower than 1 to 4, so the third is hidden too.
    @Test
    void boundsThatAreToldAreNoNarrowerInTruth() {
        assertThat(row(17, 3, 4, 10).bounds("c")).isPresent();
    }

    @Test
    void withoutAnotherPartThePartsAreSecretAndTheTotalStays() {
        var row = row(8, 4, 4, 0);
        assertThat(row.bounds("a")).contains(Bounds.open(Kind.VEIL));
        assertThat(row.bounds("b")).contains(Bounds.open(Kind.VEIL));
        assertThat(row.bounds("c")).isEmpty();
        assertThat(row.bounds("t")).isEmpty();
    }

    /// A cover that could be 4 would have been told as 1 to 4.
    @Test
    void aCoverIsToldOnlyAsFarAsItIsNotSmallItself() {
        var row = row(15, 2, 6, 7);
        assertThat(row.bounds("b")).contains(new Bounds(Kind.COVER, 5, 7));
        assertThat(row.bounds("c")).contains(new Bounds(Kind.COVER, 6, 7));
    }

    @Test
    void whatTheSourceKeepsBackIsCoveredWithoutBounds() {
        var cells = cells(20, 3, 7, 10);
        var suppression = new Suppression<>(new Few(cells, List.of(exactly("t", "a", "b", "c"))), USUAL);
        suppression.hide(Map.of("a", Bounds.open(Kind.SECRET)), _ -> true);

        assertThat(suppression.bounds("b")).contains(Bounds.open(Kind.VEIL));
        assertThat(suppression.uncertain()).isEmpty();
    }

    /// Rows a, b and columns 1, 2 with all their totals: one small cell takes three others with it.
    @Test
    void rowsAndColumnsAreBothClosed() {
        var cells = new LinkedHashMap<String, Integer>();
        cells.putAll(Map.of("a1", 3, "a2", 20, "b1", 30, "b2", 40, "a", 23, "b", 70, "1", 33, "2", 60));
        var suppression = hiding(cells, square());
        assertThat(List.of("a1", "a2", "b1", "b2"))
                .allSatisfy(cell -> assertThat(suppression.bounds(cell)).isPresent());
        assertThat(List.of("a", "b", "1", "2"))
                .allSatisfy(cell -> assertThat(suppression.bounds(cell)).isEmpty());
    }

    private static List<Sum<String>> square() {
        return List.of(
                exactly("a", "a1", "a2"), exactly("b", "b1", "b2"), exactly("1", "a1", "b1"), exactly("2", "a2", "b2"));
    }

    /// A total of one part is that part: only hiding the total would help.
    @Test
    void whatOnlyATotalCanHideIsSaidToBeUncertain() {
        var cells = new LinkedHashMap<String, Integer>();
        cells.putAll(Map.of("t", 30, "a", 30));
        var sums = List.of(exactly("t", "a"));
        var usual = new Suppression<>(new Few(cells, sums), USUAL);
        usual.hide(Map.of("a", Bounds.open(Kind.SECRET)), _ -> true);
        assertThat(usual.uncertain()).containsExactly("a");
        assertThat(usual.bounds("t")).isEmpty();

        var all = new Suppression<>(new Few(cells, sums), List.of(Means.values()));
        all.hide(Map.of("a", Bounds.open(Kind.SECRET)), _ -> true);
        assertThat(all.uncertain()).isEmpty();
        assertThat(all.bounds("t")).isPresent();
    }

    /// Ten people of whom the table does not say what they are can be of the small part too.
    @Test
    void aPartThatTheTableLacksIsCoverEnough() {
        var cells = cells(30, 3, 7, 10);
        var sums = List.of(new Sum<>("t", List.of("a", "b", "c"), 10, Set.of(Sum.Trait.OPEN)));
        var suppression = hiding(cells, sums);
        assertThat(suppression.bounds("a")).contains(ONE_TO_FOUR);
        assertThat(suppression.bounds("b")).isEmpty();
    }

    /// Rounded numbers do not add up: a cover is hidden, but nothing is told of it.
    @Test
    void aSumThatIsRoundedTellsNoBoundsOfACover() {
        var suppression = hiding(cells(22, 3, 7, 10), List.of(new Sum<>("t", List.of("a", "b", "c"), 2, Set.of())));
        assertThat(suppression.bounds("b")).contains(Bounds.open(Kind.VEIL));
    }

    /// Every row of up to three parts and a total: whoever tries all counts that fit what is told
    /// finds every bound that is told, and of a secret at least four answers.
    @Test
    void everyBoundOfARowThatIsToldCanBeTrue() {
        for (int a = 0; a < 9; a++) {
            for (int b = 0; b < 9; b++) {
                for (int c = 0; c < 9; c++) {
                    var row = row(a + b + c, a, b, c);
                    for (String cell : List.of("a", "b", "c")) {
                        if (row.bounds(cell).isPresent() && !row.uncertain().contains(cell)) {
                            canBeTrue(row, cell, Map.of("a", a, "b", b, "c", c, "t", a + b + c));
                        }
                    }
                }
            }
        }
    }

    private static void canBeTrue(Suppression<String> row, String cell, Map<String, Integer> really) {
        var answers = answers(row, cell, really);
        var bounds = row.bounds(cell).orElseThrow();
        if (Double.isFinite(bounds.high())) {
            assertThat(answers).as("%s of %s", cell, really).contains((int) bounds.low(), (int) bounds.high());
        } else {
            assertThat(answers).as("%s of %s", cell, really).hasSizeGreaterThan(FIVE - 2);
        }
    }

    private static Set<Integer> answers(Suppression<String> row, String cell, Map<String, Integer> really) {
        var found = new HashSet<Integer>();
        int most = Math.max(FIVE, really.getOrDefault("t", 0));
        for (int a = 0; a <= most; a++) {
            for (int b = 0; a + b <= most; b++) {
                for (int c = 0; a + b + c <= most; c++) {
                    var tried = Map.of("a", a, "b", b, "c", c, "t", a + b + c);
                    if (tried.entrySet().stream().allMatch(one -> fits(row, one.getKey(), one.getValue(), really))) {
                        found.add(tried.getOrDefault(cell, -1));
                    }
                }
            }
        }
        return found;
    }

    private static boolean fits(Suppression<String> row, String cell, int count, Map<String, Integer> really) {
        return row.bounds(cell)
                .map(bounds -> count >= bounds.low() && count <= bounds.high())
                .orElse(count == really.getOrDefault(cell, -1));
    }

    private static Suppression<String> row(int total, int a, int b, int c) {
        return hiding(cells(total, a, b, c), List.of(exactly("t", "a", "b", "c")));
    }

    private static Suppression<String> hiding(Map<String, Integer> cells, List<Sum<String>> sums) {
        var suppression = new Suppression<>(new Few(cells, sums), USUAL);
        var small = new LinkedHashMap<String, Bounds>();
        cells.forEach((cell, count) -> {
            if (count > 0 && count < FIVE) {
                small.put(cell, ONE_TO_FOUR);
            }
        });
        suppression.hide(small, _ -> true);
        return suppression;
    }

    private static Sum<String> exactly(String total, String... parts) {
        return Sum.exactly(total, List.of(parts));
    }

    private static Map<String, Integer> cells(int total, int a, int b, int c) {
        var cells = new LinkedHashMap<String, Integer>();
        cells.put("a", a);
        cells.put("b", b);
        cells.put("c", c);
        cells.put("t", total);
        return cells;
    }

    /// A few cells by name.
    private record Few(Map<String, Integer> cells, List<Sum<String>> all) implements Network<String> {
        @Override
        public double amount(String cell) {
            return Optional.ofNullable(cells.get(cell)).orElseThrow();
        }

        @Override
        public boolean certain(String cell) {
            return true;
        }

        @Override
        public boolean published(String cell) {
            return true;
        }

        @Override
        public int threshold(String cell) {
            return FIVE;
        }

        @Override
        public List<Sum<String>> sums(String cell) {
            return new ArrayList<>(
                    all.stream().filter(sum -> sum.members().contains(cell)).toList());
        }
    }
}
