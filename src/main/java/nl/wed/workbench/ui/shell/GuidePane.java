package nl.wed.workbench.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.shell.GuideContent.Part;

/// The guide on the right of the window: what this screen is for, an example, and how to do it in a
/// room.
final class GuidePane extends VBox {
    private final VBox explanation = page();
    private final VBox example = page();
    private final VBox method = page();
    private final GuideBook book;

    GuidePane(GuideBook book, Location location, Texts texts) {
        this.book = book;
        getStyleClass().add("guide");
        var tabs = new TabPane(
                tab("guide-explanation", texts.get("shell.guide.explanation"), explanation),
                tab("guide-example", texts.get("shell.guide.example"), example),
                tab("guide-method", texts.get("shell.guide.method"), method));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().add(tabs);
        location.place().addListener((_, _, now) -> show(now));
        show(location.place().get());
    }

    private void show(Location.Place place) {
        var content = book.of(place.screen());
        fill(explanation, content.explanation());
        fill(example, content.example());
        fill(method, content.method());
    }

    private static void fill(VBox page, List<Part> parts) {
        page.getChildren().setAll(parts.stream().map(GuidePane::part).toList());
    }

    private static Node part(Part part) {
        var box = new VBox();
        box.getStyleClass().add("guide-part");
        if (!part.heading().isEmpty()) {
            var heading = wrapped(part.heading());
            heading.getStyleClass().add("card-title");
            box.getChildren().add(heading);
        }
        part.lines().forEach(line -> box.getChildren().add(part.list() ? item(line) : wrapped(line)));
        return box;
    }

    private static Node item(String line) {
        var words = wrapped(line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var bullet = new Label("•");
        bullet.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(bullet, words);
        row.getStyleClass().add("guide-item");
        return row;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static VBox page() {
        var page = new VBox();
        page.getStyleClass().add("guide-page");
        return page;
    }

    private static Tab tab(String id, String title, VBox page) {
        var tab = new Tab(title, new Scroll(page));
        tab.setId(id);
        tab.setClosable(false);
        return tab;
    }
}
