package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.kit.Click;
import org.jspecify.annotations.Nullable;

/// A table of counts with words in each cell. It is one stop of the keyboard: arrows walk, Enter or
/// a click opens a cell. The heads of the columns stay in sight.
final class Matrix extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double EDGE = 3;

    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final BiConsumer<Integer, Integer> open;
    private final Map<Place, Label> cells = new HashMap<>();
    private @Nullable Content content;
    private Place here = new Place(0, 0);
    private @Nullable Place chosen;

    /// What is shown; `corner` stands above the row heads, and the heads of the columns stand
    /// upright when they are long.
    record Content(String corner, List<String> columns, boolean upright, List<Row> rows) {}

    /// A row; `depth` indents its head.
    record Row(String head, int depth, List<Cell> cells) {}

    /// Words, a style class that gives the ground, and the sentence a reader hears.
    record Cell(String words, String tone, String explanation) {}

    private record Place(int row, int column) {}

    /// An empty matrix; `open` is called with row and column, counted from zero.
    Matrix(String id, BiConsumer<Integer, Integer> open) {
        this.open = open;
        setId(id);
        getStyleClass().add("matrix");
        head.getStyleClass().add("matrix-head");
        body.getStyleClass().add("matrix-body");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        scroll.viewportBoundsProperty().addListener((_, _, seen) -> alignHead(scroll.getWidth() - seen.getWidth()));
        setFocusTraversable(true);
        focusedProperty().addListener((_, _, _) -> mark());
        setOnKeyPressed(this::key);
    }

    /// Shows this; does nothing when it is shown already.
    void show(Content now) {
        if (now.equals(content)) {
            return;
        }
        content = now;
        cells.clear();
        head.getChildren().clear();
        body.getChildren().clear();
        var corner = title(now.corner(), "matrix-corner");
        GridPane.setValignment(corner, VPos.BOTTOM);
        head.addRow(0, corner);
        now.columns().forEach(column -> head.addRow(0, columnHead(column, now.upright())));
        for (int row = 0; row < now.rows().size(); row++) {
            addRow(row, now.rows().get(row));
        }
        here = new Place(0, 0);
        mark();
    }

    /// Marks the cell that is open; -1 for none.
    void choose(int row, int column) {
        chosen = row < 0 ? null : new Place(row, column);
        here = chosen == null ? here : chosen;
        mark();
    }

    private void addRow(int row, Row content) {
        var heading = title(content.head(), "matrix-row");
        heading.getStyleClass().add("depth-" + Math.min(content.depth(), 2));
        body.addRow(row, heading);
        for (int column = 0; column < content.cells().size(); column++) {
            body.addRow(row, cell(new Place(row, column), content.cells().get(column)));
        }
    }

    private void alignHead(double bar) {
        head.setPadding(new Insets(0, bar + EDGE, EDGE, EDGE));
    }

    private static Node columnHead(String words, boolean upright) {
        var label = new Label(words);
        label.getStyleClass().add("matrix-column");
        label.setMinWidth(Label.USE_PREF_SIZE);
        if (upright) {
            label.setRotate(-90);
        }
        var place = new StackPane(new Group(label));
        place.getStyleClass().add("matrix-head-cell");
        place.setAlignment(Pos.BOTTOM_CENTER);
        return place;
    }

    private static Label title(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Label cell(Place place, Cell cell) {
        var label = new Label(cell.words());
        label.setId(getId() + "-" + place.row() + "-" + place.column());
        label.getStyleClass().addAll("matrix-cell", cell.tone());
        label.setAlignment(Pos.CENTER);
        label.setTooltip(new Tooltip(cell.explanation()));
        label.setAccessibleText(cell.explanation());
        Click.on(label, () -> {
            requestFocus();
            go(place);
            open.accept(place.row(), place.column());
        });
        cells.put(place, label);
        return label;
    }

    private void key(KeyEvent event) {
        Place to = switch (event.getCode()) {
            case UP -> new Place(here.row() - 1, here.column());
            case DOWN -> new Place(here.row() + 1, here.column());
            case LEFT -> new Place(here.row(), here.column() - 1);
            case RIGHT -> new Place(here.row(), here.column() + 1);
            case ENTER, SPACE -> here;
            default -> null;
        };
        if (to == null) {
            return;
        }
        event.consume();
        if (to.equals(here) && cells.containsKey(here)) {
            open.accept(here.row(), here.column());
        } else {
            go(to);
        }
    }

    private void go(Place place) {
        var label = cells.get(place);
        if (label != null) {
            here = place;
            mark();
            bringIntoSight(label);
            setAccessibleText(label.getAccessibleText());
        }
    }

    private void bringIntoSight(Label label) {
        double all = body.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double top = label.getBoundsInParent().getMinY();
        double bottom = label.getBoundsInParent().getMaxY();
        double from = scroll.getVvalue() * (all - seen);
        if (all > seen && (top < from || bottom > from + seen)) {
            double target = top < from ? top : bottom - seen;
            scroll.setVvalue(Math.clamp(target / (all - seen), 0, 1));
        }
    }

    private void mark() {
        cells.forEach((place, label) -> {
            label.pseudoClassStateChanged(HERE, isFocused() && place.equals(here));
            label.pseudoClassStateChanged(CHOSEN, place.equals(chosen));
        });
    }

    /// The words of all cells, row by row, for tests.
    List<List<String>> words() {
        List<List<String>> rows = new ArrayList<>();
        if (content != null) {
            content.rows()
                    .forEach(row ->
                            rows.add(row.cells().stream().map(Cell::words).toList()));
        }
        return rows;
    }
}
