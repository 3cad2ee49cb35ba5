package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.wed.workbench.catalogue.Parties.KeyFigureRole;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.catalogue.Parties.PartyLayer;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Offered;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The fields of a respondent, with the roles that the catalogue suggests for the chosen group.
final class RespondentForm {
    private final RespondentsViewModel model;
    private final RespondentDraft draft;
    private final InterviewWords words;
    private final Texts texts;
    private final FlowPane suggestions = new FlowPane();

    private RespondentForm(RespondentsViewModel model, RespondentDraft draft, InterviewWords words, Texts texts) {
        this.model = model;
        this.draft = draft;
        this.words = words;
        this.texts = texts;
        suggestions.getStyleClass().add("chips");
    }

    static Form of(RespondentsViewModel model, RespondentDraft draft, InterviewWords words, Texts texts) {
        return new RespondentForm(model, draft, words, texts).form();
    }

    private Form form() {
        var form = new Form(texts);
        var pseudonym = new Label(texts.get("interviews.respondent.numbered", draft.pseudonym()));
        pseudonym.getStyleClass().add("muted");
        pseudonym.setWrapText(true);
        form.node(pseudonym);
        who(form);
        when(form);
        consent(form);
        return form;
    }

    private void who(Form form) {
        List<String> groups = model.groups().stream().map(PartyGroup::code).toList();
        var group = form.choice(texts.get("interviews.respondent.group"), draft.group(), groups, words::group);
        group.id("respondent-group").required(texts.get("interviews.respondent.groupMissing"));
        var layer = form.choice(
                texts.get("interviews.respondent.layer"),
                draft.layer(),
                model.layers().stream().map(PartyLayer::code).toList(),
                words::layer);
        layer.id("respondent-layer").required(texts.get("interviews.respondent.layerMissing"));
        form.beside(group, layer);
        var role = form.text(texts.get("interviews.respondent.role"), draft.role())
                .id("respondent-role")
                .help(texts.get("interviews.respondent.roleHelp"))
                .required(texts.get("interviews.respondent.roleMissing"));
        var asking = new Offered("role-offer", texts, role.control());
        form.node(suggestions).node(asking);
        draft.group().addListener((_, _, _) -> suggest(asking));
        suggest(asking);
        form.chips(texts.get("interviews.respondent.phases"), draft.phases(), List.of(AgePhase.values()), words::ages)
                .id("respondent-phases")
                .required(texts.get("interviews.respondent.phasesMissing"));
    }

    private void when(Form form) {
        var status = form.choice(
                texts.get("interviews.respondent.status"),
                draft.status(),
                List.of(InterviewStatus.values()),
                one -> texts.name("interviews", one));
        status.id("respondent-status");
        var date = form.date(texts.get("interviews.respondent.date"), draft.date());
        date.id("respondent-date");
        form.beside(status, date);
        form.date(texts.get("interviews.respondent.keepUntil"), draft.keepUntil())
                .id("respondent-keep-until")
                .help(texts.get("interviews.respondent.keepUntilHelp", model.retentionMonths()));
    }

    private void consent(Form form) {
        form.section(texts.get("interviews.respondent.consent"));
        form.check(
                        texts.get("interviews.respondent.consentNotes"),
                        draft.notes().asObject())
                .id("respondent-notes");
        form.check(
                        texts.get("interviews.respondent.consentRecording"),
                        draft.recording().asObject())
                .id("respondent-recording");
        form.check(
                        texts.get("interviews.respondent.recordingRemoved"),
                        draft.recordingRemoved().asObject())
                .id("respondent-recording-removed");
        form.check(
                        texts.get("interviews.respondent.consentQuotes"),
                        draft.quotes().asObject())
                .id("respondent-quotes");
    }

    private void suggest(Offered asking) {
        asking.forget();
        suggestions.getChildren().clear();
        var roles = model.roles(draft.group().get());
        for (KeyFigureRole role : roles) {
            suggestions
                    .getChildren()
                    .add(Buttons.within(
                            suggestions,
                            Buttons.flat(
                                    "role-" + role.code(),
                                    role.name(),
                                    MaterialDesignA.ACCOUNT_PLUS_OUTLINE,
                                    () -> take(asking, role))));
        }
        if (!roles.isEmpty()) {
            suggestions.getChildren().add(Badge.toVerify(texts));
        }
    }

    private void take(Offered asking, KeyFigureRole role) {
        asking.take(
                new Offered.Part(
                        texts.get("interviews.respondent.role"), draft.role(), role.name(), UnaryOperator.identity()),
                new Offered.Part(texts.get("interviews.respondent.layer"), draft.layer(), role.layer(), words::layer));
    }
}
