package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.ui.privacy.PrivacyGate;

/// Puts words on the clipboard, past the gate.
public record Copying(PrivacyGate gate) {

    /// Copies words, or a table to be pasted in a sheet, that may reach anybody; `act` names what the user asked.
    public void text(String act, String words) {
        gate.leave(act, Audience.OTHERS, () -> List.of(Passage.of(words)), () -> copy(words));
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
