package nl.wed.workbench.ui.figures.profile;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;

/// What the shapes of the spine mean.
final class ProfileLegend extends FlowPane {
    private final Texts texts;

    ProfileLegend(Texts texts, String municipality) {
        this.texts = texts;
        getStyleClass().addAll("toolbar", "legend");
        getChildren()
                .addAll(
                        key("range", texts.get("profile.legend.range")),
                        key("box", texts.get("profile.legend.box")),
                        key("middle", texts.get("profile.legend.middle")),
                        key("median", texts.get("profile.legend.median")),
                        key("better", texts.get("profile.legend.better", municipality)),
                        key("worse", texts.get("profile.legend.worse", municipality)),
                        key("plain", texts.get("profile.legend.plain")),
                        words("profile.legend.right"));
    }

    private Label key(String style, String words) {
        var shape = new Region();
        shape.getStyleClass().add("legend-" + style);
        var label = new Label(words, shape);
        label.getStyleClass().addAll("muted", "row-small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label words(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("muted", "row-small");
        return label;
    }
}
