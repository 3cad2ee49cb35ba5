package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;

/// Finds the columns that hold the same statistic: under the same title in two data sets, as far as
/// the numbers do not speak against it, or under any title when all numbers are the same, but for
/// the rounding of one of the two.
final class SameStatistics {
    private static final int ENOUGH = 3;
    private static final double CERTAIN = 12;
    private static final double ROUNDING = 2.5;
    private static final double REVISION = 0.02;

    private final List<Column> columns;
    private final List<Title> titles;
    private final double[][] numbers;
    private final double[] halves;
    private final int[] first;

    private SameStatistics(List<Column> columns, Sample sample) {
        this.columns = columns;
        titles = columns.stream().map(Column::statistic).map(Title::of).toList();
        numbers = columns.stream().map(sample::of).toArray(double[][]::new);
        halves = Arrays.stream(numbers)
                .mapToDouble(some -> Rounding.ofCounts(some, some))
                .toArray();
        first = IntStream.range(0, columns.size()).toArray();
    }

    /// The columns, those of one statistic together, the least rounded first, in the order in which they come first.
    static List<List<Column>> among(List<Column> columns, Sample sample) {
        var same = new SameStatistics(columns, sample);
        for (int i = 0; i < columns.size(); i++) {
            int now = i;
            same.first[i] = IntStream.range(0, i)
                    .filter(j -> same.first[j] == j && same.same(j, now))
                    .findFirst()
                    .orElse(i);
        }
        return same.groups();
    }

    private List<List<Column>> groups() {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < columns.size(); i++) {
            groups.computeIfAbsent(first[i], _ -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .map(group -> group.stream()
                        .sorted(Comparator.comparingDouble(i -> halves[i]))
                        .map(columns::get)
                        .toList())
                .toList();
    }

    private boolean same(int one, int other) {
        Column a = columns.get(one);
        Column b = columns.get(other);
        if (a.people() != b.people()) {
            return false;
        }
        boolean apart = !a.dataSet().equals(b.dataSet());
        return apart && titles.get(one).same(titles.get(other)) && unit(a).equals(unit(b))
                ? agree(numbers[one], numbers[other])
                : equal(numbers[one], numbers[other]) || a.people() && (rounded(one, other) || rounded(other, one));
    }

    private static String unit(Column column) {
        return column.people() ? "" : column.statistic().unit();
    }

    /// Two editions may differ here and there.
    private static boolean agree(double[] x, double[] y) {
        int both = 0;
        int near = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                both++;
                near += Math.abs(x[i] - y[i]) <= Math.max(ROUNDING, REVISION * Math.abs(x[i])) ? 1 : 0;
            }
        }
        return near * 2 >= both;
    }

    private static boolean equal(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (Near.differ(x[i], y[i])) {
                return false;
            }
        }
        return different(x, y) >= ENOUGH;
    }

    /// Whether all numbers of the first are those of the other in steps of five or more.
    private boolean rounded(int one, int other) {
        double half = halves[one];
        if (halves[other] >= half) {
            return false;
        }
        var evidence = new Evidence();
        for (int i = 0; i < numbers[one].length; i++) {
            double amount = numbers[one][i];
            if (Near.more(Math.abs(amount - numbers[other][i]), half)) {
                return false;
            }
            if (amount > 0 && numbers[other][i] >= 0) {
                evidence.holds(amount, 2 * half);
            }
        }
        return evidence.different() >= ENOUGH && evidence.halves(CERTAIN);
    }

    private static long different(double[] x, double[] y) {
        var shared = new HashSet<Double>();
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0 && !Double.isNaN(x[i] + y[i])) {
                shared.add(x[i]);
            }
        }
        return shared.size();
    }
}
