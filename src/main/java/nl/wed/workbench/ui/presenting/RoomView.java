package nl.wed.workbench.ui.presenting;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.wed.workbench.texts.Texts;

/// All that a room sees: the slide, black when that was asked, the keys, and a bar for the mouse.
public final class RoomView extends StackPane {
    private static final double LOWER = 0.82;

    private final SlidePage page;
    private final Region dark = new Region();

    /// Shows the slides of that model.
    public RoomView(PresentingViewModel model, Texts texts) {
        setId("room");
        getStyleClass().add("room");
        getStylesheets()
                .add(Objects.requireNonNull(RoomView.class.getResource("/css/presenting.css"))
                        .toExternalForm());
        page = new SlidePage(model, texts);
        page.setFocusTraversable(true);
        var keys = new KeysCard(texts);
        keys.visibleProperty().bind(model.keys());
        var bar = new SlideBar(model, texts);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        dark.setId("slide-black");
        dark.getStyleClass().add("slide-black");
        dark.visibleProperty().bind(model.black());
        dark.setOnMouseClicked(_ -> model.black().set(false));
        getChildren().addAll(new Enlarged(new StackPane(page, bar, keys)), dark);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (event.getY() > LOWER * getHeight()) {
                bar.come();
            }
        });
        setMinSize(0, 0);
    }

    /// Gives the keyboard to where something can be typed, else to the slide.
    public void takeFocus() {
        page.takeFocus();
    }
}
