package nl.wed.workbench.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Text was copied or cut out of a field, by keyboard or menu, and is on the clipboard as it was. The event passes up
/// through the window, so that whoever looks at what may leave can say something about it.
public final class Copied extends Event {
    private static final long serialVersionUID = 1;

    /// Text is on the clipboard.
    public static final EventType<Copied> TEXT = new EventType<>(Event.ANY, "COPIED_TEXT");

    private final String text;

    private Copied(String text) {
        super(TEXT);
        this.text = text;
    }

    /// What is on the clipboard.
    public String text() {
        return text;
    }

    /// Says that this text was copied out of that control; nothing for no text.
    public static void tell(Node control, String text) {
        if (!text.isEmpty()) {
            control.fireEvent(new Copied(text));
        }
    }

    /// Says nothing of the text, as it may reach a log.
    @Override
    public String toString() {
        return "Copied[" + text.length() + "]";
    }

    /// One line that tells what is copied out of it.
    public static final class Line extends TextField {
        @Override
        public void copy() {
            String text = getSelectedText();
            super.copy();
            tell(this, text);
        }
    }

    /// Several lines that tell what is copied out of them.
    public static class Lines extends TextArea {
        /// An empty area. Tab goes to the next field, as everywhere; who works without a mouse would be caught here.
        public Lines() {
            addEventFilter(KeyEvent.KEY_PRESSED, this::walkOn);
        }

        private void walkOn(KeyEvent event) {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        }

        @Override
        public void copy() {
            String text = getSelectedText();
            super.copy();
            tell(this, text);
        }
    }
}
