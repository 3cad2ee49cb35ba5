package nl.wed.workbench.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

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

    /// Gives the keyboard back to what has it now, or to what stands there instead when it was made anew; unless it
    /// was put in a field meanwhile.
    static Runnable into(@Nullable Scene scene) {
        var before = scene == null ? null : scene.getFocusOwner();
        return () -> {
            boolean typing = scene != null
                    && scene.getFocusOwner() instanceof TextInputControl
                    && !scene.getFocusOwner().equals(before);
            if (scene != null && before != null && !typing) {
                (before.getScene() == scene ? Optional.of(before) : instead(scene, before))
                        .ifPresent(Node::requestFocus);
            }
        };
    }

    /// Of several of that name the one that says the same.
    private static Optional<Node> instead(Scene scene, Node gone) {
        var named = gone.getId() == null || gone.getId().isEmpty()
                ? Set.<Node>of()
                : scene.getRoot().lookupAll("#" + gone.getId());
        return named.stream()
                .filter(one -> Objects.equals(one.getAccessibleText(), gone.getAccessibleText()))
                .findFirst()
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
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
