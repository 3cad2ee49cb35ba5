package nl.wed.workbench.ui.figures.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts words on the clipboard.
public final class Copying {
    private Copying() {}

    /// Copies words, or a table to be pasted in a sheet.
    public static void text(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
