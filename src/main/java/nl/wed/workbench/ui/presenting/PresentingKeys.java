package nl.wed.workbench.ui.presenting;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of who presents, and of a presenter in the hand, which sends PageUp, PageDown and B or a point. In a field
/// keys type, but for those that have no use in it.
final class PresentingKeys {
    private final PresentingViewModel model;
    private final EventHandler<KeyEvent> filter = this::key;
    private boolean taken;

    PresentingKeys(PresentingViewModel model) {
        this.model = model;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, filter);
    }

    void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.ANY, filter);
    }

    /// What a key that does something types is nobody's. The key that began with presenting comes by too, done with.
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            taken = pressed(event);
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return false;
        }
        if (model.black().get()) {
            model.act(Command.BLACK);
            return true;
        }
        if (model.keys().get()) {
            model.act(Command.KEYS);
            return true;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        var command = command(event, typing);
        command.ifPresent(model::act);
        return command.isPresent() || event.getCode().isFunctionKey() || event.isShortcutDown() && !typing;
    }

    private static Optional<Command> command(KeyEvent event, boolean typing) {
        var always = always(event.getCode());
        if (always.isPresent() || typing || event.isShortcutDown() || event.isAltDown()) {
            return always;
        }
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE -> Command.NEXT;
                    case LEFT, KP_LEFT, UP, KP_UP -> Command.PREVIOUS;
                    case HOME -> Command.FIRST;
                    case END -> Command.LAST;
                    case B, PERIOD, DECIMAL -> Command.BLACK;
                    case T -> Command.CLOCK;
                    case V -> event.isShiftDown() ? Command.PREVIOUS_ITEM : Command.NEXT_ITEM;
                    default -> null;
                });
    }

    private static Optional<Command> always(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case PAGE_DOWN -> Command.NEXT;
                    case PAGE_UP -> Command.PREVIOUS;
                    case F1 -> Command.KEYS;
                    case ESCAPE, F11 -> Command.LEAVE;
                    default -> null;
                });
    }
}
