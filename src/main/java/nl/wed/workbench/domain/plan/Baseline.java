package nl.wed.workbench.domain.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Periods;

/// Where a goal starts from: the value in the unit of its indicator and the year, when that is known.
public record Baseline(double value, OptionalInt year) {
    /// Of a goal: the newest figure of its indicator when it says so, else what was filled in; empty while there is no
    /// one number.
    public static Optional<Baseline> of(Goal goal, FigureBook figures) {
        UUID indicator = goal.indicator();
        if (!goal.baselineFromFigure()) {
            Double value = goal.baseline();
            Integer year = goal.baselineYear();
            return value == null
                    ? Optional.empty()
                    : Optional.of(new Baseline(value, year == null ? OptionalInt.empty() : OptionalInt.of(year)));
        }
        return indicator == null
                ? Optional.empty()
                : figures.find(indicator)
                        .map(figure -> figure.own())
                        .filter(own -> own.value().exact().isPresent())
                        .map(own -> new Baseline(
                                own.value().exact().getAsDouble(), OptionalInt.of(Periods.startYear(own.period()))));
    }
}
