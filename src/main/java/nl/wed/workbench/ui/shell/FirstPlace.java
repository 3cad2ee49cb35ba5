package nl.wed.workbench.ui.shell;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window opens, with its frame, and how small it may be made: as large as it wants to be
/// where there is room, and never larger than what the screen has free beside its task bar.
record FirstPlace(Rectangle2D window, Dimension2D least) {
    private static final Dimension2D WANTED = new Dimension2D(1376, 890);
    private static final Dimension2D LEAST = new Dimension2D(900, 600);

    /// The place in that free room of a screen.
    static FirstPlace in(Rectangle2D room) {
        var size = within(room, WANTED);
        double x = room.getMinX() + (room.getWidth() - size.getWidth()) / 2;
        double y = room.getMinY() + (room.getHeight() - size.getHeight()) / 2;
        return new FirstPlace(new Rectangle2D(x, y, size.getWidth(), size.getHeight()), within(room, LEAST));
    }

    /// Puts the window there on the first screen, where a window opens.
    static void give(Stage stage) {
        var place = in(Screen.getPrimary().getVisualBounds());
        stage.setMinWidth(place.least().getWidth());
        stage.setMinHeight(place.least().getHeight());
        stage.setX(place.window().getMinX());
        stage.setY(place.window().getMinY());
        stage.setWidth(place.window().getWidth());
        stage.setHeight(place.window().getHeight());
    }

    private static Dimension2D within(Rectangle2D room, Dimension2D wanted) {
        return new Dimension2D(
                Math.min(wanted.getWidth(), room.getWidth()), Math.min(wanted.getHeight(), room.getHeight()));
    }
}
