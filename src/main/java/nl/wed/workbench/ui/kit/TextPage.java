package nl.wed.workbench.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs.FileKind;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A page of text that can be printed and saved, and below it what became of that.
public final class TextPage extends VBox {
    private final Texts texts;
    private final Dialogs dialogs;
    private final String fileName;
    private final Supplier<String> page;
    private final Label done = new Label();

    /// The buttons have names that begin with `id`; the page is made when it is asked for.
    public TextPage(String id, Texts texts, Dialogs dialogs, String fileName, Supplier<String> page) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.fileName = fileName;
        this.page = page;
        done.setWrapText(true);
        done.setId(id + "-done");
        done.getStyleClass().add("muted");
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        new Toolbar(
                                Looking.stays(Buttons.plain(
                                        id + "-print",
                                        texts.get("general.page.print"),
                                        MaterialDesignP.PRINTER,
                                        this::print)),
                                Buttons.plain(
                                        id + "-save",
                                        texts.get("general.page.save"),
                                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                        this::save)),
                        done);
    }

    private void save() {
        var kind = new FileKind(texts.get("general.page.kind"), "txt");
        dialogs.saveFile(texts.get("general.page.save"), fileName, kind).ifPresent(file -> {
            byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
            try {
                AtomicFile.writePrivate(file, out -> out.write(bytes));
                done.setText(texts.get("general.page.saved", file.getFileName()));
            } catch (IOException _) {
                done.setText(texts.get("general.page.notSaved"));
            }
        });
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            done.setText(texts.get("general.page.noPrinter"));
            return;
        }
        if (job.showPrintDialog(getScene().getWindow())) {
            var paper = job.getJobSettings().getPageLayout();
            boolean printed =
                    PrintedPages.of(page.get(), paper.getPrintableWidth(), paper.getPrintableHeight()).stream()
                                    .allMatch(job::printPage)
                            && job.endJob();
            done.setText(texts.get(printed ? "general.page.printed" : "general.page.notPrinted"));
        }
    }
}
