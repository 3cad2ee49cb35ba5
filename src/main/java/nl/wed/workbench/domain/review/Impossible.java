package nl.wed.workbench.domain.review;

import java.util.List;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Values that cannot be. An interval counts only when all of it is impossible.
final class Impossible {
    /// A measure of which more than this part is negative is a balance, not a count.
    private static final double BALANCE = 0.05;

    private static final int ENOUGH_FOR_BALANCE = 20;

    private Impossible() {}

    static List<CellPlace> percentages(Statistic measure, Cells values) {
        return measure.unit().equals("%") ? values.where((_, value) -> value.low() > 100) : List.of();
    }

    static List<CellPlace> negatives(Statistic measure, Cells values) {
        if (!isCount(measure)) {
            return List.of();
        }
        var negative = values.where((_, value) -> value.high() < 0);
        boolean balance = values.size() >= ENOUGH_FOR_BALANCE && negative.size() > BALANCE * values.size();
        return balance ? List.of() : negative;
    }

    /// Counts of a region above that of the country, unless the measure has negative values: a
    /// balance of the country can be smaller than that of a part.
    static List<CellPlace> aboveCountry(Statistic measure, Cells values) {
        if (!isCount(measure) || !values.where((_, value) -> value.low() < 0).isEmpty()) {
            return List.of();
        }
        return values.where((cell, value) -> values.at(Series.NETHERLANDS, cell.period())
                .filter(country -> value.low() > country.high())
                .isPresent());
    }

    static List<CellPlace> partAbove(Cells totals, List<Cells> parts) {
        return totals.where((cell, total) -> parts.stream()
                .flatMap(part -> part.at(cell.region(), cell.period()).stream())
                .anyMatch(part -> part.low() > total.high()));
    }

    /// Parts that together exceed their total by more than rounding to units can explain.
    static List<CellPlace> partsAbove(Cells totals, List<Cells> parts) {
        return totals.where((cell, total) -> {
            double least = parts.stream()
                    .flatMap(part -> part.at(cell.region(), cell.period()).stream())
                    .filter(value -> !(value instanceof Value.Missing))
                    .mapToDouble(Value::low)
                    .sum();
            return least > total.high() + parts.size() / 2.0;
        });
    }

    /// Averages are written in the unit of what they are an average of, with decimals.
    static boolean isCount(Statistic measure) {
        return Counted.byTitle(measure).addsUp() && measure.decimals() == 0;
    }
}
