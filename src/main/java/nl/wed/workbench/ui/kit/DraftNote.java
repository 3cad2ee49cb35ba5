package nl.wed.workbench.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.wed.workbench.texts.Texts;

/// Says that text was put back that was typed before and not saved, with a way to drop it.
public final class DraftNote extends FlowPane {
    /// Text that was put back: when it was typed, and how it is dropped.
    public record Line(String moment, Runnable drop) {}

    private final Texts texts;

    /// A note that says nothing yet.
    public DraftNote(Texts texts) {
        this.texts = texts;
        setId("draft-note");
        getStyleClass().addAll("draft-note", "tone-accent");
        setAlignment(Pos.CENTER_LEFT);
        say(List.of());
    }

    /// Says that these were put back; nothing when there are none.
    public void say(List<Line> back) {
        getChildren().clear();
        if (!back.isEmpty()) {
            var words = new Label(texts.get("shell.draft.back", back.getLast().moment()));
            words.setId("draft-back");
            words.setWrapText(true);
            getChildren().addAll(words, Buttons.act("draft-drop", texts.get("shell.draft.drop"), () -> {
                back.forEach(line -> line.drop().run());
                say(List.of());
            }));
        }
        setVisible(!back.isEmpty());
        setManaged(!back.isEmpty());
    }
}
