package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.WordsCell;

/// The marks of the source that are no number, each with what it means.
final class MarksBox extends VBox {
    private final MappingViewModel model;
    private final Texts texts;
    private List<String> shown = List.of();

    MarksBox(MappingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("mapping-marks");
        getStyleClass().add("part");
    }

    void show(TablePreview now) {
        Set<String> marks = new LinkedHashSet<>(now.mapping().marks().keySet());
        marks.addAll(now.strange());
        if (List.copyOf(marks).equals(shown)) {
            return;
        }
        shown = List.copyOf(marks);
        List<Node> rows = new ArrayList<>();
        if (!shown.isEmpty()) {
            var title = new Label(texts.get("intake.marks.title"));
            title.setWrapText(true);
            rows.add(title);
        }
        shown.forEach(mark -> rows.add(row(mark, now)));
        getChildren().setAll(rows);
        setManaged(!rows.isEmpty());
    }

    private Node row(String mark, TablePreview now) {
        var words = new Label("'" + mark + "'");
        words.getStyleClass().add("source-mark");
        var box = new ComboBox<MissingReason>();
        box.getItems().setAll(MissingReason.values());
        box.setCellFactory(_ -> new WordsCell<>(this::words));
        box.setButtonCell(new WordsCell<>(this::words));
        box.setValue(Objects.requireNonNullElse(now.mapping().marks().get(mark), MissingReason.OTHER));
        box.setAccessibleText(texts.get("intake.marks.of", mark));
        box.valueProperty()
                .addListener((_, _, reason) ->
                        model.mark(mark, Optional.ofNullable(reason).filter(one -> one != MissingReason.OTHER)));
        var row = new HBox(words, box);
        row.getStyleClass().add("drop-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(MissingReason reason) {
        return texts.get("intake.mark." + reason.name());
    }
}
