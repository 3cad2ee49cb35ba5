package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.workspace.Draft;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The report in the middle: to read and code, or to rewrite while it is being edited.
final class ReportReader extends StackPane {
    private final ReportsViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final VBox reading;
    private final VBox writing;
    private final Label approved = new Label();
    private final TextArea editor = new Copied.Lines();
    private final FlowPane unsaved = new FlowPane();
    private final Node empty;

    /// `head` stands above the text in both ways, `parts` are what one reads with.
    ReportReader(ReportsViewModel model, Texts texts, Dialogs dialogs, ReportHead head, Node... parts) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        getStyleClass().addAll("card", "report-reader");
        reading = new VBox(parts);
        reading.getStyleClass().add("report-reading");
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        writing = writing();
        empty = EmptyState.resting(MaterialDesignF.FILE_DOCUMENT_OUTLINE, texts.get("interviews.report.noneSelected"));
        unsaved.getStyleClass().addAll("draft-note", "tone-accent");
        unsaved.setId("report-unsaved");
        reading.getChildren().addFirst(unsaved);
        var ways = new StackPane(reading, writing);
        VBox.setVgrow(ways, Priority.ALWAYS);
        var filled = new VBox(head, ways);
        filled.getStyleClass().add("report-filled");
        getChildren().addAll(empty, filled);
        filled.visibleProperty().bind(empty.visibleProperty().not());
        model.selected().record().addListener((_, _, _) -> refresh());
        model.editing().addListener((_, _, now) -> edit(now));
        editor.textProperty().addListener((_, _, _) -> typed());
        sceneProperty().addListener((_, _, _) -> refresh());
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
        approved.setText(texts.get("interviews.report.editApproved"));
        approved.setId("report-approved");
        approved.setWrapText(true);
        approved.getStyleClass().addAll("draft-note", "tone-warning");
        approved.managedProperty().bind(approved.visibleProperty());
        var box = new VBox(
                hint,
                approved,
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
        var gone = model.rewrite(editor.getText());
        model.selected().current().ifPresent(this::forget);
        model.editing().set(false);
        if (!gone.isEmpty()) {
            dialogs.message(
                    texts.get("interviews.quote.goneTitle"),
                    texts.get("interviews.quote.corrected", gone.size()) + "\n\n" + String.join("\n", gone));
        }
    }

    private void edit(boolean editing) {
        if (editing) {
            var report = model.selected().current();
            editor.setText(report.flatMap(this::draft)
                    .map(Draft::text)
                    .or(() -> report.map(InterviewReport::text))
                    .orElse(""));
            editor.requestFocus();
        }
        refresh();
    }

    /// What is written is kept while it is not saved, whatever way the report is left.
    private void typed() {
        var report = model.selected().current();
        if (model.editing().get() && report.isPresent()) {
            var one = report.get();
            if (editor.getText().equals(one.text())) {
                forget(one);
            } else {
                book().ifPresent(book -> book.keep(
                        field(one),
                        texts.get("interviews.report.text") + ": " + one.title(),
                        editor.getText(),
                        one.text()));
            }
        }
    }

    private Optional<Draft> draft(InterviewReport report) {
        return book().flatMap(book -> book.find(field(report)));
    }

    private void forget(InterviewReport report) {
        book().ifPresent(book -> book.forget(field(report)));
    }

    private Optional<DraftBook> book() {
        return DraftBook.of(getScene());
    }

    private static String field(InterviewReport report) {
        return "verslag|" + report.id();
    }

    private void showUnsaved() {
        var report = model.selected().current();
        var draft = report.flatMap(this::draft);
        unsaved.getChildren().clear();
        draft.ifPresent(one -> {
            boolean same = report.map(InterviewReport::text)
                    .filter(one.before()::equals)
                    .isPresent();
            String key = same ? "shell.draft.report" : "shell.draft.reportChanged";
            var words = new Label(
                    texts.get(key, book().map(book -> book.moment(one)).orElse("")));
            unsaved.getChildren()
                    .addAll(
                            words,
                            Buttons.act(
                                    "report-go-on",
                                    texts.get("shell.draft.reportGoOn"),
                                    () -> model.editing().set(true)),
                            Buttons.act("report-drop", texts.get("shell.draft.drop"), () -> {
                                report.ifPresent(this::forget);
                                showUnsaved();
                            }));
        });
        unsaved.setVisible(draft.isPresent());
        unsaved.setManaged(draft.isPresent());
    }

    private void refresh() {
        boolean editing = model.editing().get();
        showUnsaved();
        approved.setVisible(model.selected()
                .current()
                .filter(report -> report.status() == ReportStatus.APPROVED)
                .isPresent());
        writing.setVisible(editing);
        reading.setVisible(!editing);
        empty.setVisible(model.selected().current().isEmpty());
    }
}
