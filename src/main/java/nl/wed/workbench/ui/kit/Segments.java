package nl.wed.workbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A few pages in one place, of which a row of chips shows one.
public final class Segments {
    /// A page with the id and words of its chip.
    public record Page(String id, String words, Node content) {}

    private final HBox chips = new HBox();
    private final StackPane shown = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    /// Shows the first of these pages.
    public Segments(Page... pages) {
        chips.getStyleClass().add("segments");
        shown.setAlignment(Pos.TOP_LEFT);
        for (Page page : pages) {
            chips.getChildren().add(chip(page));
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        group.selectToggle(group.getToggles().getFirst());
    }

    /// The chips alone.
    public Node chips() {
        return chips;
    }

    /// The chips, with acts on the right.
    public Node head(Node... acts) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(chips, space);
        head.getChildren().addAll(acts);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// The page that is shown.
    public Node node() {
        return shown;
    }

    /// Shows the page with that place, from zero.
    public void show(int place) {
        group.selectToggle(group.getToggles().get(place));
    }

    private ToggleButton chip(Page page) {
        var chip = Looking.stays(new ToggleButton(page.words()));
        chip.setId(page.id());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                shown.getChildren().setAll(page.content());
            }
        });
        return chip;
    }
}
