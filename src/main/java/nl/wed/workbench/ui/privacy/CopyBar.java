package nl.wed.workbench.ui.privacy;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// Says at once that what was copied out of a field tells who somebody is, or that names could not be looked for. The
/// clipboard stays exact, as the words may be meant for another field; emptying it is one act away.
public final class CopyBar {
    private final PrivacyGate gate;
    private final Texts texts;
    private final NoticeBar bar = new NoticeBar("copy", Tone.WARNING, MaterialDesignA.ALERT, "");

    /// A bar that is not shown while there is nothing to say.
    public CopyBar(PrivacyGate gate, Texts texts) {
        this.gate = gate;
        this.texts = texts;
        bar.add(
                Looking.stays(Buttons.plain(
                        "copy-empty", texts.get("privacy.copied.empty"), MaterialDesignE.ERASER, this::empty)),
                Looking.stays(
                        Buttons.plain("copy-close", texts.get("general.close"), MaterialDesignC.CLOSE, this::hide)));
        hide();
    }

    /// The bar.
    public Node node() {
        return bar;
    }

    /// Looks at what was copied.
    public void follow(Copied copied) {
        hide();
        gate.look(copied.text(), clearance -> {
            int open = clearance.open().size();
            if (open > 0 || clearance.locked()) {
                String key = open > 0 ? "privacy.copied" : "privacy.copiedLocked";
                bar.say(Tone.WARNING, MaterialDesignA.ALERT, texts.get(key, open));
                bar.show(true);
            }
        });
    }

    private void empty() {
        Clipboard.getSystemClipboard().clear();
        hide();
    }

    private void hide() {
        bar.show(false);
    }
}
