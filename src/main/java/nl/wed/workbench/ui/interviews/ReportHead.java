package nl.wed.workbench.ui.interviews;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The title of the report that is read, whose it is, and what can be done with it as a whole.
final class ReportHead extends VBox {
    private final ReportsViewModel model;
    private final ReportDialog dialog;
    private final InterviewWords words;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Label title = new Label();
    private final HBox line = new HBox();

    ReportHead(ReportsViewModel model, ReportDialog dialog, InterviewWords words, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.dialog = dialog;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        line.getStyleClass().add("report-line-below");
        var top = new HBox(title);
        top.getChildren().addAll(acts());
        top.getStyleClass().add("report-top");
        getChildren().addAll(top, line);
        model.selected().record().addListener((_, _, _) -> refresh());
        refresh();
    }

    private Node[] acts() {
        return new Node[] {
            icon(
                    "report-edit",
                    "interviews.report.editText",
                    MaterialDesignT.TEXT_BOX_EDIT_OUTLINE,
                    () -> model.editing().set(true)),
            icon(
                    "report-describe",
                    "interviews.report.describe",
                    MaterialDesignP.PENCIL,
                    () -> model.selected().current().ifPresent(dialog::describe)),
            icon(
                    "report-remove",
                    "interviews.report.removeAct",
                    MaterialDesignD.DELETE_OUTLINE,
                    () -> model.selected().current().ifPresent(this::remove))
        };
    }

    private Node icon(String id, String key, Ikon icon, Runnable act) {
        return Buttons.icon(id, texts.get(key), icon, act);
    }

    private void remove(InterviewReport report) {
        var ref = new Ref(InterviewRecords.REPORT, report.id());
        if (new RemovalQuestion(dialogs, texts, model::now).goes(ref, texts.get("interviews.report.removeAct"))) {
            model.remove();
        }
    }

    private void refresh() {
        line.getChildren().clear();
        model.selected().current().ifPresent(report -> {
            title.setText(report.title());
            String who = model.respondent()
                    .map(one -> one.pseudonym() + " · " + words.group(one.group()) + " · ")
                    .orElse("");
            var below = new Label(who + words.date(report.date()));
            below.getStyleClass().add("muted");
            below.setWrapText(true);
            line.getChildren().addAll(below, badge(report.status()));
            boolean consented =
                    model.respondent().map(one -> one.consent().notes()).orElse(true);
            if (!consented) {
                line.getChildren()
                        .add(new Badge(texts.get("interviews.report.noConsent"), MaterialDesignC.CANCEL, Tone.DANGER));
            }
        });
    }

    private Badge badge(ReportStatus status) {
        String name = texts.name("interviews", status);
        return switch (status) {
            case DRAFT -> new Badge(name, MaterialDesignP.PENCIL_OUTLINE, Tone.NEUTRAL);
            case SENT_FOR_CORRECTION -> new Badge(name, MaterialDesignE.EMAIL_OUTLINE, Tone.ACCENT);
            case APPROVED -> new Badge(name, MaterialDesignC.CHECK, Tone.SUCCESS);
        };
    }
}
