package nl.wed.workbench;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Whether a window can be shown here, and in what room.
final class Display {
    private Display() {}

    /// True on Windows and macOS, with an X or Wayland display, or on JavaFX's own headless screen.
    static boolean present() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null || headless();
    }

    /// What the first screen, on which a window opens, has free beside its task bar. Nothing for the
    /// headless screen, which is no screen and has no size that means anything.
    static Optional<Rectangle2D> room() {
        return headless() ? Optional.empty() : Optional.of(Screen.getPrimary().getVisualBounds());
    }

    private static boolean headless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }
}
