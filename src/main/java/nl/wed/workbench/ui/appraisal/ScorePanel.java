package nl.wed.workbench.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// What the place of now asks: the criterion with its anchors as buttons, the ground of the score,
/// and for national knowledge what the source bodies say.
final class ScorePanel {
    private final ScoresViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label question = new Label();
    private final FlowPane anchors = new FlowPane();
    private final VBox evidence = new VBox();
    private final Form form;
    private final GridPane box;
    private final List<ToggleButton> buttons = new ArrayList<>();

    ScorePanel(ScoresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.setWrapText(true);
        title.getStyleClass().add("row-title");
        question.setWrapText(true);
        question.getStyleClass().add("muted");
        anchors.getStyleClass().add("anchor-buttons");
        form = new Form(texts, model::leave);
        form.area(texts.get("appraisal.score.ground"), 2, model.note()).id("score-note");
        for (int value = 1; value <= 5; value++) {
            buttons.add(button(value));
        }
        buttons.add(button(null));
        anchors.getChildren().addAll(buttons);
        var left = new VBox(title, question, anchors);
        var right = new VBox(form, evidence);
        box = new GridPane();
        for (VBox side : List.of(left, right)) {
            side.getStyleClass().add("row-face");
            side.setMinWidth(0); // or long evidence pushes the scores out of the window
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            box.getColumnConstraints().add(half);
        }
        box.addRow(0, left, right);
        box.getStyleClass().addAll("card", "score-panel");
        refresh();
    }

    Node node() {
        return box;
    }

    void refresh() {
        var place = model.place().orElse(null);
        form.setDisable(place == null);
        anchors.setDisable(place == null);
        evidence.getChildren().clear();
        if (place == null) {
            title.setText(texts.get("appraisal.score.choose"));
            question.setText("");
            return;
        }
        var criterion = place.criterion();
        title.setText(texts.get("appraisal.scores.cell", place.option().name(), criterion.name()));
        question.setText(criterion.question());
        Integer now = model.value(place.option(), criterion).orElse(null);
        for (int i = 0; i < buttons.size(); i++) {
            boolean unknown = i == buttons.size() - 1;
            buttons.get(i).setText(unknown ? texts.get("general.unknown") : words(criterion, i + 1));
            buttons.get(i).setSelected(unknown ? now == null : now != null && now == i + 1);
        }
        if (criterion.kind() == CriterionKind.EVIDENCE) {
            var heading = new Label(texts.get("appraisal.score.sources"));
            heading.getStyleClass().add("field-label");
            evidence.getChildren().addAll(heading, new EvidenceRows(texts, model.evidence(place.option())));
        }
    }

    private ToggleButton button(@Nullable Integer value) {
        var button = new ToggleButton();
        button.setId("anchor-" + (value == null ? "unknown" : value.toString()));
        button.setWrapText(true);
        button.getStyleClass().add("anchor-button");
        button.setText(value == null ? texts.get("general.unknown") : value.toString());
        button.setOnAction(_ -> {
            model.score(value);
            refresh();
        });
        return button;
    }

    private static String words(Criterion criterion, int value) {
        String anchor = switch (value) {
            case 1 -> criterion.anchorLow();
            case 3 -> criterion.anchorMiddle();
            case 5 -> criterion.anchorHigh();
            default -> "";
        };
        return anchor.isBlank() ? Integer.toString(value) : value + "  " + anchor;
    }
}
