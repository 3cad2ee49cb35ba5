package nl.wed.workbench.ui.presenting;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words on a slide, which wrap and are never cut.
final class Words {
    private Words() {}

    static Label of(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wide(double width, String words, String... styles) {
        var label = of(words, styles);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
