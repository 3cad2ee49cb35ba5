package nl.wed.workbench;

import java.util.Locale;

/// Whether a window can be shown here.
final class Display {
    private Display() {}

    /// True on Windows and macOS, with an X or Wayland display, or on JavaFX's own headless screen.
    static boolean present() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
