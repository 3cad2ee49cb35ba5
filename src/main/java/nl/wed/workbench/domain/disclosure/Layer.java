package nl.wed.workbench.domain.disclosure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Sum.Trait;
import nl.wed.workbench.domain.figures.Value;

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
        return told.computeIfAbsent(cell, one -> Told.of(smallFirst(quantities.get(one.quantity()), one.region())));
    }

    /// Of two editions that differ the one that has to be hidden.
    private List<Value> smallFirst(Quantity quantity, String region) {
        var values = quantity.at(region, period);
        if (values.size() > 1) {
            values.sort(Comparator.comparing(value -> !(value instanceof Value.Known(double amount)
                    && quantity.threshold().hides(amount))));
        }
        return values;
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
        return sums.computeIfAbsent(
                cell, one -> additions.with(one).stream().map(this::sum).toList());
    }

    private Sum<PublishedCell> sum(Addition addition) {
        return byAddition.computeIfAbsent(addition, this::makeSum);
    }

    private Sum<PublishedCell> makeSum(Addition addition) {
        if (addition.members().anyMatch(cell -> Double.isNaN(number(cell)))) {
            var fit = Fit.of(addition, additions::with, this::told);
            fit.amounts().forEach(fitted::putIfAbsent);
            exactly.addAll(fit.alone());
        }
        double rest = number(addition.total())
                - addition.parts().stream().mapToDouble(this::number).sum();
        return new Sum<>(addition.total(), addition.parts(), rest, traits(addition, rest));
    }

    private Set<Trait> traits(Addition addition, double rest) {
        var traits = EnumSet.noneOf(Trait.class);
        int parts = addition.parts().size();
        if (addition.partial()
                || Near.more(Math.abs(rest), AddingUp.allowance(number(addition.total()), rest, parts))) {
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
