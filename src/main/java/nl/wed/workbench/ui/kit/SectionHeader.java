package nl.wed.workbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a screen or of a part of it: a title, a sentence below it, and acts on the right.
public final class SectionHeader extends HBox {
    private SectionHeader(String style, String title, String sentence, Node... acts) {
        var heading = new Label(title);
        heading.getStyleClass().add(style);
        heading.setWrapText(true);
        var words = new VBox(heading);
        if (!sentence.isEmpty()) {
            var below = new Label(sentence);
            below.setWrapText(true);
            below.getStyleClass().add("muted");
            words.getChildren().add(below);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("section-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(words);
        getChildren().addAll(acts);
    }

    /// The title of a screen; `sentence` may be empty.
    public static SectionHeader screen(String title, String sentence, Node... acts) {
        return new SectionHeader("screen-title", title, sentence, acts);
    }

    /// The title of a part of a screen.
    public static SectionHeader part(String title, Node... acts) {
        return new SectionHeader("part-title", title, "", acts);
    }
}
