package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A bar across the window that says something, with what can be done about it.
public final class NoticeBar extends HBox {
    private final Label words = new Label();

    /// A bar of that name: it has the id `name-bar`, and its words `name-words`.
    public NoticeBar(String name, Tone tone, Ikon icon, String sentence, Node... acts) {
        setId(name + "-bar");
        getStyleClass().add("looking-bar");
        words.setId(name + "-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        add(acts);
        say(tone, icon, sentence);
    }

    /// Adds what else can be done about it.
    public void add(Node... acts) {
        getChildren().addAll(acts);
    }

    /// Whether it is there at all.
    public void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /// Says something else.
    public void say(Tone tone, Ikon icon, String sentence) {
        words.setText(sentence);
        words.setGraphic(new FontIcon(icon));
        getStyleClass().removeIf(style -> style.startsWith("tone-"));
        getStyleClass().add(tone.styleClass());
    }
}
