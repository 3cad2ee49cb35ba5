package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All cells of one period, of all data sets together: what is told of each, and the sums in which
/// they stand. Looked up when asked for; for one thread.
final class Layer implements Network<Cell> {
    private final Quantities quantities;
    private final String period;
    private final Shapes shapes;
    private final Map<String, Map<Integer, Cell>> cells = new HashMap<>();
    private final Map<Cell, Told> told = new HashMap<>();
    private final Map<Cell, Double> fitted = new HashMap<>();
    private final Set<Cell> exactly = new HashSet<>();
    private final Map<Cell, List<Sum<Cell>>> sums = new HashMap<>();
    private final Map<Shape, Sum<Cell>> byShape = new HashMap<>();

    Layer(Quantities quantities, Partitions partitions, Regions regions, String period) {
        this.quantities = quantities;
        this.period = period;
        shapes = new Shapes(quantities, partitions, regions, this);
    }

    /// The cell of a statistic in a region.
    Cell cell(int quantity, String region) {
        return cells.computeIfAbsent(region, _ -> new HashMap<>())
                .computeIfAbsent(quantity, number -> new Cell(number, region));
    }

    /// What the data sets tell of a cell.
    Told told(Cell cell) {
        var known = told.get(cell);
        if (known == null) {
            known = Told.of(quantities.get(cell.quantity()).at(cell.region(), period));
            told.put(cell, known);
        }
        return known;
    }

    @Override
    public double amount(Cell cell) {
        if (!published(cell)) {
            sums(cell);
        }
        return number(cell);
    }

    private double number(Cell cell) {
        return told(cell).number().orElseGet(() -> fitted.getOrDefault(cell, Double.NaN));
    }

    @Override
    public boolean certain(Cell cell) {
        return published(cell) || exactly.contains(cell);
    }

    @Override
    public boolean published(Cell cell) {
        return told(cell).published();
    }

    /// Whether all is told beside a cell in some sum of which it is one of the parts.
    boolean isLonely(Cell cell) {
        return shapes.with(cell).stream()
                .filter(shape -> shape.parts().size() > 1 && shape.parts().contains(cell))
                .anyMatch(shape -> shape.members().allMatch(one -> one.equals(cell) || published(one)));
    }

    @Override
    public int threshold(Cell cell) {
        return quantities.get(cell.quantity()).threshold().count();
    }

    @Override
    public List<Sum<Cell>> sums(Cell cell) {
        var known = sums.get(cell);
        if (known == null) {
            known = shapes.with(cell).stream().map(this::sum).toList();
            sums.put(cell, known);
        }
        return known;
    }

    private Sum<Cell> sum(Shape shape) {
        var known = byShape.get(shape);
        if (known == null) {
            if (shape.members().anyMatch(cell -> Double.isNaN(number(cell)))) {
                var fit = Fit.of(shape, shapes::with, this::told);
                fit.amounts().forEach(fitted::putIfAbsent);
                exactly.addAll(fit.alone());
            }
            double rest = number(shape.total())
                    - shape.parts().stream().mapToDouble(this::number).sum();
            boolean open = Math.abs(rest)
                    > AddingUp.allowance(
                            number(shape.total()), rest, shape.parts().size());
            known = new Sum<>(shape.total(), shape.parts(), rest, open, shape.guessed());
            byShape.put(shape, known);
        }
        return known;
    }
}
