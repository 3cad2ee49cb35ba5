package nl.wed.workbench.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import nl.wed.workbench.texts.Texts;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// Lines over years with the name of each at its end. A year without a value breaks the line.
public final class LineOverYears extends Region {
    private static final double LEFT = 52;
    private static final double BOTTOM = 26;
    private static final double TOP = 10;
    private static final double LETTER = 12;

    /// One line: its name, whose it is, and its values.
    public record Series(String name, Role role, List<YearValue> values) {}

    /// The value of a year, null when there is none.
    public record YearValue(int year, @Nullable Double value) {}

    private final List<Series> series;
    private final List<Integer> years;
    private final NiceScale scale;
    private final Label letter = label("", "chart-tick");
    private final Group drawing = new Group();

    /// Draws these lines; `words` say the same for who cannot see it.
    public LineOverYears(List<Series> series, String words) {
        this.series = series;
        var all = new TreeSet<Integer>();
        series.forEach(one -> one.values().forEach(value -> all.add(value.year())));
        years = List.copyOf(all);
        var numbers =
                series.stream()
                        .flatMap(one -> one.values().stream())
                        .map(YearValue::value)
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> value)
                        .summaryStatistics();
        scale =
                numbers.getCount() == 0
                        ? NiceScale.around(0, 1)
                        : NiceScale.around(numbers.getMin(), numbers.getMax());
        getStyleClass().add("line-over-years");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        letter.setVisible(false);
        drawing.setManaged(false);
        getChildren().addAll(letter, drawing);
        letter.fontProperty().addListener(_ -> draw());
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    private void draw() {
        List<Node> parts = new ArrayList<>(grid());
        List<Label> names = new ArrayList<>();
        for (Series one : series) {
            parts.add(path(one));
            one.values().stream()
                    .filter(value -> value.value() != null)
                    .forEach(value -> parts.add(dot(one, value)));
            lastValue(one).ifPresent(last -> names.add(name(one, last)));
        }
        apart(names);
        parts.addAll(names);
        drawing.getChildren().setAll(parts);
    }

    private List<Node> grid() {
        var format = NumberFormat.getInstance(Texts.DUTCH);
        format.setMinimumFractionDigits(scale.decimals());
        format.setMaximumFractionDigits(scale.decimals());
        List<Node> parts = new ArrayList<>();
        for (double tick : scale.ticks()) {
            var line = new Line(left(), y(tick), right(), y(tick));
            line.getStyleClass().add("chart-grid");
            var label = label(format.format(tick), "chart-tick");
            label.resizeRelocate(0, y(tick) - large(9), left() - 8, large(18));
            parts.add(line);
            parts.add(label);
        }
        int every =
                Math.max(
                        1,
                        (int) Math.ceil(years.size() * large(46) / Math.max(46, right() - left())));
        for (int i = years.size() - 1; i >= 0; i -= every) {
            var label = label(Integer.toString(years.get(i)), "chart-year");
            label.resizeRelocate(
                    x(years.get(i)) - large(24),
                    getHeight() - large(BOTTOM) + 5,
                    large(48),
                    large(18));
            parts.add(label);
        }
        return parts;
    }

    private Path path(Series one) {
        var path = new Path();
        path.getStyleClass().addAll("chart-line", one.role().styleClass());
        boolean pen = false;
        for (YearValue point : one.values()) {
            Double value = point.value();
            if (value == null) {
                pen = false;
                continue;
            }
            path.getElements()
                    .add(
                            pen
                                    ? new LineTo(x(point.year()), y(value))
                                    : new MoveTo(x(point.year()), y(value)));
            pen = true;
        }
        return path;
    }

    private Circle dot(Series one, YearValue point) {
        double value = Objects.requireNonNull(point.value());
        var dot = new Circle(x(point.year()), y(value), one.role() == Role.OWN ? 4 : 2.5);
        dot.getStyleClass().addAll("chart-dot", one.role().styleClass());
        return dot;
    }

    private Label name(Series one, YearValue last) {
        var label = label(one.name(), "chart-name");
        label.getStyleClass().add(one.role().styleClass());
        double value = Objects.requireNonNull(last.value());
        label.resizeRelocate(
                right() + 8, y(value) - large(10), getWidth() - right() - 8, large(20));
        return label;
    }

    private void apart(List<Label> names) {
        var sorted =
                names.stream()
                        .sorted((one, other) ->
                                Double.compare(one.getLayoutY(), other.getLayoutY()))
                        .toList();
        for (int i = 1; i < sorted.size(); i++) {
            double lowest = sorted.get(i - 1).getLayoutY() + large(18);
            sorted.get(i).setLayoutY(Math.max(lowest, sorted.get(i).getLayoutY()));
        }
    }

    private static Optional<YearValue> lastValue(Series one) {
        return one.values().reversed().stream().filter(value -> value.value() != null).findFirst();
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setManaged(false);
        label.getStyleClass().add(style);
        return label;
    }

    private double left() {
        return large(LEFT);
    }

    /// A size for ordinary letters as it is for the letters there are.
    private double large(double size) {
        return size * letter.getFont().getSize() / LETTER;
    }

    private double right() {
        return Math.max(left() + 40, getWidth() * 0.78);
    }

    private double x(int year) {
        int first = years.getFirst();
        int span = years.getLast() - first;
        double part = span == 0 ? 0.5 : (double) (year - first) / span;
        return left() + 10 + part * (right() - left() - 20);
    }

    private double y(double value) {
        return TOP + (1 - scale.part(value)) * (getHeight() - TOP - large(BOTTOM));
    }
}
