package nl.wed.workbench.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings what has just appeared below something into sight, where a page scrolls and its edge cuts it off.
public final class InSight {
    private static final double MARGIN = 8;
    /// So far below the edge something still belongs to what is in sight.
    private static final double NEAR = 100;

    private InSight() {}

    /// Scrolls to `part` and no further than keeps the top of `whole`, which it is a part of, in sight. A page that
    /// was scrolled away from it stays where it is.
    static void bring(Node part, Node whole) {
        // What wraps has its height after a second layout only.
        Platform.runLater(() -> {
            now(part, whole);
            Platform.runLater(() -> now(part, whole));
        });
    }

    /// Scrolls to something that stands where it will stay, and no further than is needed.
    public static void see(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getContent() != null) {
                see(part, page);
            }
        }
    }

    private static void see(Node part, ScrollPane page) {
        var content = page.getContent();
        double room = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0 || room <= 0) {
            return;
        }
        double span = page.getVmax() - page.getVmin();
        double seen = hidden * (page.getVvalue() - page.getVmin()) / span;
        double top = top(part, content) - MARGIN;
        double bottom = top + part.getLayoutBounds().getHeight() + 2 * MARGIN;
        double wanted = top < seen ? top : Math.max(seen, bottom - room);
        if (wanted != seen) {
            page.setVvalue(page.getVmin() + Math.clamp(wanted, 0, hidden) / hidden * span);
        }
    }

    private static void now(Node part, Node whole) {
        if (part.getScene() == null || !part.isVisible()) {
            return;
        }
        part.getScene().getRoot().layout();
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getContent() != null) {
                bring(part, whole, page);
            }
        }
    }

    private static void bring(Node part, Node whole, ScrollPane page) {
        var content = page.getContent();
        double room = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        double span = page.getVmax() - page.getVmin();
        double seen = hidden * (page.getVvalue() - page.getVmin()) / span;
        double below = top(part, content) - seen - room;
        double bottom = top(part, content) + part.getLayoutBounds().getHeight() + MARGIN;
        if (bottom > seen + room && below < NEAR) {
            double wanted = Math.min(Math.min(bottom - room, top(whole, content)), hidden);
            page.setVvalue(page.getVmin() + Math.max(wanted, seen) / hidden * span);
        }
    }

    private static double top(Node node, Node content) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }
}
