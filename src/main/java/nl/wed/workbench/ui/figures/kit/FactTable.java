package nl.wed.workbench.ui.figures.kit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/// A small table beside a chart: names on the left, numbers on the right. The first row names the
/// columns.
public final class FactTable extends GridPane {
    /// Words in cells as short as a year or a municipality are never broken.
    private static final int SHORT = 16;

    /// The width of a letter, of its height.
    private static final double WIDE = 0.6;

    public FactTable(List<List<String>> rows) {
        getStyleClass().add("fact-table");
        for (int column = 0; column < rows.getFirst().size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < rows.size(); row++) {
            String style = row == 0 ? "fact-head" : "fact-cell";
            for (int column = 0; column < rows.get(row).size(); column++) {
                add(cell(rows.get(row).get(column), style, column == 0), column, row);
            }
        }
    }

    /// A table as a spreadsheet takes it from the clipboard.
    public static String asText(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    private static Node cell(String words, String style, boolean name) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        boolean head = style.equals("fact-head");
        label.setWrapText(name || head || words.length() > SHORT);
        if (head && !name) {
            label.setTextAlignment(TextAlignment.RIGHT);
        }
        if (!name && !head && words.length() <= SHORT) {
            label.setMinWidth(USE_PREF_SIZE);
        } else if (words.length() <= SHORT) {
            int longest = Arrays.stream(words.split(" "))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            label.minWidthProperty().bind(label.fontProperty().map(font -> font.getSize() * longest * WIDE));
        }
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(name ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        return label;
    }
}
