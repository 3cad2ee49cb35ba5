package nl.wed.workbench.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings what has just appeared, or was jumped to, into sight, where a page scrolls and its edge cuts it off.
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
        Settling.end(part.getScene());
        scroll(part);
    }

    private static void scroll(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getContent() != null) {
                scroll(part, page);
            }
        }
    }

    private static void scroll(Node part, ScrollPane page) {
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
        double wanted = top < seen ? top : Math.max(seen, Math.min(bottom - room, top));
        if (wanted != seen) {
            page.setVvalue(page.getVmin() + Math.clamp(wanted, 0, hidden) / hidden * span);
        }
    }

    /// Scrolls to `part` from wherever the page is, and again while the page still changes its size; of what is higher
    /// than the page the top is shown.
    public static void reveal(Node part) {
        Platform.runLater(() -> {
            if (part.getScene() != null) {
                Settling.begin(part, () -> revealNow(part));
                revealNow(part);
                Platform.runLater(() -> revealNow(part));
            }
        });
    }

    private static void revealNow(Node part) {
        if (laidOut(part)) {
            scroll(part);
        }
    }

    private static boolean laidOut(Node part) {
        if (part.getScene() == null || !part.isVisible()) {
            return false;
        }
        part.getScene().getRoot().layout();
        return true;
    }

    private static void now(Node part, Node whole) {
        if (!laidOut(part)) {
            return;
        }
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
