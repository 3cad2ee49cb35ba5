package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.figures.StatisticKey;

/// Finds statistics that add up to another one, whatever they are called: any two or three, those
/// that stand beside each other in a data set, and those of one group. What adds up at one place is
/// looked at in all others.
final class SumSearch {
    private record Candidate(int total, Set<Integer> parts) {}

    private static final int THREES = 60;
    private static final int FEW = 6;
    private static final int TURNS = 6;
    private static final double NEAR = 7.5;

    private final Quantities quantities;
    private final AddingUp adding;
    private final List<Partition> found = new ArrayList<>();
    private final Map<Partition, Double> halvings = new HashMap<>();
    private final Set<Candidate> tried = new HashSet<>();

    SumSearch(Quantities quantities, AddingUp adding) {
        this.quantities = quantities;
        this.adding = adding;
    }

    /// Of what may be chance a statistic is a part once, in what is least likely to be.
    List<Partition> found() {
        places().forEach(this::search);
        var kept = new ArrayList<>(found.stream().filter(one -> !one.guessed()).toList());
        found.stream()
                .filter(Partition::guessed)
                .sorted(Comparator.comparingDouble(one -> -halvings.getOrDefault(one, 0.0)))
                .filter(one -> kept.stream().noneMatch(other -> excludes(other, one)))
                .forEach(kept::add);
        return kept;
    }

    private static boolean excludes(Partition kept, Partition guess) {
        return (kept.guessed() || kept.total() == guess.total()) && !Collections.disjoint(kept.parts(), guess.parts());
    }

    /// For every data set the place where most of its statistics count somebody.
    private Set<Integer> places() {
        var bySet = new LinkedHashMap<UUID, List<Integer>>();
        for (Quantity one : quantities.all()) {
            if (one.people()) {
                one.columns()
                        .forEach(column -> bySet.computeIfAbsent(column.dataSet(), _ -> new ArrayList<>())
                                .add(one.number()));
            }
        }
        var places = new LinkedHashSet<Integer>();
        bySet.values().forEach(of -> places.add(best(of)));
        return places;
    }

    private int best(List<Integer> some) {
        return IntStream.range(0, quantities.sample().size())
                .boxed()
                .max(Comparator.<Integer>comparingLong(place -> some.stream()
                                .filter(number -> quantities.at(number, place) > 0)
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    private void search(int place) {
        List<Integer> known = quantities.all().stream()
                .filter(one -> one.people() && quantities.at(one.number(), place) >= 0)
                .map(Quantity::number)
                .toList();
        var numbers = SortedNumbers.of(known, place, quantities);
        runs(known, place, numbers);
        strides(known, place, numbers);
        groups(known, place, numbers, one -> List.of(group(one)));
        groups(known, place, numbers, this::words);
        if (known.size() <= THREES) {
            twosAndThrees(known, place, numbers);
        }
    }

    private static List<Integer> near(SortedNumbers numbers, double amount) {
        return numbers.between(amount - NEAR, amount + NEAR);
    }

    private void runs(List<Integer> known, int place, SortedNumbers numbers) {
        for (int from = 0; from < known.size(); from++) {
            double sum = quantities.at(known.get(from), place);
            for (int to = from + 1; to < known.size(); to++) {
                sum += quantities.at(known.get(to), place);
                List<Integer> parts = known.subList(from, to + 1);
                near(numbers, sum).forEach(total -> consider(total, parts, known));
            }
        }
    }

    /// Every second, third and so on: columns that take turns.
    private void strides(List<Integer> known, int place, SortedNumbers numbers) {
        for (int step = 2; step <= TURNS; step++) {
            for (int from = 0; from < known.size(); from++) {
                var parts = new ArrayList<>(List.of(known.get(from)));
                double sum = quantities.at(known.get(from), place);
                for (int next = from + step; next < known.size(); next += step) {
                    parts.add(known.get(next));
                    sum += quantities.at(known.get(next), place);
                    near(numbers, sum).forEach(total -> consider(total, List.copyOf(parts), known));
                }
            }
        }
    }

    /// What has one group in the table, or one word in its title, but for the total that may stand among it.
    private void groups(
            List<Integer> known, int place, SortedNumbers numbers, Function<Integer, Collection<String>> names) {
        var byGroup = new LinkedHashMap<String, List<Integer>>();
        known.forEach(one -> names.apply(one)
                .forEach(name ->
                        byGroup.computeIfAbsent(name, _ -> new ArrayList<>()).add(one)));
        for (List<Integer> group : byGroup.values()) {
            double sum =
                    group.stream().mapToDouble(one -> quantities.at(one, place)).sum();
            near(numbers, sum).forEach(total -> consider(total, group, known));
            near(numbers, sum / 2).stream()
                    .filter(group::contains)
                    .forEach(total -> consider(total, without(group, total), known));
        }
    }

    private List<String> words(int number) {
        var dataSet = quantities.get(number).columns().getFirst().dataSet();
        return title(number).words().stream().map(word -> dataSet + word).toList();
    }

    private String group(int number) {
        var column = quantities.get(number).columns().getFirst();
        return column.dataSet() + column.statistic().group();
    }

    private static List<Integer> without(List<Integer> all, int one) {
        return all.stream().filter(other -> other != one).toList();
    }

    private void twosAndThrees(List<Integer> known, int place, SortedNumbers numbers) {
        double[] amounts =
                known.stream().mapToDouble(one -> quantities.at(one, place)).toArray();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                double two = amounts[i] + amounts[j];
                consider(near(numbers, two), List.of(known.get(i), known.get(j)), known);
                for (int k = j + 1; k < known.size(); k++) {
                    consider(near(numbers, two + amounts[k]), List.of(known.get(i), known.get(j), known.get(k)), known);
                }
            }
        }
    }

    private void consider(List<Integer> totals, List<Integer> parts, List<Integer> known) {
        totals.forEach(total -> consider(total, parts, known));
    }

    private void consider(int total, List<Integer> parts, List<Integer> known) {
        if (parts.size() < 2 || parts.contains(total)) {
            return;
        }
        if (!tried.add(new Candidate(total, Set.copyOf(parts)))) {
            return;
        }
        var members = new LinkedHashSet<>(parts);
        members.add(total);
        var seen = adding.seen(total, parts);
        boolean guess = uncoded(members)
                && (seen.likely()
                        || seen.plausible() && (known.size() <= FEW || adjacent(total, parts, known) || halves(parts)));
        if (seen.convincing() || guess) {
            var partition = new Partition(total, parts, true, !seen.convincing());
            found.add(partition);
            halvings.put(partition, seen.evidence().halvings());
        }
    }

    private boolean halves(List<Integer> parts) {
        return parts.size() == 2 && title(parts.getFirst()).isOtherHalfOf(title(parts.getLast()));
    }

    private Title title(int number) {
        return Title.of(quantities.get(number).columns().getFirst().statistic());
    }

    /// Codes of dimensions say by themselves what adds up.
    private boolean uncoded(Set<Integer> members) {
        return members.stream()
                .flatMap(one -> quantities.get(one).columns().stream())
                .allMatch(column ->
                        StatisticKey.of(column.statistic().code()).members().isEmpty());
    }

    /// Whether the total stands right before or after its parts, or nothing but other parts of it does in
    /// between.
    private boolean adjacent(int total, List<Integer> parts, List<Integer> known) {
        int first = known.indexOf(parts.getFirst());
        int last = known.indexOf(parts.getLast());
        int place = known.indexOf(total);
        if (last - first != parts.size() - 1) {
            return false;
        }
        var between =
                place < first ? known.subList(place + 1, first) : known.subList(last + 1, Math.max(last + 1, place));
        return between.stream()
                .allMatch(one -> found.stream()
                        .anyMatch(
                                other -> other.total() == total && other.parts().contains(one)));
    }
}
