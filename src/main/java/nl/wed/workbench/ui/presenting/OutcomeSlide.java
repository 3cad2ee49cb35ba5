package nl.wed.workbench.ui.presenting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.presenting.deck.Columns;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.ui.presenting.deck.Slide.Ranked;

/// The options in their order, each with a bar as long as its score.
final class OutcomeSlide extends VBox {
    private static final double NUMBER = 70;

    OutcomeSlide(Slide.Outcome slide) {
        getStyleClass().add("slide-rows");
        if (!slide.conclusion().isEmpty()) {
            getChildren().add(Words.of(slide.conclusion(), "slide-conclusion"));
        }
        slide.lines().forEach(line -> getChildren().add(row(line)));
    }

    private static Node row(Ranked line) {
        Node score = line.ranked() ? bar(line) : Words.wide(Columns.SCORE, line.score(), "slide-small");
        var row = new HBox(
                Words.wide(Columns.PLACE, line.place(), "slide-place"), Words.wide(Columns.OPTION, line.name()), score);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("slide-row");
        HBox.setHgrow(score, Priority.ALWAYS);
        return row;
    }

    private static Node bar(Ranked line) {
        var full = new StackPane();
        full.setAlignment(Pos.CENTER_LEFT);
        full.getStyleClass().add("slide-bar");
        var part = new Region();
        part.getStyleClass().add("slide-bar-part");
        part.maxWidthProperty().bind(full.widthProperty().multiply(line.share()));
        full.getChildren().add(part);
        HBox.setHgrow(full, Priority.ALWAYS);
        var bar = new HBox(full, Words.wide(NUMBER, line.score(), "slide-strong"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("slide-row");
        return bar;
    }
}
