package nl.wed.workbench.ui.appraisal;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Flip;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.OutcomeViewModel.Outcome;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.WordsCell;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The conclusion, the ranking as stacked bars with evidence and local scores apart, and the flip table.
final class OutcomeView {
    private final OutcomeViewModel model;
    private final Texts texts;
    private final VBox box = new VBox();
    private final HBox conclusion = new HBox();
    private final ComboBox<MinimumCoverage> minimum = new ComboBox<>();
    private final RankingGrid ranking;
    private final ObservableList<Flip> flips = FXCollections.observableArrayList();
    private final VBox flipBox = new VBox();
    private final Card table;
    private final Node node;

    OutcomeView(OutcomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        ranking = new RankingGrid(model, texts);
        box.getStyleClass().addAll("part-page", "cards");
        conclusion.setAlignment(Pos.CENTER_LEFT);
        conclusion.getStyleClass().add("row-with-act");
        table = new Card(top(), explained(), ranking.node());
        model.outcome().addListener((_, _, now) -> show(now));
        show(model.outcome().get());
        node = new Scroll(box);
    }

    Node node() {
        return node;
    }

    private void show(Outcome outcome) {
        flips.setAll(outcome.flips());
        if (!outcome.known()) {
            box.getChildren()
                    .setAll(new EmptyState(MaterialDesignP.PODIUM, model.conclusion(), GoTo.button(texts, Act.SCORES)));
            return;
        }
        conclude(outcome);
        ranking.show(outcome);
        choices(outcome.ranking().minimum());
        flipBox.getChildren().setAll(flipCard(outcome.ranking().preference().isPresent() ? "preference" : "first"));
        if (!box.getChildren().contains(table)) {
            box.getChildren().setAll(conclusion, table, flipBox);
        }
    }

    private void conclude(Outcome outcome) {
        boolean preferred = outcome.ranking().preference().isPresent();
        var badge = new Badge(
                texts.get(preferred ? "appraisal.outcome.preference" : "appraisal.outcome.noPreference"),
                preferred ? MaterialDesignC.CHECK : MaterialDesignA.ALERT,
                preferred ? Tone.SUCCESS : Tone.WARNING);
        badge.setId("preference");
        var words = new Label(model.conclusion());
        words.setWrapText(true);
        words.setId("conclusion");
        HBox.setHgrow(words, Priority.ALWAYS);
        conclusion.getChildren().setAll(badge, words);
    }

    private Node legend() {
        var legend = new HBox();
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("row-with-act");
        for (CriterionKind kind : CriterionKind.values()) {
            legend.getChildren().add(new KindBadge(texts, kind));
        }
        return legend;
    }

    /// What the colours mean, and from what coverage on an option has a place.
    private Node top() {
        var label = new Label(texts.get("appraisal.outcome.minimum"));
        label.setLabelFor(minimum);
        label.setMinWidth(Label.USE_PREF_SIZE);
        minimum.setId("minimum-coverage");
        minimum.setAccessibleText(label.getText());
        minimum.setMinWidth(345);
        minimum.setCellFactory(_ -> new WordsCell<>(model::minimum));
        minimum.setButtonCell(new WordsCell<>(model::minimum));
        minimum.setOnAction(_ -> {
            var chosen = minimum.getValue();
            if (chosen != null && !chosen.equals(model.minimum())) {
                model.chooseMinimum(chosen);
            }
        });
        var chosen = new HBox(label, minimum);
        chosen.setAlignment(Pos.CENTER_LEFT);
        chosen.getStyleClass().add("row-with-act");
        var row = new FlowPane(legend(), chosen);
        row.getStyleClass().add("badges");
        return row;
    }

    private Node explained() {
        var words = new Label(texts.get("appraisal.outcome.minimum.help"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    private void choices(MinimumCoverage now) {
        var choices = MinimumCoverage.choices(now);
        if (!minimum.getItems().equals(choices)) {
            minimum.getItems().setAll(choices);
        }
        minimum.setValue(now);
    }

    private Card flipCard(String about) {
        var rows = new DataTable<>("flips", flips)
                .text(
                        texts.get("appraisal.flip.criterion"),
                        2.4,
                        flip -> flip.criterion().code() + "  "
                                + flip.criterion().name())
                .number(
                        texts.get("appraisal.flip.weight"),
                        0.8,
                        1,
                        flip -> flip.criterion().weight())
                .text(texts.get("appraisal.flip.when." + about), 4, model::flip);
        rows.empty(new Label(texts.get("appraisal.flip.empty")));
        rows.getStyleClass().add("flip-table");
        var words = new Label(texts.get("appraisal.flip.explained"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return Card.titled(texts.get("appraisal.flip.title." + about), words, rows);
    }
}
