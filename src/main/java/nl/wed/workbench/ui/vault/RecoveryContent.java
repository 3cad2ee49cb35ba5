package nl.wed.workbench.ui.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.vault.RecoveryCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Shows a recovery code the one time that it is there, to be printed, saved or written down.
final class RecoveryContent implements Dialogs.DialogContent {
    private final Texts texts;
    private final Dialogs dialogs;
    private final String code;
    private final String title;
    private final Label done = new Label();
    private final VBox node;

    RecoveryContent(Texts texts, Dialogs dialogs, RecoveryCode code, String title) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.code = code.printed();
        this.title = title;
        var shown = new TextField(this.code);
        shown.setId("vault-code");
        shown.setEditable(false);
        shown.setAccessibleText(texts.get("vault.code.title"));
        shown.getStyleClass().add("recovery-code");
        var words = new Label(texts.get("vault.code.text"));
        words.setWrapText(true);
        done.setWrapText(true);
        done.setId("vault-code-done");
        done.getStyleClass().add("muted");
        var acts = new Toolbar(
                Buttons.plain("vault-code-print", texts.get("vault.code.print"), MaterialDesignP.PRINTER, this::print),
                Buttons.plain(
                        "vault-code-save",
                        texts.get("vault.code.save"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        this::save));
        node = new VBox(words, shown, acts, done);
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

    private void save() {
        var kind = new FileKind(texts.get("vault.code.kind"), "txt");
        dialogs.saveFile(texts.get("vault.code.save"), texts.get("vault.code.file"), kind)
                .ifPresent(file -> {
                    byte[] page = page().getBytes(StandardCharsets.UTF_8);
                    try {
                        AtomicFile.write(file, out -> out.write(page));
                        done.setText(texts.get("vault.code.saved", file.getFileName()));
                    } catch (IOException _) {
                        done.setText(texts.get("vault.code.notSaved"));
                    }
                });
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            done.setText(texts.get("vault.code.noPrinter"));
            return;
        }
        if (job.showPrintDialog(node.getScene().getWindow())) {
            var page = new Label(page());
            page.setWrapText(true);
            page.setPrefWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
            boolean printed = job.printPage(page) && job.endJob();
            done.setText(texts.get(printed ? "vault.code.printed" : "vault.code.notPrinted"));
        }
    }

    private String page() {
        return texts.get("vault.code.page", title, code);
    }
}
