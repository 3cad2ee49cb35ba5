package nl.wed.workbench.ui.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.WordsCell;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The catalogue as a list of cards below its filters. Arrows go from card to card, Enter opens
/// one, the space bar lays it beside others.
final class CatalogueList {
    private static final int PORTION = 12;

    private final CatalogueViewModel model;
    private final Texts texts;
    private final Consumer<InterventionLine> open;
    private final VBox cards = new VBox();
    private final Scroll scroll = new Scroll(cards);
    private final Map<String, InterventionCard> made = new HashMap<>();
    private final Button beside;
    private final BorderPane node = new BorderPane();
    private int portion = PORTION;

    CatalogueList(CatalogueViewModel model, Texts texts, Consumer<InterventionLine> open, Runnable compare) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        beside = Looking.stays(Buttons.plain("compare-open", "", MaterialDesignV.VIEW_COLUMN_OUTLINE, compare));
        cards.setId("interventions");
        cards.getStyleClass().add("card-list");
        cards.setOnKeyPressed(this::key);
        node.setTop(filters());
        node.setCenter(scroll);
        model.lines().addListener((ListChangeListener<InterventionLine>) _ -> show());
        model.filters().query().addListener((_, _, _) -> {
            portion = PORTION;
            made.values()
                    .forEach(card ->
                            card.foundBy(model.filters().also(card.line().intervention())));
        });
        model.compared().addListener((ListChangeListener<String>) _ -> followCompared());
        show();
        followCompared();
    }

    Node node() {
        return node;
    }

    private Node filters() {
        var clear = Looking.stays(Buttons.icon(
                "filters-clear",
                texts.get("knowledge.filter.clear"),
                MaterialDesignF.FILTER_REMOVE_OUTLINE,
                model.filters()::clear));
        var search = new SearchField(
                "intervention-search",
                texts.get("knowledge.catalogue.search"),
                model.filters().query());
        search.getStyleClass().add("filter-box");
        var bar = new Toolbar(search);
        model.filters().all().forEach(filter -> bar.getChildren().add(box(filter)));
        bar.getChildren().add(clear);
        var count = new Label();
        count.setId("intervention-count");
        count.textProperty().bind(model.count());
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(count, beside);
        line.getStyleClass().add("section-header");
        var top = new VBox(bar, line);
        top.getStyleClass().add("filters");
        return top;
    }

    private static Node box(Filter filter) {
        var box = Looking.stays(new ComboBox<>(filter.options()));
        box.setId("filter-" + filter.name());
        box.setAccessibleText(filter.options().getFirst().words());
        box.setButtonCell(new WordsCell<>(Filter.Choice::words));
        box.setCellFactory(_ -> new WordsCell<>(Filter.Choice::words));
        Linked.both(box.valueProperty(), filter.chosen());
        box.getStyleClass().add("filter-box");
        return box;
    }

    private void show() {
        if (model.lines().isEmpty()) {
            cards.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignM.MAGNIFY_CLOSE,
                            texts.get("knowledge.catalogue.empty"),
                            Looking.stays(Buttons.plain(
                                    "filters-clear-empty",
                                    texts.get("knowledge.filter.clear"),
                                    MaterialDesignF.FILTER_REMOVE_OUTLINE,
                                    model.filters()::clear))));
            return;
        }
        List<Node> shown = new ArrayList<>();
        model.lines().stream().limit(portion).map(this::card).forEach(shown::add);
        int left = model.lines().size() - shown.size();
        if (left > 0) {
            shown.add(Looking.stays(Buttons.plain(
                    "interventions-more",
                    texts.get("knowledge.catalogue.more", left),
                    MaterialDesignC.CHEVRON_DOWN,
                    this::more)));
        }
        cards.getChildren().setAll(shown);
    }

    /// Shows the next portion; what is in sight stays where it is.
    private void more() {
        double above = scroll.getVvalue() * room();
        portion += PORTION;
        int first = cards.getChildren().size() - 1;
        show();
        scroll.layout();
        scroll.setVvalue(room() > 0 ? Math.clamp(above / room(), 0, 1) : 0);
        cards.getChildren().get(first).requestFocus();
    }

    private double room() {
        return cards.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private InterventionCard card(InterventionLine line) {
        var card = made.get(line.intervention().code());
        if (card == null || !card.line().equals(line)) {
            card = new InterventionCard(line, texts, model, open);
            made.put(line.intervention().code(), card);
        }
        card.foundBy(model.filters().also(line.intervention()));
        return card;
    }

    private void followCompared() {
        int count = model.compared().size();
        beside.setText(texts.get("knowledge.compare.open", count));
        beside.setVisible(count > 1);
        beside.setManaged(count > 1);
        made.values().forEach(card -> card.compared(model.compared()));
    }

    private void key(KeyEvent event) {
        if (!(event.getTarget() instanceof InterventionCard card)) {
            return;
        }
        String code = card.line().intervention().code();
        switch (event.getCode()) {
            case ENTER -> open.accept(card.line());
            case SPACE -> model.compare(code, !model.compared().contains(code));
            case DOWN -> focus(card, 1);
            case UP -> focus(card, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(InterventionCard card, int places) {
        int place = cards.getChildren().indexOf(card) + places;
        var next =
                cards.getChildren().get(Math.clamp(place, 0, cards.getChildren().size() - 1));
        next.requestFocus();
        if (room() > 0) {
            scroll.setVvalue(Math.clamp(next.getBoundsInParent().getMinY() / room(), 0, 1));
        }
    }
}
