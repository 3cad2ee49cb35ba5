package nl.wed.workbench.ui.causes;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.wed.workbench.ui.kit.ScoreKeys;
import org.jspecify.annotations.Nullable;

/// A score from 1 to 5 as five marks of which one is on. A digit scores and goes on to the next
/// cell, Delete empties, arrows move.
final class ScoreCell extends HBox {
    private static final int HIGHEST = 5;

    private final String words;
    private final Supplier<@Nullable Integer> score;
    private @Nullable Integer shown;
    private boolean known;

    ScoreCell(
            String id,
            String words,
            Supplier<@Nullable Integer> score,
            Consumer<@Nullable Integer> write,
            IntConsumer move,
            ScoreKeys keys) {
        this.words = words;
        this.score = score;
        setId(id);
        getStyleClass().add("score-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        for (int i = 1; i <= HIGHEST; i++) {
            int value = i;
            var mark = new Label(Integer.toString(i));
            mark.getStyleClass().add("score-mark");
            mark.setOnMouseClicked(_ -> {
                requestFocus();
                write.accept(value);
            });
            getChildren().add(mark);
        }
        setOnKeyPressed(event -> key(event, write, move, keys));
        follow();
    }

    void follow() {
        Integer now = score.get();
        if (known && Objects.equals(now, shown)) {
            return;
        }
        known = true;
        shown = now;
        for (int i = 1; i <= HIGHEST; i++) {
            var style = getChildren().get(i - 1).getStyleClass();
            style.remove("score-on");
            if (now != null && now == i) {
                style.add("score-on");
            }
        }
        setAccessibleText(now == null ? words : words + ": " + now);
    }

    private static void key(KeyEvent event, Consumer<@Nullable Integer> write, IntConsumer move, ScoreKeys keys) {
        var typed = keys.read(event);
        if (typed.isPresent()) {
            write.accept(typed.get());
            move.accept(1);
        } else if (!other(event.getCode(), write, move)) {
            return;
        }
        event.consume();
    }

    private static boolean other(KeyCode code, Consumer<@Nullable Integer> write, IntConsumer move) {
        switch (code) {
            case DELETE, BACK_SPACE -> write.accept(null);
            case RIGHT -> move.accept(1);
            case LEFT -> move.accept(-1);
            case DOWN -> move.accept(2);
            case UP -> move.accept(-2);
            default -> {
                return false;
            }
        }
        return true;
    }
}
