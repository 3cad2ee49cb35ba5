package nl.wed.workbench.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts of a screen as tabs; each is made when it is first shown, and then kept.
public final class Tabs extends TabPane {
    /// No tabs yet.
    public Tabs(String id) {
        setId(id);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("parts");
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /// Adds a part; the first one is made at once.
    public Tabs part(String id, String words, Ikon icon, Supplier<Node> content) {
        var tab = new Tab(words);
        tab.setId(id);
        tab.setGraphic(new FontIcon(icon));
        tab.selectedProperty().addListener((_, _, selected) -> fill(tab, selected, content));
        getTabs().add(tab);
        fill(tab, tab.isSelected(), content);
        return this;
    }

    /// Calls back with the id of the part that is shown, now and whenever that changes.
    public Tabs onShown(Consumer<String> listener) {
        getSelectionModel().selectedItemProperty().addListener((_, _, now) -> listener.accept(now.getId()));
        listener.accept(getSelectionModel().getSelectedItem().getId());
        return this;
    }

    /// Shows the part of that id.
    public void open(String id) {
        getTabs().stream().filter(tab -> id.equals(tab.getId())).findFirst().ifPresent(getSelectionModel()::select);
    }

    private static void fill(Tab tab, boolean selected, Supplier<Node> content) {
        if (selected && tab.getContent() == null) {
            tab.setContent(content.get());
        }
    }
}
