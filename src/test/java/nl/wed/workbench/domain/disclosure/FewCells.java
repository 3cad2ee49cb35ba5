package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A few cells by name with the sums in which they stand. Counts below five are small.
final class FewCells implements Network<String> {
    static final int FIVE = 5;

    private final Map<String, Double> amounts = new LinkedHashMap<>();
    private final Set<String> unpublished = new HashSet<>();
    private final Set<String> vague = new HashSet<>();
    private final List<Sum<String>> sums = new ArrayList<>();

    FewCells cell(String name, double amount) {
        amounts.put(name, amount);
        return this;
    }

    /// A cell of which there is no number to show.
    FewCells unpublished(String name, double amount) {
        unpublished.add(name);
        return cell(name, amount);
    }

    /// One that could have another number as well.
    FewCells vague(String name, double amount) {
        vague.add(name);
        return unpublished(name, amount);
    }

    /// The cells a, b, c and so on with these numbers, and their total t.
    static FewCells row(double... numbers) {
        var cells = new FewCells();
        var parts = new ArrayList<String>();
        double total = 0;
        for (double number : numbers) {
            parts.add(String.valueOf((char) ('a' + parts.size())));
            cells.cell(parts.getLast(), number);
            total += number;
        }
        return cells.cell("t", total).sum("t", parts.toArray(String[]::new));
    }

    FewCells sum(String total, String... parts) {
        return sum(Sum.exactly(total, List.of(parts)));
    }

    FewCells sum(Sum<String> sum) {
        sums.add(sum);
        return this;
    }

    Sum<String> first() {
        return sums.getFirst();
    }

    @Override
    public double amount(String cell) {
        return amounts.getOrDefault(cell, Double.NaN);
    }

    @Override
    public boolean certain(String cell) {
        return !vague.contains(cell);
    }

    @Override
    public boolean published(String cell) {
        return !unpublished.contains(cell);
    }

    @Override
    public int threshold(String cell) {
        return FIVE;
    }

    @Override
    public List<Sum<String>> sums(String cell) {
        return sums.stream().filter(sum -> sum.members().contains(cell)).toList();
    }
}
