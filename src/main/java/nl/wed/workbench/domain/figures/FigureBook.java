package nl.wed.workbench.domain.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.wed.workbench.domain.Project;

/// The figures of a trajectory: for each indicator that data sets fill, the figure of the own
/// municipality from one of them ([SourceChoice]), with what it is compared with.
public final class FigureBook {
    private final FigureReader reading;
    private final Map<UUID, Figure> figures = new LinkedHashMap<>();
    private final Map<UUID, List<Figure>> inEachDataSet = new HashMap<>();
    private final Map<UUID, HiddenValue> hidden = new HashMap<>();

    private FigureBook(FigureReader reading) {
        this.reading = reading;
    }

    /// Works out the figures of a project from its bulk observations, as the sources give them.
    public static FigureBook of(Project project, Observations observations) {
        return of(project, observations, ValueRule.Choice.ALL_AS_GIVEN);
    }

    /// Works out the figures of a project, as far as the rules show them.
    public static FigureBook of(Project project, Observations observations, ValueRule.Choice rules) {
        var book = new FigureBook(new FigureReader(project, observations, rules));
        for (Indicator indicator : project.all(INDICATOR)) {
            var all = book.reading.figures(indicator);
            book.inEachDataSet.put(indicator.id(), all);
            SourceChoice.among(all)
                    .ifPresentOrElse(figure -> book.figures.put(indicator.id(), figure), () -> book.hide(indicator));
        }
        return book;
    }

    private void hide(Indicator indicator) {
        reading.hidden(indicator).ifPresent(value -> hidden.put(indicator.id(), value));
    }

    /// The newest value of an indicator of which every own value may not be shown; empty when there
    /// is a figure, and when no data set knows anything of the municipality.
    public Optional<HiddenValue> hidden(UUID indicator) {
        return Optional.ofNullable(hidden.get(indicator));
    }

    /// Whether the figure of an indicator has yet to be asked for: no data set has a value for the
    /// municipality, shown or not.
    public boolean lacks(UUID indicator) {
        return !figures.containsKey(indicator) && !hidden.containsKey(indicator);
    }

    /// The figure of an indicator; empty when no data set has a value for the municipality that may
    /// be shown.
    public Optional<Figure> find(UUID indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /// The newest year of which a data set has an indicator for some municipality; empty when none has it.
    public OptionalInt newestYear(Indicator indicator) {
        return reading.newestYear(indicator);
    }

    /// All figures, in the order of the indicators.
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// The figure of an indicator in each data set that has a value for the municipality, newest
    /// period first.
    public List<Figure> inEachDataSet(Indicator indicator) {
        return inEachDataSet.getOrDefault(indicator.id(), List.of()).stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.own().period())
                        .reversed())
                .toList();
    }

    /// The figures that other data sets have of the indicator of a figure, newest period first.
    public List<Figure> besides(Figure figure) {
        return inEachDataSet(figure.indicator()).stream()
                .filter(other -> !other.dataSet().id().equals(figure.dataSet().id()))
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
}
