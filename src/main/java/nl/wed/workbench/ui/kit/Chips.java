package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A choice of any of a few things: each is a chip that is on or off, shown by a tick as well.
public final class Chips<T> extends FlowPane {
    private final Property<List<T>> value;
    private final List<T> options;
    private boolean following;

    /// Shows these options in their order; the value keeps that order.
    public Chips(Property<List<T>> value, List<T> options, Function<T, String> words) {
        this.value = value;
        this.options = options;
        getStyleClass().add("chips");
        options.forEach(option -> getChildren().add(chip(words.apply(option))));
        follow(value.getValue());
        value.addListener((_, _, now) -> follow(now));
    }

    private ToggleButton chip(String words) {
        var chip = new ToggleButton(words);
        chip.getStyleClass().add("chip");
        chip.selectedProperty().addListener((_, _, _) -> write());
        return chip;
    }

    private void follow(List<T> chosen) {
        following = true;
        for (int i = 0; i < options.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(chosen.contains(options.get(i)));
        }
        following = false;
    }

    private void write() {
        if (following) {
            return;
        }
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (((ToggleButton) getChildren().get(i)).isSelected()) {
                chosen.add(options.get(i));
            }
        }
        value.setValue(List.copyOf(chosen));
    }
}
