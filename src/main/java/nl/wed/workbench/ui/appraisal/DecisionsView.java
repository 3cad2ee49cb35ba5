package nl.wed.workbench.ui.appraisal;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.texts.RankingWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.RowInSight;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Act;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// The options in the order of the ranking; on the right the decision about the chosen one.
final class DecisionsView {
    private final DecisionsViewModel model;
    private final Texts texts;
    private final RankingWords words;
    private final RecordFoot foot;
    private final BasisCard basis;
    private final ListView<Ranking.Line> list;
    private final Label title = new Label();
    private final Label meaning = new Label();
    private final Label taken = new Label();
    private final VBox rule = new VBox();
    private final VBox evidence = new VBox();
    private final Form form;
    private final Map<DecisionKind, ToggleButton> kinds = new EnumMap<>(DecisionKind.class);
    private final Node node;

    DecisionsView(DecisionsViewModel model, BasisCard basis, RecordFoot foot, Texts texts) {
        this.model = model;
        this.basis = basis;
        this.texts = texts;
        this.foot = foot;
        words = new RankingWords(texts);
        list = list();
        form = new Form(texts, model::leave);
        form.area(texts.get("appraisal.decision.reason"), 4, model.reason())
                .id("decision-reason")
                .help(texts.get("appraisal.decision.reasonHelp"));
        var both = new MasterDetail(list, new Scroll(detail()), 0.4);
        var empty = new EmptyState(
                MaterialDesignG.GAVEL, texts.get("appraisal.decisions.empty"), GoTo.button(texts, Act.OPTION));
        Runnable shown = () -> {
            both.setVisible(!model.lines().isEmpty());
            empty.setVisible(model.lines().isEmpty());
        };
        model.lines().addListener((ListChangeListener<Ranking.Line>) _ -> shown.run());
        shown.run();
        model.onChange(this::refresh);
        refresh();
        node = new StackPane(both, empty);
    }

    Node node() {
        return node;
    }

    private ListView<Ranking.Line> list() {
        var view = new ListView<>(model.lines());
        view.setId("decision-options");
        view.setAccessibleText(texts.get("appraisal.decisions"));
        RowInSight.of(view);
        Spots.rows(view, line -> line.option().id());
        view.setCellFactory(_ -> new FaceCell<>(this::face));
        view.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.selected().set(now.option().id());
            }
        });
        return view;
    }

    private VBox detail() {
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        meaning.getStyleClass().add("muted");
        meaning.setWrapText(true);
        taken.setId("decision-taken");
        taken.getStyleClass().add("muted");
        taken.setWrapText(true);
        var row = new FlowPane();
        row.getStyleClass().add("badges");
        for (DecisionKind kind : DecisionKind.values()) {
            var button = new ToggleButton(texts.name("appraisal", kind));
            button.setId("decide-" + kind);
            button.getStyleClass().addAll("chip", "decision");
            button.setOnAction(_ -> {
                model.decide(kind);
                refresh();
            });
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        row.getChildren()
                .add(Buttons.flat(
                        "decision-reopen",
                        texts.get("appraisal.decision.reopen"),
                        MaterialDesignU.UNDO_VARIANT,
                        model::reopen));
        var box = new VBox(
                title,
                basis,
                row,
                meaning,
                taken,
                rule,
                form,
                Card.titled(texts.get("appraisal.score.sources"), evidence),
                foot);
        box.getStyleClass().add("detail-page");
        return box;
    }

    private void refresh() {
        select();
        list.refresh(); // a row tells the decision, which is no part of the ranking
        var option = model.option().orElse(null);
        if (option == null) {
            foot.show(null);
            basis.show(null);
            return;
        }
        title.setText(words.name(option));
        var decision = model.decision(option.id());
        kinds.forEach((kind, button) ->
                button.setSelected(decision.filter(made -> made.kind() == kind).isPresent()));
        meaning.setText(
                decision.map(made -> model.meaning(made.kind())).orElse(texts.get("appraisal.decision.choose")));
        taken.setText(model.taken());
        taken.setManaged(!taken.getText().isEmpty());
        form.setDisable(decision.isEmpty());
        rule.getChildren().clear();
        model.brokenRule().ifPresent(broken -> {
            var words = new Label(broken.text());
            words.setWrapText(true);
            words.setId("start-rule");
            rule.getChildren()
                    .setAll(
                            new Badge(
                                    texts.name("general", Severity.BLOCKING),
                                    MaterialDesignH.HAND_BACK_RIGHT_OFF_OUTLINE,
                                    Tone.DANGER),
                            words);
        });
        evidence.getChildren().setAll(new EvidenceRows(texts, model.evidence()));
        basis.show(decision.map(made -> new Ref(AppraisalRecords.DECISION, made.id()))
                .orElse(null));
        foot.show(new Ref(AppraisalRecords.OPTION, option.id()));
    }

    private void select() {
        UUID id = model.selected().get();
        var now = list.getSelectionModel().getSelectedItem();
        if (now != null && now.option().id().equals(id)) {
            return;
        }
        model.lines().stream()
                .filter(line -> line.option().id().equals(id))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private Node face(Ranking.Line line) {
        var name = new Label(words.name(line.option()));
        name.setWrapText(true);
        name.getStyleClass().add("row-title");
        var left = new VBox(
                name,
                muted(words.place(model.ranking(), line)),
                badge(model.decision(line.option().id()).orElse(null)));
        left.getStyleClass().add("row-face");
        HBox.setHgrow(left, Priority.ALWAYS);
        var score = new Label(words.score(line));
        score.getStyleClass().add("ranking-score");
        var range = muted(texts.get("appraisal.decision.range", words.range(line)));
        var right = new VBox(
                score, range, muted(texts.get("appraisal.decision.coverage", words.coverage(model.ranking(), line))));
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(VBox.USE_PREF_SIZE);
        var row = new HBox(left, right);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Badge badge(@Nullable ApproachDecision decision) {
        if (decision == null) {
            return new Badge(texts.get("appraisal.decision.open"), MaterialDesignG.GAVEL, Tone.WARNING);
        }
        Tone tone = switch (decision.kind()) {
            case KEEP, STRENGTHEN, START -> Tone.SUCCESS;
            case STOP -> Tone.NEUTRAL;
            case FIND_OUT -> Tone.ACCENT;
        };
        return new Badge(texts.name("appraisal", decision.kind()), MaterialDesignG.GAVEL, tone);
    }
}
