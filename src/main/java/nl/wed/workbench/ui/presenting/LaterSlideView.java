package nl.wed.workbench.ui.presenting;

import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.presenting.deck.Slide;

/// What can be shown later.
final class LaterSlideView extends VBox {
    LaterSlideView(Slide.Later slide) {
        getStyleClass().add("slide-rows");
        getChildren().add(Words.of(slide.words()));
        slide.lines().forEach(line -> {
            var box = new VBox(Words.of(line.name(), "slide-strong"), Words.of(line.how(), "slide-quiet"));
            box.getStyleClass().add("slide-coming");
            getChildren().add(box);
        });
    }
}
