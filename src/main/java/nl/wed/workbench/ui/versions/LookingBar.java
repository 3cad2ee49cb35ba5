package nl.wed.workbench.ui.versions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.workspace.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The bar above a window in which a version is only looked at: which it is, that an edit was refused, and the way
/// back.
public final class LookingBar extends HBox {
    private final Label words = new Label();
    private final Texts texts;
    private final String which;

    /// The bar above that workspace.
    public LookingBar(Workspace workspace, String which, Texts texts, Runnable back) {
        this.texts = texts;
        this.which = which;
        setId("looking-bar");
        getStyleClass().addAll("looking-bar", "tone-accent");
        words.setId("looking-words");
        words.setText(which);
        words.setGraphic(new FontIcon(MaterialDesignE.EYE_OUTLINE));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain(
                                "looking-back", texts.get("versions.looking.back"), MaterialDesignA.ARROW_LEFT, back));
        workspace.onRefused(this::refused);
    }

    private void refused() {
        words.setText(texts.get("versions.looking.refused", which));
        words.setGraphic(new FontIcon(MaterialDesignA.ALERT));
        getStyleClass().remove("tone-accent");
        if (!getStyleClass().contains("tone-warning")) {
            getStyleClass().add("tone-warning");
        }
    }
}
