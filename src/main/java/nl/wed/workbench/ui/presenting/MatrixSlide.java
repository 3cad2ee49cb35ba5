package nl.wed.workbench.ui.presenting;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.presenting.deck.Columns;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.ui.presenting.deck.Slide.Point;

/// The matrix of a vote with the names of its dots beside it.
final class MatrixSlide extends HBox {
    MatrixSlide(Slide.Matrix slide, Texts texts) {
        getStyleClass().add("slide-columns");
        var matrix = new MatrixChart(slide.points(), slide.named(), texts);
        matrix.setMinWidth(Columns.MATRIX);
        HBox.setHgrow(matrix, Priority.ALWAYS);
        var names = new VBox();
        names.getStyleClass().add("slide-names");
        names.setMinWidth(Columns.NAMES);
        names.setMaxWidth(Columns.NAMES);
        slide.named().forEach(point -> names.getChildren().add(name(point)));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        names.getChildren().addAll(space, Words.of(slide.words(), "slide-small"));
        getChildren().addAll(matrix, names);
    }

    private static Node name(Point point) {
        var row = new HBox(number(point), Words.wide(Columns.NAMES - Columns.NUMBER, point.name()));
        row.getStyleClass().add("slide-name");
        return row;
    }

    static Label number(Point point) {
        var number = new Label(Integer.toString(point.number()));
        number.getStyleClass().add("slide-dot");
        if (point.priority()) {
            number.getStyleClass().add("slide-dot-priority");
        }
        return number;
    }
}
