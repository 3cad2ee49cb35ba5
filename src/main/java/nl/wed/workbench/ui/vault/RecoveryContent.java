package nl.wed.workbench.ui.vault;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.TextPage;
import nl.wed.workbench.vault.RecoveryCode;

/// Shows a recovery code the one time that it is there, to be printed, saved or written down.
final class RecoveryContent implements Dialogs.DialogContent {
    private final Texts texts;
    private final String code;
    private final String title;
    private final VBox node;

    RecoveryContent(Texts texts, Dialogs dialogs, RecoveryCode code, String title) {
        this.texts = texts;
        this.code = code.printed();
        this.title = title;
        var shown = new TextField(this.code);
        shown.setId("vault-code");
        shown.setEditable(false);
        shown.setAccessibleText(texts.get("vault.code.title"));
        shown.getStyleClass().add("recovery-code");
        var words = new Label(texts.get("vault.code.text"));
        words.setWrapText(true);
        var page = new TextPage("vault-code", texts, dialogs, texts.get("vault.code.file"), this::page);
        node = new VBox(words, shown, page);
        node.getStyleClass().add("form");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        return true;
    }

    private String page() {
        return texts.get("vault.code.page", title, code);
    }
}
