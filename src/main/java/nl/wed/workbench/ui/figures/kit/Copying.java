package nl.wed.workbench.ui.figures.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Puts what is seen on the clipboard.
public record Copying(Texts texts) {

    /// Copies a table, to be pasted in a sheet.
    public Button table(FactTable table) {
        return Buttons.icon(
                "", texts.get("figures.copyTable"), MaterialDesignT.TABLE_ARROW_DOWN, () -> text(table.asText()));
    }

    /// Copies a chart as a picture.
    public Button picture(Node chart) {
        return Buttons.icon("", texts.get("figures.copyPicture"), MaterialDesignI.IMAGE_OUTLINE, () -> {
            var content = new ClipboardContent();
            content.putImage(chart.snapshot(null, null));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// Copies words.
    public static void text(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
