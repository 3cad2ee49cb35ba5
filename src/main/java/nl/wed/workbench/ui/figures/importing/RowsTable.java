package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.texts.Texts;

/// The first rows of a table as they are written, each column marked with what it is read as.
final class RowsTable extends VBox {
    private static final int MOST_COLUMNS = 60;
    private static final double LEAST = 8;
    private static final double MOST = 24;
    private static final double WIDE = 0.62;
    private static final double PADDING = 2;

    private final Texts texts;
    private final TableView<List<String>> table = new TableView<>();
    private List<ColumnMapping> shown = List.of();

    RowsTable(Texts texts) {
        this.texts = texts;
        table.setId("mapping-rows");
        table.getStyleClass().add("rows-table");
        getChildren().add(table);
    }

    void show(TablePreview now) {
        if (now.mapping().columns().equals(shown)) {
            return;
        }
        shown = now.mapping().columns();
        List<TableColumn<List<String>, String>> columns = new ArrayList<>();
        shown.stream().limit(MOST_COLUMNS).forEach(one -> columns.add(column(one)));
        table.getColumns().setAll(columns);
        table.setItems(FXCollections.observableList(now.rows()));
    }

    private TableColumn<List<String>, String> column(ColumnMapping one) {
        var column = new TableColumn<List<String>, String>();
        var role = new Label(texts.get("intake.role." + one.role().name()));
        role.getStyleClass().addAll("row-small", one.role().isNumber() ? "role-number" : "muted");
        var title = new Label(one.header());
        var head = new VBox(title, role);
        head.getStyleClass().add("rows-head");
        column.setGraphic(head);
        column.setSortable(false);
        double letters = Math.max(title.getText().length(), role.getText().length()) * WIDE + PADDING;
        double wide = Math.clamp(letters, LEAST, MOST);
        column.prefWidthProperty().bind(title.fontProperty().map(font -> font.getSize() * wide));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                one.column() < row.getValue().size() ? row.getValue().get(one.column()) : ""));
        return column;
    }
}
