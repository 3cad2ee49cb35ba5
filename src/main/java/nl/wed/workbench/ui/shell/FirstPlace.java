package nl.wed.workbench.ui.shell;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Where the window opens, with its frame, and how small it may be made: as large as it wants to be
/// where there is room, and never larger than what the screen has free beside its task bar. When it
/// `fills` that, it opens maximised: the system then sees to it that its title bar is in sight.
record FirstPlace(Rectangle2D window, Dimension2D least, boolean fills) {
    static final Dimension2D WANTED = new Dimension2D(1360, 850);

    private static final Dimension2D LEAST = new Dimension2D(900, 600);

    /// The place in that free room of a screen.
    static FirstPlace in(Rectangle2D room) {
        var size = within(room, WANTED);
        double x = room.getMinX() + (room.getWidth() - size.getWidth()) / 2;
        double y = room.getMinY() + (room.getHeight() - size.getHeight()) / 2;
        boolean fills = room.getWidth() <= WANTED.getWidth() || room.getHeight() <= WANTED.getHeight();
        return new FirstPlace(new Rectangle2D(x, y, size.getWidth(), size.getHeight()), within(room, LEAST), fills);
    }

    /// Puts the window there.
    void give(Stage stage) {
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        stage.setX(window.getMinX());
        stage.setY(window.getMinY());
        stage.setWidth(window.getWidth());
        stage.setHeight(window.getHeight());
        stage.setMaximized(fills);
    }

    private static Dimension2D within(Rectangle2D room, Dimension2D wanted) {
        return new Dimension2D(
                Math.min(wanted.getWidth(), room.getWidth()), Math.min(wanted.getHeight(), room.getHeight()));
    }
}
