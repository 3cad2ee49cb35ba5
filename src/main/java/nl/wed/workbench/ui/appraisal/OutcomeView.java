package nl.wed.workbench.ui.appraisal;

import java.util.OptionalDouble;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Flip;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.OutcomeViewModel.Outcome;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The ranking as stacked bars with evidence and local scores apart, and the flip table.
final class OutcomeView {
    private final OutcomeViewModel model;
    private final Texts texts;
    private final VBox box = new VBox();
    private final ObservableList<Flip> flips = FXCollections.observableArrayList();
    private final Card flipCard;
    private final Node node;

    OutcomeView(OutcomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        box.getStyleClass().addAll("part-page", "cards");
        flipCard = flipCard();
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
            box.getChildren().setAll(new EmptyState(MaterialDesignP.PODIUM, model.nothing()));
            return;
        }
        box.getChildren().setAll(conclusion(outcome), new Card(legend(), ranking(outcome)), flipCard);
    }

    private Node conclusion(Outcome outcome) {
        boolean undecided = outcome.ranking().undecided();
        var badge = new Badge(
                texts.get(undecided ? "appraisal.outcome.noPreference" : "appraisal.outcome.preference"),
                undecided ? MaterialDesignA.ALERT : MaterialDesignC.CHECK,
                undecided ? Tone.WARNING : Tone.SUCCESS);
        badge.setId("preference");
        var words = new Label(model.conclusion());
        words.setWrapText(true);
        words.setId("conclusion");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(badge, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-with-act");
        return row;
    }

    private Node legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("badges");
        for (CriterionKind kind : CriterionKind.values()) {
            legend.getChildren().add(new KindBadge(texts, kind));
        }
        return legend;
    }

    private Node ranking(Outcome outcome) {
        var grid = new GridPane();
        grid.setId("ranking");
        grid.getStyleClass().add("ranking");
        columns(grid);
        String[] heads = {"", "option", "bar", "score", "evidence", "local", "coverage"};
        for (int i = 1; i < heads.length; i++) {
            grid.add(head(texts.get("appraisal.outcome." + heads[i])), i, 0);
        }
        int row = 1;
        for (Ranking.Line line : outcome.ranking().lines()) {
            line(grid, row++, line, outcome);
        }
        return grid;
    }

    private static void columns(GridPane grid) {
        double[] shares = {4, 26, 32, 9, 11, 8, 10};
        for (int i = 0; i < shares.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(shares[i]);
            column.setHalignment(i > 2 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
    }

    private void line(GridPane grid, int row, Ranking.Line line, Outcome outcome) {
        var name = new Label(line.option().name());
        name.setWrapText(true);
        var score = new Label(number(line.score()));
        score.getStyleClass().add("ranking-score");
        grid.add(new Label(line.score().isPresent() ? row + "." : "–"), 0, row);
        grid.add(name, 1, row);
        grid.add(new StackedBar(line, outcome.criteria()), 2, row);
        grid.add(score, 3, row);
        grid.add(new Label(number(model.mean(line.option(), CriterionKind.EVIDENCE))), 4, row);
        grid.add(new Label(number(model.mean(line.option(), CriterionKind.LOCAL))), 5, row);
        grid.add(new Label(Numbers.decimal(100 * line.coverage(), 0) + "%"), 6, row);
    }

    private Card flipCard() {
        var table = new DataTable<>("flips", flips)
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
                .text(texts.get("appraisal.flip.when"), 4, model::flip);
        table.empty(new Label(texts.get("appraisal.flip.empty")));
        table.getStyleClass().add("flip-table");
        var words = new Label(texts.get("appraisal.flip.explained"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return Card.titled(texts.get("appraisal.flip.title"), words, table);
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.decimal(value.getAsDouble(), 1) : texts.get("general.unknown");
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "ranking-head");
        return label;
    }
}
