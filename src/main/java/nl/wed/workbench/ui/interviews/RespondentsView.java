package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.vault.VaultBar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The table of respondents, the one that is looked at, and the coverage beside it.
final class RespondentsView implements ScreenView {
    private final RespondentsViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Label filterWords = new Label();
    private final HBox filterBar = new HBox();
    private final DataTable<Respondent> table;
    private final TwoPanes node;

    RespondentsView(
            RespondentsViewModel model,
            RespondentCard card,
            VaultBar vault,
            InterviewWords words,
            Texts texts,
            Dialogs dialogs,
            ErasureActs erasure) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        table = table();
        card.onEdit(this::edit);
        var add = Buttons.primary(
                "respondent-add", texts.get("interviews.respondent.addAct"), MaterialDesignA.ACCOUNT_PLUS, this::add);
        VBox.setVgrow(table, Priority.ALWAYS);
        var below = new Scroll(card);
        below.setMinHeight(0);
        var left = new VBox(
                vault,
                new ErasingBar(model, texts).node(),
                retention(),
                new Toolbar(add, proofs(erasure), filterBar()),
                table,
                below);
        below.prefHeightProperty()
                .bind(Bindings.min(card.heightProperty(), left.heightProperty().multiply(0.36)));
        below.visibleProperty().bind(card.visibleProperty());
        below.managedProperty().bind(card.visibleProperty());
        left.getStyleClass().add("part-left");
        var coverage = new CoverageView(model, words, texts);
        node = new TwoPanes(
                "respondents-panes",
                texts.get("interviews.tab.respondents"),
                left,
                texts.get("interviews.coverage"),
                coverage,
                0.55);
        Rows.follow(table.getItems(), table.getSelectionModel(), Respondent::id, model.selected());
        model.filter().addListener((_, _, _) -> {
            showFilter();
            node.showFirst();
        });
        showFilter();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        if (ref.type().equals(InterviewRecords.RESPONDENT)) {
            model.filter().set(Optional.empty());
            model.selected().select(ref.id());
        }
    }

    private DataTable<Respondent> table() {
        var made = new DataTable<>("respondents", model.shown())
                .text(texts.get("interviews.respondent.nr"), 0.5, Respondent::pseudonym)
                .text(texts.get("interviews.respondent.who"), 2.45, this::who)
                .text(texts.get("interviews.respondent.phases"), 0.9, one -> words.ages(one.phases()))
                .text(texts.get("interviews.respondent.status"), 1.15, this::status)
                .text(texts.get("interviews.respondent.consent"), 1.62, one -> words.consent(one.consent()));
        made.empty(new EmptyState(
                MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
                texts.get("interviews.respondents.empty"),
                Buttons.plain(
                        "respondent-add-first",
                        texts.get("interviews.respondent.addAct"),
                        MaterialDesignP.PLUS,
                        this::add)));
        made.onEdit(this::edit);
        made.setMinHeight(120);
        made.setPrefHeight(130); // so that what is below keeps its height, and the table takes what is left
        return made;
    }

    private String who(Respondent one) {
        return one.role() + "\n" + words.group(one.group()) + " · " + words.layer(one.layer());
    }

    private String status(Respondent one) {
        String status = texts.name("interviews", one.status());
        return one.date() == null ? status : status + "\n" + words.date(one.date());
    }

    /// Who should be gone by now, with the act at hand: the card of the chosen one removes or gives another day.
    private Node retention() {
        var bar = new NoticeBar(
                "retention",
                Tone.WARNING,
                MaterialDesignC.CALENDAR_ALERT,
                "",
                Looking.stays(Buttons.plain(
                        "retention-show",
                        texts.get("interviews.retention.show"),
                        MaterialDesignA.ARROW_RIGHT,
                        this::showOver)));
        Runnable follow = () -> {
            var over = model.over().get();
            String who =
                    String.join(", ", over.stream().map(Respondent::pseudonym).toList());
            bar.say(
                    Tone.WARNING,
                    MaterialDesignC.CALENDAR_ALERT,
                    texts.get("interviews.retention.over", over.size(), who));
            bar.show(!over.isEmpty());
        };
        model.over().addListener((_, _, _) -> follow.run());
        follow.run();
        return bar;
    }

    private void showOver() {
        model.over().get().stream().findFirst().ifPresent(one -> {
            reveal(new Ref(InterviewRecords.RESPONDENT, one.id()));
            table.requestFocus();
        });
    }

    private Button proofs(ErasureActs erasure) {
        var button = Looking.stays(Buttons.flat(
                "erase-proofs",
                texts.get("interviews.proof.title"),
                MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                erasure::proofs));
        var any = Bindings.isNotEmpty(model.proofs());
        button.visibleProperty().bind(any);
        button.managedProperty().bind(any);
        return button;
    }

    private HBox filterBar() {
        filterBar.getStyleClass().add("filter-bar");
        filterBar
                .getChildren()
                .addAll(
                        filterWords,
                        Looking.stays(Buttons.flat(
                                "filter-off",
                                texts.get("interviews.filter.off"),
                                MaterialDesignF.FILTER_OFF_OUTLINE,
                                () -> model.filter().set(Optional.empty()))));
        return filterBar;
    }

    private void showFilter() {
        var spot = model.filter().get();
        filterBar.setVisible(spot.isPresent());
        filterBar.setManaged(spot.isPresent());
        filterWords.setText(
                spot.map(at -> texts.get("interviews.filter.on", words.group(at.group()), words.ages(at.phase())))
                        .orElse(""));
    }

    private void add() {
        show("interviews.respondent.addAct", model.newDraft());
    }

    private void edit(Respondent respondent) {
        show("interviews.respondent.editAct", model.draft(respondent));
    }

    private void show(String title, RespondentDraft draft) {
        var form = RespondentForm.of(model, draft, words, texts);
        if (dialogs.show(texts.get(title), texts.get("interviews.respondent.save"), new FormContent(form))) {
            var gone = model.save(draft);
            if (!gone.isEmpty()) {
                dialogs.message(
                        texts.get("interviews.quote.goneTitle"),
                        texts.get("interviews.quote.gone", gone.size()) + "\n\n" + String.join("\n", gone));
            }
        }
    }
}
