package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Draft;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// Everything that was typed and not saved, each beside what stood there, to be copied or dropped: also of a record
/// that changed meanwhile or is gone, where nothing is put back by itself.
public final class DraftList implements Dialogs.DialogContent {
    private final DraftBook book;
    private final Texts texts;
    private final VBox rows = new VBox();

    /// What is in that book.
    public DraftList(DraftBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        rows.getStyleClass().add("form");
        show();
    }

    @Override
    public Node node() {
        return rows;
    }

    @Override
    public boolean accept() {
        return true;
    }

    private void show() {
        var intro = new Label(texts.get(book.all().isEmpty() ? "shell.draft.none" : "shell.draft.intro"));
        intro.setWrapText(true);
        rows.getChildren().setAll(intro);
        book.all().forEach(draft -> rows.getChildren().add(row(draft)));
    }

    private Node row(Draft draft) {
        var title = new Label(texts.get("shell.draft.title", draft.words(), book.moment(draft)));
        title.setWrapText(true);
        title.getStyleClass().add("field-label");
        var text = new Copied.Lines();
        text.setText(draft.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.setAccessibleText(draft.words());
        var before = new Label(texts.get(
                "shell.draft.before",
                draft.before().isBlank() ? texts.get("shell.draft.nothingBefore") : shortened(draft.before())));
        before.setWrapText(true);
        before.getStyleClass().add("field-help");
        return new VBox(
                title,
                text,
                before,
                new Toolbar(
                        Looking.stays(Buttons.plain(
                                "draft-copy",
                                texts.get("shell.draft.copy"),
                                MaterialDesignC.CONTENT_COPY,
                                () -> copy(text))),
                        Buttons.flat(
                                "draft-drop",
                                texts.get("shell.draft.dropText"),
                                MaterialDesignD.DELETE_OUTLINE,
                                () -> drop(draft))));
    }

    private void drop(Draft draft) {
        book.forget(draft.field());
        show();
    }

    private static String shortened(String text) {
        int most = 300;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private static void copy(Copied.Lines text) {
        text.selectAll();
        text.copy();
    }
}
