package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Statistics with their numbers at one place of the sample, the smallest first.
record SortedNumbers(List<Integer> byNumber, double[] amounts) {
    static SortedNumbers of(List<Integer> some, int place, Quantities quantities) {
        var sorted = some.stream()
                .filter(one -> !Double.isNaN(quantities.at(one, place)))
                .sorted(Comparator.comparingDouble(one -> quantities.at(one, place)))
                .toList();
        return new SortedNumbers(
                sorted,
                sorted.stream().mapToDouble(one -> quantities.at(one, place)).toArray());
    }

    /// Those with a number between two.
    List<Integer> between(double least, double most) {
        var near = new ArrayList<Integer>();
        for (int i = first(least); i < amounts.length && amounts[i] <= most; i++) {
            near.add(byNumber.get(i));
        }
        return near;
    }

    private int first(double least) {
        int low = 0;
        int high = amounts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (amounts[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
