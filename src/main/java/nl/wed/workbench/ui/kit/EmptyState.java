package nl.wed.workbench.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where nothing is yet: an icon, a sentence, and buttons for the next action.
public final class EmptyState extends VBox {
    private static final String RESTING = "resting";

    private EmptyState(Ikon icon, String sentence) {
        getStyleClass().add("empty-state");
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-state-icon");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("empty-state-text");
        getChildren().addAll(picture, words);
    }

    /// A place with only its sentence: there is nothing to do here, or what its sentence names stands right beside it.
    public static EmptyState resting(Ikon icon, String sentence) {
        var empty = new EmptyState(icon, sentence);
        empty.getStyleClass().add(RESTING);
        return empty;
    }

    /// Whether it needs no way out.
    public boolean isResting() {
        return getStyleClass().contains(RESTING);
    }

    /// An empty place with the button for the next action.
    public EmptyState(Ikon icon, String sentence, Button action) {
        this(icon, sentence);
        getChildren().add(action);
    }
}
