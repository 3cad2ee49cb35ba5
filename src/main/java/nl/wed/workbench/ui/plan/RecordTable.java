package nl.wed.workbench.ui.plan;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Toolbar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// A table of records with the acts on them above it; Enter or a double click edits.
final class RecordTable<T extends Entity> extends VBox {
    private static final int LEAST = 2;
    private static final int MOST = 7;
    private static final double HEADER = 3.4;
    private static final double ROW = 4.2;

    private final DataTable<T> table;
    private final Texts texts;
    private final Toolbar acts = new Toolbar();

    RecordTable(String title, DataTable<T> table, Texts texts) {
        this.table = table;
        this.texts = texts;
        getStyleClass().addAll("card", "record-table");
        getChildren().addAll(SectionHeader.part(title), acts, table);
        table.getItems().addListener((InvalidationListener) _ -> fit());
        fit();
    }

    /// As high as its rows ask, within reason; the rest scrolls.
    private void fit() {
        int rows = Math.clamp(table.getItems().size(), LEAST, MOST);
        table.setStyle("-fx-pref-height: " + (HEADER + rows * ROW) + "em;");
    }

    /// Adds the button that adds a record.
    RecordTable<T> adding(String words, Runnable add) {
        acts.getChildren().add(Buttons.plain(table.getId() + "-add", words, MaterialDesignP.PLUS, add));
        return this;
    }

    /// Lets the selected record be edited.
    RecordTable<T> editing(Consumer<T> edit) {
        table.onEdit(edit);
        acts.getChildren()
                .add(onSelected(Buttons.plain(
                        table.getId() + "-edit",
                        texts.get("plan.table.edit"),
                        MaterialDesignP.PENCIL_OUTLINE,
                        () -> selected(edit))));
        return this;
    }

    /// Lets the selected record be removed after it was confirmed.
    RecordTable<T> removing(RemovalQuestion question, RecordType<T> type, Consumer<T> remove) {
        Consumer<T> asked = one -> {
            if (question.goes(new Ref(type, one.id()), texts.get("general.delete"))) {
                remove.accept(one);
            }
        };
        acts.getChildren()
                .add(onSelected(Buttons.plain(
                        table.getId() + "-remove",
                        texts.get("general.delete"),
                        MaterialDesignD.DELETE_OUTLINE,
                        () -> selected(asked))));
        return this;
    }

    /// What to say when there is no record.
    RecordTable<T> empty(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "table-empty");
        table.empty(label);
        return this;
    }

    private Button onSelected(Button button) {
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void selected(Consumer<T> act) {
        T one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            act.accept(one);
        }
    }
}
