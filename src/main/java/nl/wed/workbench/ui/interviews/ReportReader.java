package nl.wed.workbench.ui.interviews;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The report in the middle: to read and code, or to rewrite while it is being edited.
final class ReportReader extends StackPane {
    private final ReportsViewModel model;
    private final Texts texts;
    private final VBox reading;
    private final VBox writing;
    private final TextArea editor = new Copied.Lines();
    private final Node empty;

    /// `head` stands above the text in both ways, `parts` are what one reads with.
    ReportReader(ReportsViewModel model, Texts texts, ReportHead head, Node... parts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "report-reader");
        reading = new VBox(parts);
        reading.getStyleClass().add("report-reading");
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        writing = writing();
        empty = new EmptyState(MaterialDesignF.FILE_DOCUMENT_OUTLINE, texts.get("interviews.report.noneSelected"));
        var ways = new StackPane(reading, writing);
        VBox.setVgrow(ways, Priority.ALWAYS);
        var filled = new VBox(head, ways);
        filled.getStyleClass().add("report-filled");
        getChildren().addAll(empty, filled);
        filled.visibleProperty().bind(empty.visibleProperty().not());
        model.selected().record().addListener((_, _, _) -> refresh());
        model.editing().addListener((_, _, now) -> edit(now));
        refresh();
    }

    private VBox writing() {
        editor.setId("report-editor");
        editor.setWrapText(true);
        editor.setAccessibleText(texts.get("interviews.report.text"));
        VBox.setVgrow(editor, Priority.ALWAYS);
        var hint = new Label(texts.get("interviews.report.editHint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var box = new VBox(
                hint,
                editor,
                new Toolbar(
                        Buttons.primary(
                                "report-rewrite",
                                texts.get("interviews.report.rewriteAct"),
                                MaterialDesignC.CHECK,
                                this::save),
                        Buttons.flat(
                                "report-keep",
                                texts.get("general.cancel"),
                                MaterialDesignC.CLOSE,
                                () -> model.editing().set(false))));
        box.getStyleClass().add("report-reading");
        return box;
    }

    private void save() {
        model.rewrite(editor.getText());
        model.editing().set(false);
    }

    private void edit(boolean editing) {
        if (editing) {
            editor.setText(model.selected().current().map(InterviewReport::text).orElse(""));
            editor.requestFocus();
        }
        refresh();
    }

    private void refresh() {
        boolean editing = model.editing().get();
        writing.setVisible(editing);
        reading.setVisible(!editing);
        empty.setVisible(model.selected().current().isEmpty());
    }
}
