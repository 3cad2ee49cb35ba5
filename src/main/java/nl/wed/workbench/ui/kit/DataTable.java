package nl.wed.workbench.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A table with columns that share the width there is by weight, sort as Dutch does, and show an
/// absent number as a dash instead of a zero.
public final class DataTable<T> extends TableView<T> {
    private static final double UNIT = 100;
    private static final double HEADER = 2.7;
    private static final double AROUND = 1.3;
    private static final double LINE = 1.4;
    private static final double MOST = 27;

    /// Shows that list, and follows it; the user may sort.
    public DataTable(String id, ObservableList<T> items) {
        setId(id);
        var sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getStyleClass().add("data-table");
        RowInSight.of(this);
    }

    /// Adds a column of words; a weight of 1 is about 100 pixels.
    public DataTable<T> text(String title, double weight, Function<T, String> words) {
        TableColumn<T, String> column = column(title, weight, words);
        column.setComparator(Collator.getInstance(Texts.DUTCH)::compare);
        column.setCellFactory(_ -> new WrappedCell<>());
        return this;
    }

    /// Adds a column of numbers with that many decimals; null is shown as a dash.
    public DataTable<T> number(String title, double weight, int decimals, Function<T, @Nullable ? extends Number> get) {
        TableColumn<T, Number> column = column(title, weight, get::apply);
        column.setComparator(Comparator.comparingDouble(Number::doubleValue));
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new NumberCell<>(decimals));
        return this;
    }

    /// Adds a column that shows a node for each row.
    public DataTable<T> node(String title, double weight, Function<T, Node> node) {
        TableColumn<T, T> column = column(title, weight, Function.identity());
        column.setSortable(false);
        column.setCellFactory(_ -> new NodeCell<>(node));
        return this;
    }

    /// As high as the rows that are in it now, so that nothing scrolls within something that scrolls; a table of
    /// many rows does. `lines` says of how many lines a row is.
    public DataTable<T> asHighAsItsRows(ToIntFunction<T> lines) {
        double rows = getItems().stream()
                .mapToDouble(row -> AROUND + LINE * lines.applyAsInt(row))
                .sum();
        setStyle("-fx-pref-height: " + (HEADER + Math.min(rows, MOST)) + "em;");
        return this;
    }

    /// What is shown when there is no row.
    public DataTable<T> empty(Node placeholder) {
        setPlaceholder(placeholder);
        return this;
    }

    /// What Enter or a double click on a row edits; nothing where one only looks.
    public DataTable<T> onEdit(Consumer<T> edit) {
        return onOpen(one -> {
            if (!Looking.at(this)) {
                edit.accept(one);
            }
        });
    }

    /// What Enter or a double click on a row does.
    public DataTable<T> onOpen(Consumer<T> open) {
        setRowFactory(_ -> {
            var row = new TableRow<T>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        setOnKeyPressed(event -> {
            var item = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                open.accept(item);
                event.consume();
            }
        });
        return this;
    }

    private <V> TableColumn<T, V> column(String title, double weight, Function<T, V> get) {
        var column = new TableColumn<T, V>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(get.apply(row.getValue())));
        column.setPrefWidth(weight * UNIT);
        column.setMinWidth(Math.min(60, weight * UNIT));
        getColumns().add(column);
        return column;
    }

    private static final class WrappedCell<T> extends TableCell<T, String> {
        private final Text text = new Text();

        WrappedCell() {
            text.getStyleClass().add("cell-text");
            text.wrappingWidthProperty().bind(widthProperty().subtract(18));
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            text.setText(empty || words == null ? "" : words);
            setGraphic(empty ? null : text);
        }
    }

    private static final class NumberCell<T> extends TableCell<T, Number> {
        private final int decimals;

        NumberCell(int decimals) {
            this.decimals = decimals;
        }

        @Override
        protected void updateItem(@Nullable Number number, boolean empty) {
            super.updateItem(number, empty);
            setText(empty ? "" : number == null ? "–" : Numbers.decimal(number.doubleValue(), decimals));
        }
    }

    private static final class NodeCell<T> extends TableCell<T, T> {
        private final Function<T, Node> node;

        NodeCell(Function<T, Node> node) {
            this.node = node;
            widthProperty().addListener((_, _, _) -> requestLayout());
        }

        /// What wraps in it is as high as the column asks, not as if it had all the width.
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null || getWidth() <= 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset()
                            + getGraphic().prefHeight(getWidth() - snappedLeftInset() - snappedRightInset())
                            + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}
