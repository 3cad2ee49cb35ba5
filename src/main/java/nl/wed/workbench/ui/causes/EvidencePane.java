package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The evidence under the selected problem or cause: its strength in words, each piece with where
/// it stands and whether it supports or contradicts, and the ways to add one.
final class EvidencePane extends VBox {
    private final EvidenceViewModel model;
    private final Texts texts;
    private final CauseDialogs dialogs;
    private final Navigator navigator;
    private final VBox rows = new VBox();

    EvidencePane(EvidenceViewModel model, Texts texts, CauseDialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        var strength = new Label();
        strength.setId("strength");
        strength.textProperty().bind(model.strength());
        strength.setWrapText(true);
        strength.getStyleClass().add("row-title");
        var add = new Toolbar();
        for (EvidenceKind kind : EvidenceKind.values()) {
            add.getChildren()
                    .add(Buttons.plain(
                            "evidence-" + kind.name().toLowerCase(Locale.ROOT),
                            texts.get("causes.evidence.add." + kind.name()),
                            MaterialDesignP.PLUS,
                            () -> add(kind)));
        }
        rows.setId("evidence");
        getStyleClass().add("card");
        getChildren().addAll(SectionHeader.part(texts.get("causes.evidence")), strength, add, rows);
        model.lines().addListener((ListChangeListener<EvidenceLine>) _ -> show());
        show();
    }

    private void add(EvidenceKind kind) {
        dialogs.evidence(this, kind, model.candidates(kind)).ifPresent(one -> add(kind, one));
    }

    /// A source is evidence by what it states, so that is asked at once; it may also be written later.
    private void add(EvidenceKind kind, EvidenceViewModel.Candidate one) {
        String stated =
                kind == EvidenceKind.SOURCE ? dialogs.statement(one.words()).orElse("") : "";
        model.add(kind, one, stated.strip());
    }

    private void show() {
        if (model.lines().isEmpty()) {
            rows.getChildren()
                    .setAll(EmptyState.resting(MaterialDesignS.SCALE_BALANCE, texts.get("causes.evidence.empty")));
            return;
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            shown.add(row(i, model.lines().get(i)));
        }
        rows.getChildren().setAll(shown);
    }

    private Node row(int index, EvidenceLine line) {
        var evidence = line.evidence();
        var marks = new FlowPane(
                new Badge(texts.name("causes", evidence.kind()), icon(evidence.kind()), Tone.NEUTRAL),
                evidence.supports()
                        ? new Badge(texts.get("causes.evidence.supports"), MaterialDesignA.ARROW_UP_BOLD, Tone.SUCCESS)
                        : new Badge(
                                texts.get("causes.evidence.contradicts"),
                                MaterialDesignA.ARROW_DOWN_BOLD,
                                Tone.DANGER));
        marks.getStyleClass().add("chips");
        if (line.mark().toVerify()) {
            marks.getChildren().add(Badge.toVerify(texts));
        }
        if (line.mark().silent()) {
            marks.getChildren()
                    .add(new Badge(
                            texts.get(
                                    "causes.evidence.silent." + evidence.kind().name()),
                            MaterialDesignC.COMMENT_QUESTION_OUTLINE,
                            Tone.WARNING));
        }
        if (line.mark().revised()) {
            marks.getChildren().add(Badge.revised(texts));
        }
        var standing = line.mark().standing();
        if (standing != null) {
            boolean may = standing == Standing.MAY_BE_USED;
            marks.getChildren()
                    .add(new Badge(
                            texts.name("interviews", standing),
                            may ? MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE : MaterialDesignL.LOCK_OUTLINE,
                            may ? Tone.SUCCESS : Tone.WARNING));
        }
        var row = new VBox(marks, words(index, line));
        if (!evidence.note().isBlank()) {
            var note = new Label(evidence.note());
            note.setWrapText(true);
            note.getStyleClass().add("small-muted");
            row.getChildren().add(note);
        }
        row.getChildren().add(acts(index, line));
        row.getStyleClass().addAll("evidence-row", "tight");
        return Spots.mark(row, evidence.id());
    }

    private Node words(int index, EvidenceLine line) {
        return line.ref()
                .<Node>map(ref -> Buttons.link("evidence-open-" + index, line.words(), () -> navigator.open(ref)))
                .orElseGet(() -> {
                    var label = new Label(line.words());
                    label.setWrapText(true);
                    return label;
                });
    }

    private Node acts(int index, EvidenceLine line) {
        var evidence = line.evidence();
        return new HBox(
                Buttons.flat(
                        "evidence-turn-" + index,
                        texts.get(evidence.supports() ? "causes.evidence.turnAgainst" : "causes.evidence.turnFor"),
                        MaterialDesignS.SWAP_VERTICAL,
                        () -> model.turn(evidence)),
                Buttons.icon(
                        "evidence-note-" + index,
                        texts.get("causes.evidence.noteTitle"),
                        MaterialDesignC.COMMENT_TEXT_OUTLINE,
                        () -> dialogs.note(evidence).ifPresent(note -> model.note(evidence, note.strip()))),
                Buttons.icon(
                        "evidence-remove-" + index,
                        texts.get("causes.evidence.remove"),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> model.remove(evidence)));
    }

    private static Ikon icon(EvidenceKind kind) {
        return switch (kind) {
            case FIGURE -> MaterialDesignC.CHART_BAR;
            case FINDING -> MaterialDesignM.MESSAGE_TEXT_OUTLINE;
            case QUOTE -> MaterialDesignF.FORMAT_QUOTE_CLOSE;
            case INSIGHT -> MaterialDesignL.LIGHTBULB_ON_OUTLINE;
            case SOURCE -> MaterialDesignB.BOOK_OPEN_VARIANT;
        };
    }
}
