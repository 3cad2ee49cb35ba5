package nl.wed.workbench.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.wed.workbench.report.model.Chart;
import nl.wed.workbench.report.model.Plot;
import nl.wed.workbench.report.model.Value;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;

import java.util.List;

/// A chart of a document as small bars: per category and series a bar with its number, and for a
/// strip only the marked areas. Word draws the real chart.
record PlotNode(Chart chart, Texts texts) {

    Node node() {
        var grid = new GridPane();
        grid.getStyleClass().add("bar-comparison");
        var names = new ColumnConstraints();
        names.setPercentWidth(38);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        grid.getColumnConstraints().addAll(names, bars, numbers);
        switch (chart.plot()) {
            case Plot.Bars(_, var categories, var series, _) -> series(grid, categories, series);
            case Plot.Lines(var periods, var series) -> series(grid, periods, series);
            case Plot.Strip(_, _, var marks) -> marks(grid, marks);
        }
        var box = new VBox(grid);
        box.setAccessibleText(chart.altText());
        return box;
    }

    private void marks(GridPane grid, List<Plot.Mark> marks) {
        double most = marks.stream().mapToDouble(mark -> Math.abs(mark.value())).max().orElse(1);
        marks.forEach(mark ->
                row(grid, mark.name(), Value.of(mark.value()), mark.tone() == Plot.Tone.OWN, most));
    }

    private void series(GridPane grid, List<String> categories, List<Plot.Series> series) {
        double most =
                series.stream()
                        .flatMap(one -> one.values().stream())
                        .mapToDouble(PlotNode::amount)
                        .map(Math::abs)
                        .max()
                        .orElse(1);
        for (int i = 0; i < categories.size(); i++) {
            for (Plot.Series one : series) {
                String name =
                        series.size() == 1
                                ? categories.get(i)
                                : categories.get(i) + " – " + one.name();
                row(grid, name, one.values().get(i), one.tone() == Plot.Tone.OWN, most);
            }
        }
    }

    private void row(GridPane grid, String name, Value value, boolean own, double most) {
        int row = grid.getRowCount();
        var label = new Label(name);
        label.setWrapText(true);
        grid.add(label, 0, row);
        grid.add(new Bar(most == 0 ? 0 : Math.abs(amount(value)) / most, own), 1, row);
        grid.add(new Label(words(value)), 2, row);
    }

    private String words(Value value) {
        return switch (value) {
            case Value.Amount(double number) ->
                    Numbers.decimal(number, chart.decimals()) + chart.unit();
            case Value.Interval(var text) -> text;
            case Value.Missing(var reason) ->
                    reason.isBlank() ? texts.get("general.unknown") : reason;
        };
    }

    private static double amount(Value value) {
        return value instanceof Value.Amount(double number) ? number : 0;
    }

    private static final class Bar extends Pane {
        private final Pane fill = new Pane();
        private final double share;

        Bar(double share, boolean own) {
            this.share = share;
            getStyleClass().add("bar-track");
            fill.getStyleClass().addAll("bar-fill", own ? "role-own" : "role-other");
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, share * getWidth(), getHeight());
        }
    }
}
