package nl.wed.workbench.ui.knowledge;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.navigation.Navigator;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The catalogue 'goede kansen': a list of cards with filters, one approach large, or two or three
/// beside each other.
final class CatalogueView {
    private final CatalogueViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final InterventionSheet sheet;
    private final ComparePane comparison;
    private final HBox acts = new HBox();
    private final Node listPage;
    private final BorderPane onePage = new BorderPane();
    private final Node comparePage;
    private final StackPane node = new StackPane();
    private @Nullable String shown;

    CatalogueView(CatalogueViewModel model, Texts texts, Dialogs dialogs, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        sheet = new InterventionSheet(model, texts, navigator);
        comparison = new ComparePane(texts);
        listPage = new CatalogueList(model, texts, this::open, this::compare).node();
        onePage.setTop(oneBar());
        onePage.setCenter(new Scroll(framed(sheet)));
        comparePage = comparePage();
        node.getChildren().setAll(listPage);
        model.lines().addListener((ListChangeListener<InterventionLine>) _ -> refreshSheet());
    }

    Node node() {
        return node;
    }

    /// Shows the approach with that code.
    void open(String code) {
        model.line(code).ifPresent(this::open);
    }

    private Node oneBar() {
        acts.getStyleClass().add("section-header");
        var back = Looking.stays(Buttons.plain(
                "catalogue-back",
                texts.get("knowledge.catalogue.back"),
                MaterialDesignA.ARROW_LEFT,
                () -> page(listPage)));
        var bar = new HBox(back, spacer(), acts);
        bar.getStyleClass().add("filters");
        return bar;
    }

    private Node comparePage() {
        var page = new BorderPane(new Scroll(framed(comparison)));
        var bar = new HBox(
                Looking.stays(Buttons.plain(
                        "compare-back",
                        texts.get("knowledge.catalogue.back"),
                        MaterialDesignA.ARROW_LEFT,
                        () -> page(listPage))),
                Looking.stays(Buttons.flat(
                        "compare-clear", texts.get("knowledge.compare.clear"), MaterialDesignC.CLOSE, () -> {
                            model.stopComparing();
                            page(listPage);
                        })));
        bar.getStyleClass().addAll("filters", "section-header");
        page.setTop(bar);
        return page;
    }

    private void compare() {
        comparison.show(model.compared().stream()
                .flatMap(code -> model.line(code).stream())
                .toList());
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
        var choose = Buttons.primary(
                "intervention-choose",
                texts.get(line.chosen() ? "knowledge.choose.reason" : "knowledge.choose"),
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                () -> choose(line));
        if (line.intervention().phasedOut()) {
            choose.setDisable(!line.chosen());
        }
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

    private static Node framed(Node content) {
        var frame = new VBox(content);
        frame.getStyleClass().add("sheet-frame");
        return frame;
    }

    private static Node spacer() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void page(Node page) {
        node.getChildren().setAll(page);
    }
}
