package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Puts words on the clipboard, past the gate.
public record Copying(Texts texts, PrivacyGate gate) {

    /// Copies a table, to be pasted in a sheet.
    public Button table(FactTable table) {
        String act = texts.get("figures.copyTable");
        return Buttons.icon("", act, MaterialDesignT.TABLE_ARROW_DOWN, () -> text(act, table.asText()));
    }

    /// Copies words that may reach anybody; `act` names what the user asked.
    public void text(String act, String words) {
        gate.leave(act, Audience.OTHERS, () -> List.of(Passage.of(words)), () -> copy(words));
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
