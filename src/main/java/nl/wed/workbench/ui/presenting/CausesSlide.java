package nl.wed.workbench.ui.presenting;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.causes.CauseMap;
import nl.wed.workbench.ui.presenting.deck.Slide;

/// A problem with its causes.
final class CausesSlide extends VBox {
    CausesSlide(Slide.Causes slide, Texts texts) {
        var map = new CauseMap("", strength -> strength.briefly(texts));
        map.show(slide.lines());
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(map, space, Words.of(texts.get("presenting.causes.legend"), "slide-small"));
    }
}
