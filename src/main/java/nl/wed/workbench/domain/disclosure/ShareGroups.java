package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.figures.StatisticKey;

/// Shares of which the last one follows from the others: those of all groups beside that of everybody,
/// and those that make a hundred together wherever all are known. Looked up when a share is asked for.
final class ShareGroups {
    /// Shares, and the one of everybody; that is empty when they make a hundred.
    record Group(Set<Integer> parts, Set<Integer> whole) {}

    private static final double HUNDRED = 100;
    private static final int LONGEST = 12;

    private final Quantities quantities;
    private final List<Integer> percentages;
    private final Map<Integer, Double> roundings = new HashMap<>();
    private final Map<Integer, List<Group>> known = new HashMap<>();

    ShareGroups(Quantities quantities) {
        this.quantities = quantities;
        percentages = quantities.all().stream()
                .filter(one -> !one.people() && unit(one).equals("%"))
                .map(Quantity::number)
                .toList();
    }

    /// The groups in which a share is one of the parts.
    List<Group> with(int share) {
        return known.computeIfAbsent(share, this::find);
    }

    private List<Group> find(int share) {
        var found = new ArrayList<Group>();
        for (Column column : quantities.get(share).columns()) {
            byCode(column, found);
        }
        int place = percentages.indexOf(share);
        if (place >= 0) {
            for (int other : percentages) {
                hundred(new TreeSet<>(List.of(share, other)), found);
            }
            for (int from = Math.max(0, place - LONGEST); from <= place; from++) {
                for (int to = place; to < Math.min(percentages.size(), from + LONGEST); to++) {
                    hundred(new TreeSet<>(percentages.subList(from, to + 1)), found);
                }
            }
        }
        return List.copyOf(new LinkedHashSet<>(found));
    }

    private void byCode(Column column, List<Group> found) {
        var key = StatisticKey.of(column.statistic().code());
        for (String dimension : new TreeSet<>(key.members().keySet())) {
            var everybody = key.without(dimension);
            var parts = new TreeSet<Integer>();
            var whole = new TreeSet<Integer>();
            for (Quantity quantity : quantities.all()) {
                for (Column other : quantity.columns()) {
                    if (other.dataSet().equals(column.dataSet())) {
                        var one = StatisticKey.of(other.statistic().code());
                        if (one.equals(everybody)) {
                            whole.add(quantity.number());
                        } else if (one.members().containsKey(dimension)
                                && one.without(dimension).equals(everybody)) {
                            parts.add(quantity.number());
                        }
                    }
                }
            }
            if (!whole.isEmpty()) {
                found.add(new Group(parts, whole));
            }
        }
    }

    private void hundred(Set<Integer> shares, List<Group> found) {
        int holds = 0;
        double slack = shares.stream().mapToDouble(this::rounding).sum();
        for (int place = 0; place < quantities.sample().size() && shares.size() > 1; place++) {
            double sum = 0;
            for (int share : shares) {
                sum += quantities.at(share, place);
            }
            if (Near.more(Math.abs(sum - HUNDRED), slack)) {
                return;
            }
            holds += Double.isNaN(sum) ? 0 : 1;
        }
        if (holds > 0) {
            found.add(new Group(shares, Set.of()));
        }
    }

    private double rounding(int share) {
        return roundings.computeIfAbsent(share, one -> Rounding.ofShares(quantities.numbers(one)));
    }

    private static String unit(Quantity quantity) {
        return quantity.columns().getFirst().statistic().unit();
    }
}
