package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;

/// The figures of the municipality. Values here are those of the source, also where they are too small to be shown:
/// they are compared, and a value is said only by whoever has the shown figures.
final class FigureFacts {
    private static final String PERCENT = "%";

    private FigureFacts() {}

    /// The newest one of each indicator; `part` is empty, so that a newer period is another value of the same fact.
    static List<Fact> newest(Project project, FigureBook figures) {
        return of(project, figures, figure -> Stream.of(fact(figure, FactKey.FIGURE, "", figure.own())));
    }

    /// The one of each period.
    static List<Fact> each(Project project, FigureBook figures) {
        return of(
                project,
                figures,
                figure -> figure.ownSeries().stream()
                        .filter(point -> !(point.value() instanceof Value.Missing))
                        .map(point -> fact(figure, FactKey.FIGURE_AT, point.period(), point)));
    }

    /// The newest ones as a goal can start from: a number, its period and the data set that gives it.
    static List<Fact> baselines(Project project, FigureBook figures) {
        return of(
                project,
                figures,
                figure -> figure.own().value().exact().stream()
                        .mapToObj(value -> Fact.of(
                                new FactKey(
                                        FactKey.BASELINE,
                                        figure.indicator().id(),
                                        figure.own().period()),
                                figure.dataSet().title(),
                                Double.toString(value))));
    }

    private static List<Fact> of(Project project, FigureBook figures, Function<Figure, Stream<Fact>> facts) {
        return project.stream(INDICATOR)
                .map(Indicator::id)
                .flatMap(id -> figures.find(id).stream())
                .flatMap(facts)
                .toList();
    }

    /// The value ends in its period, which tells a later figure from a changed one.
    private static Fact fact(Figure figure, String kind, String part, Point point) {
        var key = new FactKey(kind, figure.indicator().id(), part);
        String name = figure.indicator().name();
        var exact = point.value().exact();
        if (exact.isEmpty()) {
            return Fact.of(key, name, point.value() + "@" + point.period());
        }
        var number = BigDecimal.valueOf(exact.getAsDouble());
        boolean share = figure.indicator().unit().contains(PERCENT);
        var told = Fact.number(key, name, number, share ? Fact.Unit.PERCENT : Fact.Unit.PLAIN);
        return new Fact(key, name, told.value() + "@" + point.period(), told.counted());
    }
}
