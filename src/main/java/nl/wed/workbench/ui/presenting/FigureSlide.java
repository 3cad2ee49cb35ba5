package nl.wed.workbench.ui.presenting;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.kit.chart.PictureView;
import nl.wed.workbench.ui.presenting.deck.Columns;
import nl.wed.workbench.ui.presenting.deck.Sheet;
import nl.wed.workbench.ui.presenting.deck.Slide;

/// A picture of a figure, with the figure itself beside it, or above it when the picture needs the whole width.
final class FigureSlide extends VBox {
    FigureSlide(Slide.Figure slide) {
        var chart = new PictureView(slide.chart(), slide.tall(), Sheet.PICTURE);
        chart.setMouseTransparent(true); // what it says when pointed at is in small letters
        var picture = new VBox(chart);
        picture.getStyleClass().add("slide-figure");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var source = Words.of(slide.source(), "slide-small");
        var line = slide.line();
        var value = Words.of(line.value(), "slide-number");
        var facts = Words.of(line.facts(), "slide-small");
        Label beside = Words.of(
                line.beside(), ProfileSlide.beside(line).getStyleClass().toArray(String[]::new));
        if (slide.wide()) {
            var about = Words.of(slide.about());
            // A number is never broken over two lines: what is said of it gives way.
            value.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(USE_PREF_SIZE);
            var figure = new HBox(value, about, facts, beside);
            figure.setAlignment(Pos.BASELINE_LEFT);
            figure.getStyleClass().add("slide-columns");
            getChildren().addAll(figure, picture, space, source);
            return;
        }
        picture.setMinWidth(Columns.PICTURE);
        picture.setMaxWidth(Columns.PICTURE);
        var figure = new VBox(Words.of(slide.about(), "slide-strong"), value, facts, beside);
        if (!line.movement().isEmpty()) {
            figure.getChildren().add(Words.of(line.movement()));
        }
        figure.getStyleClass().addAll("slide-aside", "slide-figure");
        figure.setMinWidth(Columns.FIGURE);
        figure.setMaxWidth(Columns.FIGURE);
        var columns = new HBox(picture, figure);
        columns.getStyleClass().add("slide-columns");
        getChildren().addAll(columns, space, source);
    }
}
