package nl.wed.workbench.ui.knowledge;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.WordsCell;
import nl.wed.workbench.ui.navigation.Navigator;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.util.List;

/// The catalogue 'goede kansen': a list of cards with filters, one approach large, or two or three
/// beside each other.
final class CatalogueView {
    private final CatalogueViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final InterventionSheet sheet;
    private final ComparePane comparison;
    private final ListView<InterventionLine> list;
    private final Button beside;
    private final HBox acts = new HBox();
    private final BorderPane listPage = new BorderPane();
    private final BorderPane onePage = new BorderPane();
    private final Node comparePage;
    private final StackPane node = new StackPane();
    private @Nullable String shown;

    CatalogueView(
            CatalogueViewModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        sheet = new InterventionSheet(model, texts, navigator);
        comparison = new ComparePane(texts);
        beside =
                Buttons.plain(
                        "compare-open", "", MaterialDesignV.VIEW_COLUMN_OUTLINE, this::compare);
        list = list();
        listPage.setTop(filters());
        listPage.setCenter(list);
        onePage.setTop(oneBar());
        onePage.setCenter(new Scroll(sheet));
        comparePage = comparePage();
        node.getChildren().setAll(listPage);
        model.compared().addListener((ListChangeListener<String>) _ -> followCompared());
        model.lines().addListener((ListChangeListener<InterventionLine>) _ -> refreshSheet());
        followCompared();
    }

    Node node() {
        return node;
    }

    /// Shows the approach with that code.
    void open(String code) {
        model.line(code).ifPresent(this::open);
    }

    private ListView<InterventionLine> list() {
        var cards = new ListView<>(model.lines());
        cards.setId("interventions");
        cards.getStyleClass().add("card-list");
        cards.setCellFactory(_ -> new InterventionCard(texts, model, this::open));
        cards.setPlaceholder(
                new EmptyState(
                        MaterialDesignM.MAGNIFY_CLOSE,
                        texts.get("knowledge.catalogue.empty"),
                        Buttons.plain(
                                "filters-clear-empty",
                                texts.get("knowledge.filter.clear"),
                                MaterialDesignF.FILTER_REMOVE_OUTLINE,
                                model.filters()::clear)));
        cards.setOnKeyPressed(
                event -> {
                    var line = cards.getSelectionModel().getSelectedItem();
                    if (line == null) {
                        return;
                    }
                    if (event.getCode() == KeyCode.ENTER) {
                        open(line);
                        event.consume();
                    } else if (event.getCode() == KeyCode.SPACE) {
                        String code = line.intervention().code();
                        model.compare(code, !model.compared().contains(code));
                        event.consume();
                    }
                });
        return cards;
    }

    private Node filters() {
        var bar =
                new Toolbar(
                        new SearchField(
                                "intervention-search",
                                texts.get("knowledge.catalogue.search"),
                                model.filters().query()));
        model.filters().all().forEach(filter -> bar.getChildren().add(box(filter)));
        bar.getChildren()
                .addAll(
                        Buttons.flat(
                                "filters-clear",
                                texts.get("knowledge.filter.clear"),
                                MaterialDesignF.FILTER_REMOVE_OUTLINE,
                                model.filters()::clear),
                        beside);
        var count = new Label();
        count.setId("intervention-count");
        count.textProperty().bind(model.count());
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        var top = new VBox(bar, count);
        top.getStyleClass().add("filters");
        return top;
    }

    private static Node box(Filter filter) {
        var box = new ComboBox<>(filter.options());
        box.setId("filter-" + filter.name());
        box.setAccessibleText(filter.options().getFirst().words());
        box.setButtonCell(new WordsCell<>(Filter.Choice::words));
        box.setCellFactory(_ -> new WordsCell<>(Filter.Choice::words));
        box.valueProperty().bindBidirectional(filter.chosen());
        box.getStyleClass().add("filter-box");
        return box;
    }

    private Node oneBar() {
        acts.getStyleClass().add("section-header");
        var back =
                Buttons.plain(
                        "catalogue-back",
                        texts.get("knowledge.catalogue.back"),
                        MaterialDesignA.ARROW_LEFT,
                        () -> page(listPage));
        var bar = new HBox(back, spacer(), acts);
        bar.getStyleClass().add("filters");
        return bar;
    }

    private Node comparePage() {
        var page = new BorderPane(new Scroll(comparison));
        var bar =
                new HBox(
                        Buttons.plain(
                                "compare-back",
                                texts.get("knowledge.catalogue.back"),
                                MaterialDesignA.ARROW_LEFT,
                                () -> page(listPage)),
                        Buttons.flat(
                                "compare-clear",
                                texts.get("knowledge.compare.clear"),
                                MaterialDesignC.CLOSE,
                                () -> {
                                    model.stopComparing();
                                    page(listPage);
                                }));
        bar.getStyleClass().addAll("filters", "section-header");
        page.setTop(bar);
        return page;
    }

    private void followCompared() {
        int count = model.compared().size();
        beside.setText(texts.get("knowledge.compare.open", count));
        beside.setVisible(count > 1);
        beside.setManaged(count > 1);
        list.refresh();
    }

    private void compare() {
        comparison.show(
                model.compared().stream().flatMap(code -> model.line(code).stream()).toList());
        page(comparePage);
    }

    private void open(InterventionLine line) {
        shown = line.intervention().code();
        sheet.show(line);
        acts.getChildren().setAll(acts(line));
        page(onePage);
    }

    private void refreshSheet() {
        if (shown != null && node.getChildren().contains(onePage)) {
            model.line(shown).ifPresent(this::open);
        }
    }

    private List<Node> acts(InterventionLine line) {
        var choose =
                Buttons.primary(
                        "intervention-choose",
                        texts.get(
                                line.chosen() ? "knowledge.choose.reason" : "knowledge.choose"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        () -> choose(line));
        if (!line.chosen()) {
            return List.of(choose);
        }
        return List.of(
                Buttons.flat(
                        "intervention-leave-out",
                        texts.get("knowledge.choose.stop"),
                        MaterialDesignC.CLOSE,
                        () -> model.leaveOut(line.intervention())),
                choose);
    }

    private void choose(InterventionLine line) {
        var session = line.session();
        dialogs.ask(
                        texts.get("knowledge.choose.title", line.intervention().name()),
                        texts.get("knowledge.choose.why"),
                        session == null ? "" : session.reason(),
                        texts.get("knowledge.choose"))
                .ifPresent(reason -> model.choose(line.intervention(), reason.strip()));
    }

    private static Node spacer() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void page(Node page) {
        node.getChildren().setAll(page);
        if (page == listPage) {
            list.requestFocus();
        }
    }
}
