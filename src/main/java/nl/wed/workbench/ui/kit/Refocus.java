package nl.wed.workbench.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keyboard where it is in a part of a screen that is built anew after an edit.
public final class Refocus {
    private Refocus() {}

    /// Builds the part and gives the focus to the control with the id that had it. That is done
    /// afterwards, because the edit may come from a field that is just being left.
    public static void after(Parent part, Runnable build) {
        String id = focusedIn(part);
        build.run();
        if (!id.isEmpty()) {
            Platform.runLater(() -> {
                var again = part.lookup("#" + id);
                if (again != null && !again.isFocused()) {
                    again.requestFocus();
                }
            });
        }
    }

    private static String focusedIn(Parent part) {
        if (part.getScene() == null || part.getScene().getFocusOwner() == null) {
            return "";
        }
        var focused = part.getScene().getFocusOwner();
        Node above = focused;
        while (above != null && !above.equals(part)) {
            above = above.getParent();
        }
        String id = focused.getId();
        return above == null || id == null ? "" : id;
    }
}
