package nl.wed.workbench.ui.chain;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.WordsCell;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The chain: choose a record, see where it comes from and what follows from it, or go through the
/// gaps.
public final class ChainView implements ScreenView {
    private final ChainViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final ListView<ChainRow> list;
    private final ChainTree origins;
    private final ChainTree consequences;
    private final StackPane detail = new StackPane();
    private final TabPane tabs;
    private final GapListView gaps;

    /// Shows that model and these gaps.
    public ChainView(ChainViewModel model, GapListView gaps, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        this.gaps = gaps;
        origins = new ChainTree("chain-origins", model::origins, this::follow);
        consequences = new ChainTree("chain-consequences", model::consequences, this::follow);
        list = new ListView<>(model.rows());
        list.setId("chain-records");
        list.setCellFactory(_ -> new WordsCell<>(row -> row.type() + ": " + row.label()));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.selected().set(row.ref());
            }
        });
        model.selected().addListener((_, _, _) -> show());
        model.chain().addListener((_, _, _) -> show());
        tabs = new TabPane(
                tab("tab-chain", texts.get("chain.tab.chain"), walk()),
                tab("tab-gaps", texts.get("chain.tab.gaps"), gaps.node()));
        show();
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public void reveal(Ref ref) {
        tabs.getSelectionModel().selectFirst();
        choose(ref);
    }

    @Override
    public void revealPoints(Step step) {
        tabs.getSelectionModel().selectLast();
        gaps.show(step);
    }

    private Node walk() {
        var filter = new VBox(types(), new SearchField("chain-search", texts.get("chain.search"), model.query()), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        filter.getStyleClass().add("filter-column");
        var split = new MasterDetail(filter, detail, 0.24);
        VBox.setVgrow(split, Priority.ALWAYS);
        var box = new VBox(SectionHeader.screen(texts.get("chain.title"), texts.get("chain.subtitle")), split);
        box.getStyleClass().add("screen");
        return box;
    }

    private ComboBox<@Nullable RecordType<?>> types() {
        List<@Nullable RecordType<?>> options = new ArrayList<>();
        options.add(null);
        options.addAll(model.types());
        var box = Looking.stays(new ComboBox<@Nullable RecordType<?>>(FXCollections.observableArrayList(options)));
        box.setId("chain-type");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RecordType<?> kind) {
                return kind == null ? texts.get("chain.allTypes") : model.name(kind);
            }

            @Override
            public @Nullable RecordType<?> fromString(String words) {
                return null;
            }
        });
        Linked.both(box.valueProperty(), model.type());
        box.setOnShowing(_ -> {
            var now = new ArrayList<@Nullable RecordType<?>>();
            now.add(null);
            now.addAll(model.types());
            if (!now.equals(box.getItems())) {
                box.getItems().setAll(now);
            }
        });
        return box;
    }

    private void choose(Ref ref) {
        model.selected().set(ref);
    }

    /// A record becomes the one from which the chain is walked; a paragraph is shown in the plan.
    private void follow(ChainRow row) {
        row.place().ifPresentOrElse(navigator::open, () -> choose(row.ref()));
    }

    private void show() {
        var ref = model.selected().get();
        if (ref == null) {
            detail.getChildren()
                    .setAll(EmptyState.resting(MaterialDesignL.LINK_VARIANT, texts.get("chain.chooseFirst")));
            return;
        }
        var row = model.row(ref);
        int up = origins.show(row, List.of());
        int down = consequences.show(row, model.paragraphs(ref));
        var open = Looking.stays(Buttons.plain(
                "chain-open", texts.get("chain.open"), MaterialDesignA.ARROW_RIGHT, () -> navigator.open(ref)));
        var label = new Label(row.label());
        label.setWrapText(true);
        label.getStyleClass().add("part-title");
        var head = new HBox(new VBox(muted(row.type()), label), open);
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        var trees = new SplitPane(
                direction("chain.origins", "chain.noOrigins", origins, up),
                direction("chain.consequences", "chain.noConsequences", consequences, down));
        trees.setDividerPositions(up >= down ? 0.58 : 0.45);
        VBox.setVgrow(trees, Priority.ALWAYS);
        trees.getStyleClass().add("master-detail");
        var box = new VBox(head, trees);
        model.unprinted(ref).ifPresent(words -> box.getChildren().add(1, muted(words)));
        box.getStyleClass().add("detail-column");
        detail.getChildren().setAll(box);
    }

    private Node direction(String title, String none, ChainTree tree, int count) {
        Node content = count > 0 ? tree : EmptyState.resting(MaterialDesignL.LINK_VARIANT_OFF, texts.get(none));
        VBox.setVgrow(content, Priority.ALWAYS);
        var box = new VBox(SectionHeader.part(texts.get(title)), content);
        box.getStyleClass().add("detail-column");
        return box;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Tab tab(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId(id);
        tab.setClosable(false);
        return tab;
    }
}
