package nl.wed.workbench.ui.figures.book;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.GivenAwayQuestion;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The button 'Cijferboek': as a document or as a workbook; the file is opened when it is written.
public final class FigureBookMenu extends MenuButton {
    private final FigureBookViewModel model;
    private final Dialogs dialogs;
    private final Background background;
    private final PrivacyGate gate;
    private final Consumer<Path> opening;
    private final Texts texts;
    private final GivenAwayQuestion question;

    /// `opening` shows a file in the program that the system has for it, `gate` looks at what leaves.
    public FigureBookMenu(
            FigureBookViewModel model,
            Dialogs dialogs,
            Background background,
            PrivacyGate gate,
            Consumer<Path> opening) {
        this.gate = gate;
        this.model = model;
        this.dialogs = dialogs;
        this.background = background;
        this.opening = opening;
        texts = model.texts();
        question = new GivenAwayQuestion(dialogs, background, texts);
        setId("figure-book");
        setText(texts.get("book.button"));
        setGraphic(new FontIcon(MaterialDesignB.BOOK_OPEN_VARIANT));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        item("book-word", "word", "docx", MaterialDesignF.FILE_WORD_OUTLINE),
                        item("book-excel", "excel", "xlsx", MaterialDesignF.FILE_EXCEL_OUTLINE));
    }

    private MenuItem item(String id, String key, String ending, Ikon icon) {
        String words = texts.get("book." + key);
        var item = Looking.stays(new MenuItem(words, new FontIcon(icon)));
        item.setId(id);
        item.setOnAction(_ -> ask(words, ending));
        return item;
    }

    private void ask(String words, String ending) {
        var kind = new Dialogs.FileKind(words, ending);
        dialogs.saveFile(texts.get("book.button"), model.suggestedName() + "." + ending, kind)
                .ifPresent(file -> question.ask(
                        words,
                        model.givenAway(),
                        leavingOut -> gate.leave(
                                words,
                                model.audience(file),
                                model.passages(file, leavingOut),
                                () -> write(file, leavingOut))));
    }

    private void write(Path file, boolean leavingOut) {
        var work = model.write(file, leavingOut);
        background
                .run(texts.get("book.busy"), _ -> work.call())
                .onSuccess(opening)
                .onFailure(failure ->
                        dialogs.failure(texts.get("book.failed"), model.reason(failure), texts.get("book.failedNext")));
    }
}
