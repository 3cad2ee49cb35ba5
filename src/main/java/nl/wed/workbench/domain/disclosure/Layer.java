package nl.wed.workbench.domain.disclosure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Sum.Trait;

/// All cells of one period, of all data sets together: what is told of each, and the sums in which
/// they stand. Looked up when asked for; for one thread.
final class Layer implements Network<PublishedCell> {
    private final Quantities quantities;
    private final String period;
    private final Additions additions;
    private final Map<String, Map<Integer, PublishedCell>> cells = new HashMap<>();
    private final Map<PublishedCell, Told> told = new HashMap<>();
    private final Map<PublishedCell, Double> fitted = new HashMap<>();
    private final Set<PublishedCell> exactly = new HashSet<>();
    private final Map<PublishedCell, List<Sum<PublishedCell>>> sums = new HashMap<>();
    private final Map<Addition, Sum<PublishedCell>> byAddition = new HashMap<>();

    Layer(Quantities quantities, Partitions partitions, Regions regions, String period) {
        this.quantities = quantities;
        this.period = period;
        additions = new Additions(quantities, partitions, regions, this);
    }

    /// The cell of a statistic in a region.
    PublishedCell cell(int quantity, String region) {
        return cells.computeIfAbsent(region, _ -> new HashMap<>())
                .computeIfAbsent(quantity, number -> new PublishedCell(number, region));
    }

    /// What the data sets tell of a cell.
    Told told(PublishedCell cell) {
        var known = told.get(cell);
        if (known == null) {
            known = Told.of(quantities.get(cell.quantity()).at(cell.region(), period));
            told.put(cell, known);
        }
        return known;
    }

    @Override
    public double amount(PublishedCell cell) {
        if (!published(cell)) {
            sums(cell);
        }
        return number(cell);
    }

    private double number(PublishedCell cell) {
        return told(cell).number().orElseGet(() -> fitted.getOrDefault(cell, Double.NaN));
    }

    @Override
    public boolean certain(PublishedCell cell) {
        return published(cell) || exactly.contains(cell);
    }

    @Override
    public boolean published(PublishedCell cell) {
        return told(cell).published();
    }

    /// Whether all is told beside a cell in some sum of which it is one of the parts.
    boolean isLonely(PublishedCell cell) {
        return additions.with(cell).stream()
                .filter(addition -> !addition.partial()
                        && addition.parts().size() > 1
                        && addition.parts().contains(cell))
                .anyMatch(addition -> addition.members().allMatch(one -> one.equals(cell) || published(one)));
    }

    @Override
    public int threshold(PublishedCell cell) {
        return quantities.get(cell.quantity()).threshold().count();
    }

    @Override
    public List<Sum<PublishedCell>> sums(PublishedCell cell) {
        var known = sums.get(cell);
        if (known == null) {
            known = additions.with(cell).stream().map(this::sum).toList();
            sums.put(cell, known);
        }
        return known;
    }

    private Sum<PublishedCell> sum(Addition addition) {
        var known = byAddition.get(addition);
        if (known == null) {
            if (addition.members().anyMatch(cell -> Double.isNaN(number(cell)))) {
                var fit = Fit.of(addition, additions::with, this::told);
                fit.amounts().forEach(fitted::putIfAbsent);
                exactly.addAll(fit.alone());
            }
            double rest = number(addition.total())
                    - addition.parts().stream().mapToDouble(this::number).sum();
            known = new Sum<>(addition.total(), addition.parts(), rest, traits(addition, rest));
            byAddition.put(addition, known);
        }
        return known;
    }

    private Set<Trait> traits(Addition addition, double rest) {
        var traits = EnumSet.noneOf(Trait.class);
        int parts = addition.parts().size();
        if (addition.partial() || Math.abs(rest) > AddingUp.allowance(number(addition.total()), rest, parts)) {
            traits.add(Trait.OPEN);
        }
        if (addition.guessed()) {
            traits.add(Trait.GUESSED);
        }
        if (parts == 1 && Regions.inMunicipality(addition.total().region())) {
            traits.add(Trait.SAME);
        }
        return traits;
    }
}
