package nl.wed.workbench.domain.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of the figures of a trajectory that tell them apart: that of the indicator, unless another one
/// has it too or it does not say what it is of (`Binnen 1 km`); then with the path in the source.
public final class FigureNames {
    private final Map<String, Integer> times = new HashMap<>();

    private FigureNames(List<Figure> figures) {
        figures.forEach(figure -> times.merge(figure.indicator().name(), 1, Integer::sum));
        figures.stream().filter(this::needsPath).forEach(figure -> times.merge(withPath(figure), 1, Integer::sum));
    }

    /// The names of these figures.
    public static FigureNames of(List<Figure> figures) {
        return new FigureNames(figures);
    }

    /// The name of a figure.
    public String of(Figure figure) {
        if (!needsPath(figure)) {
            return figure.indicator().name();
        }
        String name = withPath(figure);
        return times.getOrDefault(name, 0) <= 1
                ? name
                : name + " [" + figure.dataSet().title() + ", "
                        + figure.statistic().code() + "]";
    }

    private boolean needsPath(Figure figure) {
        String name = figure.indicator().name();
        return times.getOrDefault(name, 0) > 1 || StatisticNames.saysLittle(name);
    }

    private static String withPath(Figure figure) {
        String name = figure.indicator().name();
        String path = figure.statistic().name();
        return path.isBlank() || path.equals(name) || path.endsWith(" / " + name.strip())
                ? path.isBlank() ? name : path
                : name + " (" + path + ")";
    }
}
