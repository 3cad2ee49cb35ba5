package nl.wed.workbench.domain.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import nl.wed.workbench.domain.Project;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The figures of a trajectory: for each indicator that a data set fills, the newest figure of the
/// own municipality with what it is compared with.
public final class FigureBook {
    private final FigureReading reading;
    private final Map<UUID, Figure> figures;

    private FigureBook(FigureReading reading, Map<UUID, Figure> figures) {
        this.reading = reading;
        this.figures = figures;
    }

    /// Works out the figures of a project from its bulk observations, as the sources give them.
    public static FigureBook of(Project project, Observations observations) {
        return of(project, observations, ValueRule.Choice.ALL_AS_GIVEN);
    }

    /// Works out the figures of a project, as far as the rules show them.
    public static FigureBook of(
            Project project, Observations observations, ValueRule.Choice rules) {
        var reading = new FigureReading(project, observations, rules);
        var figures = new LinkedHashMap<UUID, Figure>();
        for (Indicator indicator : project.all(INDICATOR)) {
            newest(reading.figures(indicator))
                    .ifPresent(figure -> figures.put(indicator.id(), figure));
        }
        return new FigureBook(reading, figures);
    }

    /// The figure of an indicator; empty when no data set has a value for the municipality.
    public Optional<Figure> find(UUID indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /// All figures, in the order of the indicators.
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// The figure of an indicator in each data set that has a value for the municipality, newest
    /// period first.
    public List<Figure> inEachDataSet(Indicator indicator) {
        return reading.figures(indicator).stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.own().period()).reversed())
                .toList();
    }

    /// The values of an indicator for the districts (`WK`) or neighbourhoods (`BU`) of the
    /// municipality, in the newest period in which one of them has a value; empty without any.
    public Optional<Areas> areas(Indicator indicator, String kind) {
        return reading.areas(indicator, kind);
    }

    /// The values of every municipality that has the figure, by code, as far as the rules show
    /// them.
    public Map<String, List<Point>> municipalities(Figure figure) {
        return reading.municipalities(figure);
    }

    /// The newest; of the same period not an edition that another one replaces, and rather one that
    /// has the country.
    private static Optional<Figure> newest(List<Figure> figures) {
        var replaced = figures.stream().map(figure -> figure.dataSet().replaces()).toList();
        return figures.stream()
                .max(
                        Comparator.comparing((Figure figure) -> figure.own().period())
                                .thenComparing(figure -> !replaced.contains(figure.dataSet().id()))
                                .thenComparing(figure -> figure.national().isPresent()));
    }
}
