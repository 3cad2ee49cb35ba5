package nl.wed.workbench.ui.kit.chart;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A few bars under each other, from zero, with their values in words: ours, Nederland, the median.
public final class BarComparison extends GridPane {
    /// One bar: its name, its value (null when there is none) and the words for the value, or for
    /// why there is none.
    public record Bar(String name, Role role, @Nullable Double value, String words) {}

    /// Bars on one scale; negative values go to the left of zero.
    public BarComparison(List<Bar> bars) {
        getStyleClass().add("bar-comparison");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var tracks = new ColumnConstraints();
        tracks.setHgrow(Priority.ALWAYS);
        var values = new ColumnConstraints();
        values.setMinWidth(USE_PREF_SIZE);
        values.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, tracks, values);
        var scale = BarScale.of(bars.stream().map(Bar::value).filter(Objects::nonNull).toList());
        bars.forEach(bar -> row(bar, scale));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(
                bars.stream()
                        .map(bar -> bar.name() + ": " + bar.words())
                        .collect(Collectors.joining("; ")));
    }

    private void row(Bar bar, BarScale scale) {
        var name = new Label(bar.name());
        name.getStyleClass().add(bar.role() == Role.OWN ? "bar-name-own" : "bar-name");
        addRow(getRowCount(), name, new Track(bar, scale), new Label(bar.words()));
    }

    /// Where zero and the end of a bar are, as parts of the width.
    record BarScale(double low, double high) {
        static BarScale of(List<Double> values) {
            double low = values.stream().mapToDouble(value -> value).min().orElse(0);
            double high = values.stream().mapToDouble(value -> value).max().orElse(0);
            return new BarScale(Math.min(0, low), Math.max(0, high));
        }

        double part(double value) {
            return high == low ? 0 : (value - low) / (high - low);
        }
    }

    private static final class Track extends Region {
        private final Region fill = new Region();
        private final double from;
        private final double to;

        Track(Bar bar, BarScale scale) {
            getStyleClass().add("bar-track");
            fill.getStyleClass().addAll("bar-fill", bar.role().styleClass());
            double zero = scale.part(0);
            double end = bar.value() == null ? zero : scale.part(bar.value());
            from = Math.min(zero, end);
            to = Math.max(zero, end);
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(from * getWidth(), 0, (to - from) * getWidth(), getHeight());
        }
    }
}
