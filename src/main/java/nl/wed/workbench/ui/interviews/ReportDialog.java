package nl.wed.workbench.ui.interviews;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Offered;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The dialogs in which a report is added or described.
final class ReportDialog {
    private final ReportsViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Background background;

    ReportDialog(ReportsViewModel model, InterviewWords words, Texts texts, Dialogs dialogs, Background background) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        this.background = background;
    }

    /// Asks for a report: whose it is, its title and date, and the text, pasted or from a file.
    void add(Node from) {
        if (model.respondents().isEmpty()) {
            GoTo.ask(
                    dialogs,
                    texts,
                    from,
                    texts.get("interviews.report.addAct"),
                    texts.get("interviews.report.noRespondents"),
                    Act.RESPONDENT);
            return;
        }
        var draft = model.newDraft(LocalDate.now());
        var form = new Form(texts);
        form.choice(
                        texts.get("interviews.report.respondent"),
                        draft.respondent(),
                        List.copyOf(model.respondents()),
                        words::respondent)
                .id("report-respondent")
                .required(texts.get("interviews.report.respondentMissing"));
        describe(form, draft);
        var text = form.area(texts.get("interviews.report.text"), 9, draft.text())
                .id("report-typed")
                .help(texts.get("interviews.report.textHelp"))
                .required(texts.get("interviews.report.textMissing"));
        var asking = new Offered("report-offer", texts, text.control());
        var file = Buttons.plain(
                "report-file",
                texts.get("interviews.report.fromFile"),
                MaterialDesignF.FILE_IMPORT_OUTLINE,
                () -> choose(draft, asking));
        form.getChildren().addAll(form.getChildren().indexOf(text), List.of(file, asking));
        form.check(texts.get("interviews.report.pseudonyms"), draft.pseudonyms().asObject())
                .id("report-pseudonyms");
        form.node(preview(draft));
        if (dialogs.show(
                texts.get("interviews.report.addAct"), texts.get("interviews.report.save"), new FormContent(form))) {
            model.add(draft);
        }
    }

    /// Asks for another title, date or status.
    void describe(InterviewReport report) {
        var draft = model.draft(report);
        var form = new Form(texts);
        describe(form, draft);
        form.choice(
                        texts.get("interviews.report.status"),
                        draft.status(),
                        List.of(ReportStatus.values()),
                        status -> texts.name("interviews", status))
                .id("report-status");
        if (dialogs.show(
                texts.get("interviews.report.describe"), texts.get("interviews.report.save"), new FormContent(form))) {
            model.describe(draft);
        }
    }

    private void describe(Form form, ReportDraft draft) {
        var title = form.text(texts.get("interviews.report.title"), draft.title())
                .id("report-title")
                .required(texts.get("interviews.report.titleMissing"));
        var date = form.date(texts.get("interviews.report.date"), draft.date())
                .id("report-date")
                .required(texts.get("interviews.report.dateMissing"));
        form.beside(title, date);
    }

    /// Says beforehand what will be replaced and what else may be traced.
    private Label preview(ReportDraft draft) {
        var label = new Label();
        label.setId("report-preview");
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        Runnable refresh = () -> label.setText(previewWords(draft));
        draft.text().addListener((_, _, _) -> refresh.run());
        draft.respondent().addListener((_, _, _) -> refresh.run());
        draft.pseudonyms().addListener((_, _, _) -> refresh.run());
        return label;
    }

    private String previewWords(ReportDraft draft) {
        if (draft.text().get().isBlank()) {
            return "";
        }
        if (model.namesLocked()) {
            return texts.get("vault.report");
        }
        var prepared = model.prepared(draft);
        var left = model.traces(prepared.text());
        var found =
                left.stream().limit(5).map(trace -> "‘" + trace.words() + "’").toList();
        return texts.get(
                "interviews.report.preview",
                prepared.replaced(),
                Optional.ofNullable(draft.respondent().get())
                        .map(Respondent::pseudonym)
                        .orElse(texts.get("general.unknown")),
                left.size(),
                String.join(", ", found));
    }

    private void choose(ReportDraft draft, Offered asking) {
        dialogs.openFile(
                        texts.get("interviews.report.fromFile"),
                        new Dialogs.FileKind(texts.get("interviews.report.fileKind"), List.of("txt", "md")))
                .ifPresent(file -> read(file, draft, asking));
    }

    private void read(Path file, ReportDraft draft, Offered asking) {
        background
                .run(texts.get("interviews.report.reading"), _ -> ReportFile.read(file))
                .onSuccess(text -> asking.take(new Offered.Part(
                        texts.get("interviews.report.text"), draft.text(), text, UnaryOperator.identity())))
                .onFailure(_ -> dialogs.failure(
                        texts.get("interviews.report.fromFile"),
                        texts.get("interviews.report.unreadable"),
                        texts.get("interviews.report.unreadableNext")));
    }
}
