package nl.wed.workbench.ui.appraisal;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Drafts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.NumberField;
import nl.wed.workbench.ui.kit.Refocus;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The criteria as cards with their weight and what a low, middle and high score means.
final class CriteriaView {
    private final CriteriaViewModel model;
    private final CriterionDialog dialog;
    private final Dialogs dialogs;
    private final Texts texts;
    private final HBox head = new HBox();
    private final VBox cards = new VBox();
    private final Drafts drafts = new Drafts("criteria");
    private final Node node;

    CriteriaView(CriteriaViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        dialog = new CriterionDialog(dialogs, texts);
        head.getStyleClass().add("part-head");
        head.setAlignment(Pos.CENTER_LEFT);
        cards.getStyleClass().add("cards");
        var scroll = new Scroll(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(head, scroll);
        box.getStyleClass().add("part-page");
        model.criteria().addListener((ListChangeListener<Criterion>) _ -> Refocus.after(cards, this::refresh));
        refresh();
        node = box;
    }

    Node node() {
        return node;
    }

    private void refresh() {
        OptionalDouble sum = model.sum();
        boolean right = Math.abs(sum.orElse(0) - 100) < 0.01;
        var badge = new Badge(
                texts.get(
                        "appraisal.criteria.sum", sum.isPresent() ? Numbers.compact(sum.getAsDouble(), 1) : unknown()),
                right ? MaterialDesignC.CHECK : MaterialDesignA.ALERT,
                right ? Tone.SUCCESS : Tone.WARNING);
        badge.setId("weight-sum");
        var normalise = Buttons.plain(
                "weights-normalise",
                texts.get("appraisal.criteria.normalise"),
                MaterialDesignS.SCALE_BALANCE,
                model::normalise);
        normalise.setDisable(right || sum.isEmpty());
        var space = new StackPane();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().setAll(badge, normalise, space, add());
        cards.getChildren().setAll(model.criteria().stream().map(this::card).toList());
        if (model.isMany()) {
            var many = wrapped(texts.get("appraisal.criteria.many", Criterion.ADVISED), "muted");
            many.setId("criteria-many");
            cards.getChildren().addFirst(many);
        }
        if (model.criteria().isEmpty()) {
            cards.getChildren()
                    .add(new EmptyState(
                            MaterialDesignS.SCALE_BALANCE,
                            texts.get("appraisal.criteria.empty"),
                            Buttons.plain(
                                    "criterion-add-first",
                                    texts.get("appraisal.criterion.add"),
                                    MaterialDesignP.PLUS,
                                    this::ask)));
        }
    }

    private String unknown() {
        return texts.get("general.unknown");
    }

    private Node add() {
        if (!model.roomForMore()) {
            var full = new Label(texts.get("appraisal.criteria.full", Criterion.MOST));
            full.getStyleClass().add("muted");
            full.setWrapText(true);
            return full;
        }
        return Buttons.primary("criterion-add", texts.get("appraisal.criterion.add"), MaterialDesignP.PLUS, this::ask);
    }

    private void ask() {
        dialog.ask(fresh(), texts.get("appraisal.criterion.add")).ifPresent(model::put);
    }

    private Criterion fresh() {
        int number = model.criteria().size() + 1;
        while (taken("C" + number)) {
            number++;
        }
        return new Criterion(UUID.randomUUID(), "C" + number, "", "", "", "", "", CriterionKind.LOCAL, 0);
    }

    private boolean taken(String code) {
        return model.criteria().stream().anyMatch(one -> one.code().equals(code));
    }

    private Node card(Criterion criterion) {
        var name = wrapped(criterion.code() + "  " + criterion.name(), "row-title");
        var words = new VBox(name, wrapped(criterion.question(), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var weight = new NumberField(
                texts,
                "weight-" + criterion.code(),
                texts.get("appraisal.criterion.weightOf", criterion.name()),
                TypedNumber.WEIGHT.needed(),
                model.weight(criterion),
                drafts.at(criterion.id()),
                typed -> model.weigh(criterion, Objects.requireNonNull(typed)));
        weight.field().setPrefColumnCount(4);
        weight.note().setAlignment(Pos.CENTER_RIGHT);
        var unit = new Label(texts.get("appraisal.criterion.weight"));
        unit.getStyleClass().add("muted");
        unit.setMinWidth(Label.USE_PREF_SIZE);
        var edit = Buttons.icon(
                "criterion-edit-" + criterion.code(),
                texts.get("appraisal.criterion.edit"),
                MaterialDesignP.PENCIL_OUTLINE,
                () -> dialog.ask(criterion, texts.get("appraisal.criterion.edit"))
                        .ifPresent(model::put));
        var delete = Buttons.icon(
                "criterion-remove-" + criterion.code(),
                texts.get("appraisal.criterion.remove"),
                MaterialDesignD.DELETE_OUTLINE,
                () -> remove(criterion));
        var row = new HBox(words, new KindBadge(texts, criterion.kind()), unit, weight.field(), edit, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-with-act");
        var card = Spots.mark(new Card(row, weight.note(), anchors(criterion)), criterion.id());
        new RenewalCard(model.renewal(), texts)
                .of(new Ref(AppraisalRecords.CRITERION, criterion.id()))
                .ifPresent(card.getChildren()::add);
        return card;
    }

    private void remove(Criterion criterion) {
        var ref = new Ref(AppraisalRecords.CRITERION, criterion.id());
        if (new RemovalQuestion(dialogs, texts, model::now).goes(ref, texts.get("appraisal.criterion.remove"))) {
            model.remove(criterion);
        }
    }

    private Node anchors(Criterion criterion) {
        var grid = new GridPane();
        grid.getStyleClass().add("anchors");
        String[] words = {criterion.anchorLow(), criterion.anchorMiddle(), criterion.anchorHigh()};
        for (int i = 0; i < words.length; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / words.length);
            grid.getColumnConstraints().add(third);
            grid.add(wrapped((2 * i + 1) + "  " + words[i], "anchor"), i, 0);
        }
        return grid;
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
