package nl.wed.workbench.ui.versions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.versions.ActivityViewModel.Line;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// What was done, newest first.
final class ActivityView {
    private final ActivityViewModel model;
    private final VBox node;

    ActivityView(ActivityViewModel model, Texts texts) {
        this.model = model;
        var table = new DataTable<>("activity-table", model.lines())
                .text(texts.get("versions.activity.when"), 2.1, Line::when)
                .text(texts.get("versions.activity.what"), 4.5, Line::what)
                .text(texts.get("versions.activity.who"), 2.2, Line::who)
                .text(texts.get("versions.activity.meeting"), 2.2, Line::meeting)
                .empty(EmptyState.resting(MaterialDesignH.HISTORY, texts.get("versions.activity.empty")));
        table.setAccessibleText(texts.get("versions.part.activity"));
        table.getColumns().forEach(column -> column.setSortable(false));
        VBox.setVgrow(table, Priority.ALWAYS);
        var summary = new Label();
        summary.setId("activity-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summary());
        node = new VBox(summary, table);
        node.getStyleClass().add("kept-part");
    }

    Node node() {
        return node;
    }

    void watch(boolean looked) {
        model.watch(looked);
    }
}
