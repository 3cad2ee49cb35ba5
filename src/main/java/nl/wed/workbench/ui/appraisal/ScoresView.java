package nl.wed.workbench.ui.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.InSight;
import nl.wed.workbench.ui.kit.ScoreKeys;
import nl.wed.workbench.ui.navigation.Act;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The matrix of options and criteria; scores are typed. Below it what the place of now asks.
final class ScoresView {
    private final ScoresViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Map<ScoresViewModel.Place, ScoreCell> cells = new HashMap<>();
    private final Label progress = new Label();
    private final BorderPane pane = new BorderPane();
    private final ScorePanel panel;
    private final ScoreKeys keys;
    private ScoresViewModel.@Nullable Place seen;
    private List<Option> shownOptions = List.of();
    private List<Criterion> shownCriteria = List.of();

    ScoresView(ScoresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        panel = new ScorePanel(model, texts);
        keys = new ScoreKeys(texts, "scores", 1, 5);
        grid.getStyleClass().add("score-grid");
        grid.setId("scores");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        progress.getStyleClass().add("muted");
        progress.setId("scores-progress");
        progress.setFocusTraversable(true);
        progress.setWrapText(true);
        var hint = new Label(texts.get("appraisal.scores.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        var top = new VBox(hint, progress, keys.note());
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("scroll");
        scroll.setFitToWidth(true);
        pane.getStyleClass().add("part-page");
        pane.setTop(top);
        pane.setCenter(scroll);
        pane.setBottom(panel.node());
        model.onChange(this::refresh);
        refresh();
        if (!shownOptions.isEmpty() && !shownCriteria.isEmpty()) {
            model.go(shownOptions.getFirst(), shownCriteria.getFirst());
        }
    }

    Node node() {
        return pane;
    }

    private void refresh() {
        boolean typing = grid.isFocusWithin();
        if (!shownOptions.equals(model.options()) || !shownCriteria.equals(model.criteria())) {
            shownOptions = model.options();
            shownCriteria = model.criteria();
            build();
        }
        cells.forEach((place, cell) -> cell.show(
                model.value(place.option(), place.criterion()).orElse(null),
                model.noted(place.option(), place.criterion())));
        progress.setText(model.progress());
        panel.refresh();
        model.place().ifPresent(place -> {
            var cell = cells.get(place);
            if (cell != null && typing && !cell.isFocused()) {
                cell.requestFocus();
            }
            if (cell != null && !place.equals(seen)) {
                InSight.reveal(cell);
            }
            seen = place;
        });
    }

    private void build() {
        grid.getChildren().clear();
        cells.clear();
        if (shownOptions.isEmpty()) {
            grid.add(
                    new EmptyState(
                            MaterialDesignT.TABLE_LARGE,
                            texts.get("appraisal.scores.empty"),
                            GoTo.button(texts, Act.OPTION)),
                    0,
                    0);
            return;
        }
        CriterionKind kind = null;
        int column = 1;
        for (Criterion criterion : shownCriteria) {
            if (criterion.kind() != kind) {
                kind = criterion.kind();
                grid.add(band(kind), column, 0, (int) count(kind), 1);
            }
            grid.add(head(criterion), column++, 1);
        }
        int row = 2;
        for (Option option : shownOptions) {
            grid.add(name(option), 0, row);
            column = 1;
            for (Criterion criterion : shownCriteria) {
                grid.add(cell(option, criterion), column++, row);
            }
            row++;
        }
    }

    private long count(CriterionKind kind) {
        return shownCriteria.stream().filter(one -> one.kind() == kind).count();
    }

    private Label band(CriterionKind kind) {
        var label = new Label(texts.name("appraisal", kind));
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        label.setMinWidth(0);
        label.setPrefWidth(1);
        label.setWrapText(true);
        label.setMaxHeight(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(texts.name("appraisal", kind)));
        label.getStyleClass().addAll("score-band", KindBadge.style(kind));
        return label;
    }

    private Label head(Criterion criterion) {
        var label = new Label(criterion.code());
        label.getStyleClass().add("score-head");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(tip(criterion)));
        return label;
    }

    private String tip(Criterion criterion) {
        return texts.get(
                "appraisal.scores.tip",
                criterion.name(),
                criterion.question(),
                criterion.anchorLow(),
                criterion.anchorMiddle(),
                criterion.anchorHigh());
    }

    private static Label name(Option option) {
        var label = new Label(option.name());
        label.setWrapText(true);
        label.getStyleClass().add("score-option");
        return label;
    }

    private Node cell(Option option, Criterion criterion) {
        var cell = new ScoreCell(
                "score-" + option.id() + "-" + criterion.code(),
                texts.get("appraisal.scores.cell", option.name(), criterion.name()),
                texts.get("general.unknown"),
                criterion.kind());
        cell.setOnMousePressed(event -> {
            cell.requestFocus();
            event.consume(); // or the scroll pane takes the focus
        });
        cell.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                model.go(option, criterion);
            }
        });
        cells.put(new ScoresViewModel.Place(option, criterion), cell);
        return new HBox(cell);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.move(-1, 0);
            case RIGHT -> model.move(1, 0);
            case UP -> model.move(0, -1);
            case DOWN, ENTER -> model.move(0, 1);
            case BACK_SPACE, DELETE -> model.score(null);
            default -> {
                var typed = keys.read(event);
                if (typed.isEmpty()) {
                    return;
                }
                model.score(typed.get());
                if (!model.next()) {
                    end();
                    event.consume();
                    return;
                }
            }
        }
        model.place().map(cells::get).ifPresent(cell -> {
            cell.requestFocus();
            InSight.see(cell);
        });
        event.consume();
    }

    /// After the last score there is nothing that a digit could change.
    private void end() {
        progress.setText(texts.get("appraisal.scores.last", model.progress()));
        progress.requestFocus();
    }
}
