package nl.wed.workbench.ui.interviews;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.kit.Looking;

/// Two panes beside each other, or one at a time with a switch above it when there is little width.
final class TwoPanes extends VBox {
    private final Node first;
    private final Node second;
    private final double share;
    private final ToggleButton firstButton;
    private final ToggleButton secondButton;
    private final HBox bar;
    private final SplitPane split = new SplitPane();
    private final StackPane single = new StackPane();
    private final BooleanBinding narrow;

    /// `share` is the part of the width that the first gets when both are shown.
    TwoPanes(String id, String firstName, Node first, String secondName, Node second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        var group = new ToggleGroup();
        firstButton = button(id + "-first", firstName, group);
        secondButton = button(id + "-second", secondName, group);
        firstButton.setSelected(true);
        bar = new HBox(firstButton, secondButton);
        bar.getStyleClass().add("pane-switch");
        split.getStyleClass().add("master-detail");
        getStyleClass().add("two-panes");
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox.setVgrow(single, Priority.ALWAYS);
        getChildren().addAll(bar, split, single);
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null) {
                group.selectToggle(was);
            } else {
                arrange();
            }
        });
        narrow = Narrow.of(this);
        narrow.addListener((_, _, _) -> arrange());
        arrange();
    }

    /// Brings the first pane into sight when only one is.
    void showFirst() {
        firstButton.setSelected(true);
    }

    /// Brings the second pane into sight when only one is.
    void showSecond() {
        secondButton.setSelected(true);
    }

    private static ToggleButton button(String id, String words, ToggleGroup group) {
        var button = Looking.stays(new ToggleButton(words));
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add("chip");
        return button;
    }

    private void arrange() {
        boolean one = narrow.get();
        show(bar, one);
        show(single, one);
        show(split, !one);
        if (one) {
            split.getItems().clear();
            single.getChildren().setAll(firstButton.isSelected() ? first : second);
        } else if (split.getItems().isEmpty()) {
            single.getChildren().clear();
            split.getItems().setAll(first, second);
            split.setDividerPositions(share);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
