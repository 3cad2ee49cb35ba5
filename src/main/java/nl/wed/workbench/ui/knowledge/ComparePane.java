package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;

/// Two or three approaches beside each other, the same questions in the same rows.
final class ComparePane extends GridPane {
    private final Texts texts;

    ComparePane(Texts texts) {
        this.texts = texts;
        setId("compare-pane");
        getStyleClass().addAll("card", "compare");
    }

    void show(List<InterventionLine> lines) {
        getChildren().clear();
        getColumnConstraints().clear();
        var questions = new ColumnConstraints();
        questions.setPercentWidth(16);
        getColumnConstraints().add(questions);
        for (int i = 0; i < lines.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(84.0 / lines.size());
            getColumnConstraints().add(column);
        }
        row("", lines, line -> strong(line.intervention().name()));
        row("knowledge.sheet.what", lines, line -> words(line.intervention().description()));
        row(
                "knowledge.sheet.forWhom",
                lines,
                line -> words(line.intervention().phases().stream()
                        .map(phase -> texts.name("general", phase))
                        .collect(Collectors.joining(", "))));
        row("knowledge.effect", lines, line -> GaugeBox.reading(texts, line.effect()));
        row("knowledge.cost", lines, line -> GaugeBox.reading(texts, line.cost()));
        row("knowledge.evidence", lines, this::evidence);
        row(
                "knowledge.sheet.conditions",
                lines,
                line -> words(line.intervention().conditions()));
        row("knowledge.sheet.dutch", lines, line -> words(notes(line)));
        row("knowledge.presence", lines, line -> words(texts.name("knowledge", line.presence())));
    }

    private void row(String key, List<InterventionLine> lines, Function<InterventionLine, Node> cell) {
        var question = words(key.isEmpty() ? "" : texts.get(key));
        question.getStyleClass().add("gauge-heading");
        int row = getRowCount();
        add(question, 0, row);
        for (int i = 0; i < lines.size(); i++) {
            var node = cell.apply(lines.get(i));
            GridPane.setValignment(node, VPos.TOP);
            add(node, i + 1, row);
        }
        GridPane.setValignment(question, VPos.TOP);
    }

    private Node evidence(InterventionLine line) {
        var box = new VBox();
        box.getStyleClass().add("rows");
        line.evidence().forEach(one -> box.getChildren().add(GaugeBox.reading(texts, one)));
        return box;
    }

    private String notes(InterventionLine line) {
        var notes = Stream.concat(
                        line.intervention().warnings().stream(),
                        line.intervention().openPoints().stream()
                                .map(point -> texts.get("knowledge.sheet.open", point)))
                .collect(Collectors.joining("\n"));
        return notes.isEmpty() ? texts.get("knowledge.sheet.nothingKnown") : notes;
    }

    private static Label strong(String words) {
        var label = words(words);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
