package nl.wed.workbench.ui.fields;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Types into a field as a keyboard does: key by key, given to what has the focus, over what stood there.
final class Keys {
    private Keys() {}

    /// Puts a text in place of what stands in `editor`, by keys that `field` gets.
    static void type(Node field, TextInputControl editor, String text) {
        editor.selectAll();
        if (text.isEmpty()) {
            press(field, KeyCode.BACK_SPACE);
        }
        text.chars().forEach(letter -> {
            press(field, KeyCode.UNDEFINED);
            fire(field, KeyEvent.KEY_TYPED, String.valueOf((char) letter), KeyCode.UNDEFINED);
        });
    }

    private static void press(Node field, KeyCode key) {
        fire(field, KeyEvent.KEY_PRESSED, "", key);
        fire(field, KeyEvent.KEY_RELEASED, "", key);
    }

    private static void fire(Node field, EventType<KeyEvent> kind, String letter, KeyCode key) {
        String typed = kind.equals(KeyEvent.KEY_TYPED) ? letter : KeyEvent.CHAR_UNDEFINED;
        field.fireEvent(new KeyEvent(field, field, kind, typed, "", key, false, false, false, false));
    }
}
