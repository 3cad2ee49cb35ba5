package nl.wed.workbench.ui.kit;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// A label that is broken between words only and is never narrower than the longest of them, as half an amount reads
/// as another one.
public final class WholeWords {
    private WholeWords() {}

    /// With these words, in that style; the sign of money stays with its amount.
    public static Label label(String words, String style) {
        var label = new Label(words.replace("€ ", "€\u00a0"));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        keep(label);
        return label;
    }

    /// Keeps the longest word of these whole.
    public static void keep(Labeled words) {
        words.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> longest(words), words.fontProperty(), words.textProperty(), words.insetsProperty()));
    }

    private static double longest(Labeled label) {
        double widest = Stream.of(label.getText().split("[ \n]"))
                .mapToDouble(word -> width(word, label))
                .max()
                .orElse(0);
        var around = label.getInsets();
        return Math.ceil(widest + around.getLeft() + around.getRight());
    }

    private static double width(String word, Labeled label) {
        var text = new Text(word);
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
