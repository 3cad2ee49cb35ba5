package nl.wed.workbench.ui.appraisal;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.OptionsViewModel.Group;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.NewField;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The options for one cause, and below them what could be added.
final class CausePage {
    private final OptionsViewModel model;
    private final Texts texts;
    private final VBox box = new VBox();

    CausePage(OptionsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().add("detail-page");
    }

    Node node() {
        return box;
    }

    void refresh() {
        box.getChildren().clear();
        model.group().ifPresent(this::show);
    }

    private void show(Group group) {
        var cause = group.cause();
        var own = Buttons.primary(
                "option-own",
                texts.get("appraisal.option.own"),
                MaterialDesignP.PLUS,
                () -> added(model::addOwn, "option-name"));
        box.getChildren().add(head(cause, own));
        if (group.options().isEmpty()) {
            box.getChildren()
                    .add(new EmptyState(
                            MaterialDesignL.LIGHTBULB_ON_OUTLINE,
                            texts.get("appraisal.options.noneHere"),
                            Buttons.plain(
                                    "option-own-first",
                                    texts.get("appraisal.option.own"),
                                    MaterialDesignP.PLUS,
                                    () -> added(model::addOwn, "option-name"))));
        }
        group.options().forEach(option -> box.getChildren().add(option(option)));
        if (cause != null) {
            proposals();
        }
    }

    private void added(Runnable add, String... goOn) {
        var window = box.getScene().getRoot();
        add.run();
        NewField.in(window, goOn);
    }

    private Node head(@Nullable Cause cause, Node own) {
        if (cause == null) {
            return SectionHeader.part(texts.get("appraisal.options.rest"), own);
        }
        var header = SectionHeader.part(cause.name(), own);
        var reason = new Label(cause.priorityReason());
        reason.setWrapText(true);
        reason.getStyleClass().add("muted");
        return cause.priorityReason().isBlank() ? header : new VBox(header, reason);
    }

    private Node option(Option option) {
        var words = wrapped(option.description());
        var badges = new FlowPane();
        badges.getStyleClass().add("badges");
        kind(option).ifPresent(badges.getChildren()::add);
        badges.getChildren()
                .add(new Badge(
                        texts.get("appraisal.option.scored", model.scored(option)),
                        MaterialDesignS.SCALE_BALANCE,
                        Tone.NEUTRAL));
        model.decision(option)
                .ifPresent(decision -> badges.getChildren()
                        .add(new Badge(texts.name("appraisal", decision.kind()), MaterialDesignG.GAVEL, Tone.ACCENT)));
        new RenewalCard(model.renewal(), texts)
                .badge(new Ref(AppraisalRecords.OPTION, option.id()))
                .ifPresent(badges.getChildren()::add);
        var edit = Looking.stays(Buttons.flat(
                "option-edit-" + option.id(),
                texts.get("appraisal.option.edit"),
                MaterialDesignP.PENCIL_OUTLINE,
                () -> model.editor().select(option.id())));
        return Spots.mark(new Card(row(title(option.name()), edit), words, badges), option.id());
    }

    private Optional<Badge> kind(Option option) {
        if (option.offer() != null) {
            return Optional.of(local());
        }
        return option.intervention() == null
                ? Optional.empty()
                : Optional.of(new Badge(
                        texts.get("appraisal.option.catalogue", option.intervention()),
                        MaterialDesignF.FLASK_OUTLINE,
                        Tone.NEUTRAL));
    }

    private Badge local() {
        return new Badge(texts.get("appraisal.option.local"), MaterialDesignH.HOME_OUTLINE, Tone.ACCENT);
    }

    private void proposals() {
        List<Proposal> proposals = model.proposals();
        box.getChildren().add(SectionHeader.part(texts.get("appraisal.proposals")));
        if (proposals.isEmpty()) {
            box.getChildren().add(wrapped(texts.get("appraisal.proposals.none")));
        }
        int number = 0;
        for (Proposal proposal : proposals) {
            box.getChildren().add(proposal(proposal, number++));
        }
    }

    private Node proposal(Proposal proposal, int number) {
        var add = Buttons.plain(
                "proposal-add-" + number,
                texts.get("appraisal.proposal.add"),
                MaterialDesignP.PLUS,
                () -> added(() -> model.add(proposal), "proposal-add-" + number, "option-own"));
        var face = new VBox(title(proposal.name()), wrapped(proposal.description()));
        var badges = new FlowPane();
        badges.getStyleClass().add("badges");
        if (proposal.local()) {
            badges.getChildren().add(local());
        }
        if (proposal.chosen()) {
            badges.getChildren()
                    .add(new Badge(
                            texts.get("appraisal.proposal.chosen"), MaterialDesignL.LIGHTBULB_ON_OUTLINE, Tone.ACCENT));
        }
        if (!badges.getChildren().isEmpty()) {
            face.getChildren().add(badges);
        }
        face.getChildren().add(new EvidenceRows(texts, proposal.evidence()));
        face.getStyleClass().add("row-face");
        var row = row(face, add);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("proposal");
        return row;
    }

    private static HBox row(Node words, Node act) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, act);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-with-act");
        return row;
    }

    private static Label title(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("row-title");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
