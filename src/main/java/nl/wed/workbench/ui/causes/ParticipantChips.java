package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.wed.workbench.texts.Texts;

/// The participants as chips, of which one is looked at; who has scored everything has a mark. A chip stays the same
/// one
/// while votes are typed, and only what differs of it is changed.
final class ParticipantChips extends FlowPane {
    private final Texts texts;
    private final IntConsumer chosen;
    private final List<ToggleButton> chips = new ArrayList<>();

    /// `chosen` is told who was chosen.
    ParticipantChips(Texts texts, IntConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        setId("participants");
        getStyleClass().add("chips");
    }

    /// Shows so many participants, of which that one is looked at.
    void show(int participants, int now, IntPredicate complete) {
        boolean gone =
                chips.size() > participants && chips.get(chips.size() - 1).isFocused();
        while (chips.size() > participants) {
            getChildren().remove(chips.removeLast());
        }
        while (chips.size() < participants) {
            var chip = chip(chips.size() + 1);
            chips.add(chip);
            getChildren().add(chip);
        }
        for (int number = 1; number <= participants; number++) {
            var chip = chips.get(number - 1);
            String words = (complete.test(number) ? "✓ " : "") + number;
            if (!words.equals(chip.getText())) {
                chip.setText(words);
            }
            chip.setSelected(number == now);
        }
        if (gone) {
            chips.get(now - 1).requestFocus();
        }
    }

    private ToggleButton chip(int number) {
        var chip = new ToggleButton();
        chip.setId("participant-" + number);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(texts.get("causes.votes.participant", number));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            chosen.accept(number);
        });
        return chip;
    }
}
