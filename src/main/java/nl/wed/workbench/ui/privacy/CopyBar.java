package nl.wed.workbench.ui.privacy;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Says at once that what was copied out of a field tells who somebody is, or that names could not be looked for. The
/// clipboard stays exact, as the words may be meant for another field; emptying it is one act away.
public final class CopyBar extends HBox {
    private final PrivacyGate gate;
    private final Texts texts;
    private final Label words = new Label();

    /// A bar that is not shown while there is nothing to say.
    public CopyBar(PrivacyGate gate, Texts texts) {
        this.gate = gate;
        this.texts = texts;
        setId("copy-bar");
        getStyleClass().addAll("looking-bar", "tone-warning");
        words.setId("copy-words");
        words.setGraphic(new FontIcon(MaterialDesignA.ALERT));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain(
                                "copy-empty", texts.get("privacy.copied.empty"), MaterialDesignE.ERASER, this::empty),
                        Buttons.plain("copy-close", texts.get("general.close"), MaterialDesignC.CLOSE, this::hide));
        hide();
    }

    /// Looks at what was copied.
    public void follow(Copied copied) {
        hide();
        gate.look(copied.text(), clearance -> {
            int open = clearance.open().size();
            if (open > 0 || clearance.locked()) {
                words.setText(texts.get(open > 0 ? "privacy.copied" : "privacy.copiedLocked", open));
                show(true);
            }
        });
    }

    private void empty() {
        Clipboard.getSystemClipboard().clear();
        hide();
    }

    private void hide() {
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
