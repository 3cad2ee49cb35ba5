package nl.wed.workbench.ui.plan;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import nl.wed.workbench.ui.kit.WholeWords;

/// The columns of a grid of money: what it is about, an act, and numbers. The first gives way before an amount is
/// broken; when that is not enough the page scrolls sideways.
final class YearColumns {
    private static final double NAME = 260;
    private static final double LEAST_NAME = 150;
    private static final double ACT = 40;

    private YearColumns() {}

    /// What stands in the first column, which is never narrower than its longest word.
    static <T extends Labeled> T name(GridPane grid, T words) {
        WholeWords.keep(words);
        words.minWidthProperty().addListener((_, _, least) -> widen(grid, least.doubleValue()));
        widen(grid, words.getMinWidth());
        return words;
    }

    /// An amount in words, which takes the width of its column: that of its longest word, and an equal part of the
    /// room.
    static Label amount(String words, String style) {
        var label = WholeWords.label(words, style);
        label.prefWidthProperty().bind(label.minWidthProperty());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    private static void widen(GridPane grid, double least) {
        var column = grid.getColumnConstraints().getFirst();
        column.setMinWidth(Math.max(column.getMinWidth(), least));
        column.setPrefWidth(Math.max(column.getPrefWidth(), least));
    }

    /// Sets those of a grid with so many columns of numbers.
    static void of(GridPane grid, int numbers) {
        grid.getColumnConstraints().clear();
        var name = new ColumnConstraints(LEAST_NAME, NAME, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, new ColumnConstraints(ACT));
        for (int i = 0; i < numbers; i++) {
            var number = new ColumnConstraints(); // a preferred width would win over the least one of its cells
            number.setHgrow(Priority.ALWAYS);
            number.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(number);
        }
    }
}
