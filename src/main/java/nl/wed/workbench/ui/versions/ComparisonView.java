package nl.wed.workbench.ui.versions;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.versions.ComparisonViewModel.Row;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What changed between two moments, by step; a step folds by a click, Enter or space.
public final class ComparisonView {
    private final ComparisonViewModel model;
    private final VersionsViewModel versions;
    private final Copying copying;
    private final Texts texts;
    private final ListView<Row> list;
    private final VBox node;

    /// Shows that comparison; what is copied passes the gate of `copying`.
    public ComparisonView(ComparisonViewModel model, VersionsViewModel versions, Copying copying) {
        this.model = model;
        this.versions = versions;
        this.copying = copying;
        texts = versions.texts();
        list = list();
        var summary = new Label();
        summary.setId("compare-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("part-title");
        summary.textProperty().bind(model.summary());
        var copy = Looking.stays(Buttons.plain(
                "compare-copy", texts.get("versions.compare.copy"), MaterialDesignC.CONTENT_COPY, this::copy));
        copy.setDisable(true);
        model.summary().addListener((_, _, _) -> copy.setDisable(!model.hasChanges()));
        node = new VBox(
                choice("versions.compare.before", "compare-before", model.before()),
                choice("versions.compare.after", "compare-after", model.after()),
                summary,
                list,
                new Toolbar(copy));
        node.getStyleClass().add("kept-part");
    }

    /// What is shown.
    public Node node() {
        return node;
    }

    private Node choice(String key, String id, Property<@Nullable Moment> value) {
        var box = Looking.stays(new ComboBox<>(model.moments()));
        box.setId(id);
        box.setAccessibleText(texts.get(key));
        box.setConverter(words());
        Linked.both(box.valueProperty(), value);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var label = new Label(texts.get(key));
        label.setLabelFor(box);
        label.getStyleClass().add("compare-label");
        var row = new HBox(label, box);
        row.getStyleClass().add("compare-choice");
        return row;
    }

    private StringConverter<Moment> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Moment moment) {
                return moment == null ? "" : versions.words(moment);
            }

            @Override
            public Moment fromString(String typed) {
                return new Moment.Now();
            }
        };
    }

    private ListView<Row> list() {
        var view = new ListView<>(model.rows());
        view.setId("compare-list");
        view.setAccessibleText(texts.get("versions.compare.list"));
        view.setCellFactory(_ -> new FaceCell<>(this::face));
        view.setOnMouseClicked(_ -> toggle());
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                toggle();
                event.consume();
            }
        });
        VBox.setVgrow(view, Priority.ALWAYS);
        return view;
    }

    private Node face(Row row) {
        return switch (row) {
            case Row.Head(String name, int count, boolean folded) -> {
                var head = new Label(texts.get("versions.compare.head", name, count));
                head.setGraphic(new FontIcon(folded ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN));
                head.setWrapText(true);
                head.getStyleClass().add("field-label");
                head.setAccessibleText(
                        texts.get(folded ? "versions.compare.unfold" : "versions.compare.fold", head.getText()));
                yield head;
            }
            case Row.Line(String sentence) -> {
                var line = new Label(sentence);
                line.setWrapText(true);
                line.getStyleClass().add("indented");
                yield line;
            }
        };
    }

    private void toggle() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Head head) {
            model.toggle(head);
            list.getSelectionModel().select(at);
            list.getFocusModel().focus(at);
        }
    }

    private void copy() {
        copying.text(texts.get("versions.compare.copy"), model.text());
    }
}
