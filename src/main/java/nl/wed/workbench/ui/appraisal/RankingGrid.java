package nl.wed.workbench.ui.appraisal;

import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.RankingWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.appraisal.OutcomeViewModel.Outcome;

/// The options with place, bar, score, range and coverage, a row each; what is not ranked stands below and says why.
final class RankingGrid {
    private static final String[] HEADS = {"place", "option", "bar", "score", "range", "evidence", "local", "coverage"};
    private static final double[] SHARES = {9, 23, 21, 9, 11, 9, 8, 10};
    private static final int FIRST_NUMBER = 3;

    private final OutcomeViewModel model;
    private final RankingWords words;
    private final Texts texts;
    private final GridPane grid = new GridPane();

    RankingGrid(OutcomeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = model.words();
        grid.setId("ranking");
        grid.getStyleClass().add("ranking");
        for (int i = 0; i < SHARES.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            column.setHalignment(i < FIRST_NUMBER ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    Node node() {
        return grid;
    }

    void show(Outcome outcome) {
        grid.getChildren().clear();
        for (int i = 0; i < HEADS.length; i++) {
            grid.add(head(texts.get("appraisal.outcome." + HEADS[i])), i, 0);
        }
        int row = 1;
        for (Line line : outcome.ranking().lines()) {
            show(row++, line, outcome);
        }
    }

    private void show(int row, Line line, Outcome outcome) {
        var score = new Label(words.score(line));
        score.getStyleClass().add("ranking-score");
        var range = new Label(words.range(line));
        range.setTooltip(new Tooltip(texts.get("appraisal.outcome.range.tip")));
        grid.add(new Label(line.isRanked() ? words.place(outcome.ranking(), line) : "–"), 0, row);
        grid.add(name(line), 1, row);
        grid.add(new StackedBar(line, outcome.criteria(), words), 2, row);
        grid.add(score, 3, row);
        grid.add(range, 4, row);
        grid.add(mean(line.option(), CriterionKind.EVIDENCE), 5, row);
        grid.add(mean(line.option(), CriterionKind.LOCAL), 6, row);
        grid.add(new Label(words.coverage(outcome.ranking(), line)), 7, row);
    }

    private Node name(Line line) {
        var name = new Label(words.name(line.option()));
        name.setWrapText(true);
        var box = new VBox(name);
        if (!line.isRanked()) {
            var why = new Label(words.tooLittle(line));
            why.setWrapText(true);
            why.getStyleClass().add("muted");
            box.getChildren().add(why);
        }
        return box;
    }

    private Label mean(Option option, CriterionKind kind) {
        OptionalDouble mean = model.mean(option, kind);
        return new Label(mean.isPresent() ? Numbers.decimal(mean.getAsDouble(), 1) : texts.get("general.unknown"));
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "ranking-head");
        return label;
    }
}
