package nl.wed.workbench.domain.basis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.plan.Goal;
import org.jspecify.annotations.Nullable;

/// Where a goal starts from: the value in the unit of its indicator and the year, when that is known; of a figure that
/// was taken also which one that was, and the later one that stands beside it.
public record Baseline(double value, OptionalInt year, Optional<Taken> taken, Optional<Point> later) {
    private static final int SMALL = 10;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /// The figure that a goal starts from, as it was when the goal took it: its period, the data set, and the day; null
    /// when that was before this was kept.
    public record Taken(
            String period, String source, @Nullable LocalDate day) {}

    /// Of a goal: the figure that it took when it says so, however that figure changed since, else what was filled in;
    /// empty while there is no one number, and where these figures do not show it.
    public static Optional<Baseline> of(Project project, Goal goal, FigureBook figures) {
        if (!goal.baselineFromFigure()) {
            return Optional.ofNullable(goal.baseline()).map(value -> typed(value, goal.baselineYear()));
        }
        UUID indicator = goal.indicator();
        if (indicator == null) {
            return Optional.empty();
        }
        var basis = Basis.of(project, goal.id());
        var ground = basis.flatMap(one -> one.ground(FactKey.BASELINE))
                .filter(one -> indicator.equals(one.about()) && isWhole(one));
        return ground.isPresent()
                ? ground.filter(one -> isShown(one, indicator, figures))
                        .map(one -> taken(one, basis.get().date(), figures.find(indicator)))
                : figures.find(indicator).flatMap(Baseline::newest);
    }

    private static boolean isWhole(Ground ground) {
        return ground.number().isPresent() && YEAR.matcher(ground.part()).lookingAt();
    }

    private static Baseline typed(double value, @Nullable Integer year) {
        return new Baseline(
                value, year == null ? OptionalInt.empty() : OptionalInt.of(year), Optional.empty(), Optional.empty());
    }

    private static Baseline taken(Ground ground, @Nullable LocalDate day, Optional<Figure> now) {
        double value = ground.number().orElseThrow();
        var later = now.map(Figure::own)
                .filter(own -> !own.period().equals(ground.part())
                        || own.value().exact().stream().noneMatch(one -> one == value));
        return new Baseline(
                value,
                OptionalInt.of(Periods.startYear(ground.part())),
                Optional.of(new Taken(ground.part(), ground.name(), day)),
                later);
    }

    private static Optional<Baseline> newest(Figure figure) {
        var own = figure.own();
        return own.value().exact().stream()
                .mapToObj(value -> new Baseline(
                        value,
                        OptionalInt.of(Periods.startYear(own.period())),
                        Optional.of(new Taken(own.period(), figure.dataSet().title(), null)),
                        Optional.empty()))
                .findFirst();
    }

    /// A value that its source no longer shows is not told from here either. Where no source has it any more, only a
    /// number too large to be a few people is.
    private static boolean isShown(Ground ground, UUID indicator, FigureBook figures) {
        var values = figures.find(indicator).stream()
                .flatMap(figure -> figures.inEachDataSet(figure.indicator()).stream())
                .flatMap(figure -> Point.valueIn(figure.ownSeries(), ground.part()).stream())
                .toList();
        if (values.isEmpty()) {
            double value = ground.number().orElseThrow();
            return figures.hidden(indicator).isEmpty() && (value >= SMALL || value != Math.rint(value));
        }
        return values.stream().anyMatch(value -> !(value instanceof Value.Missing));
    }
}
