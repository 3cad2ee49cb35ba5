package nl.wed.workbench.ui.presenting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the slide goes and where the notes: the slide on a screen that the window is not on, the notes where it is.
/// With one screen, or with two that show the same, there are no notes, as the room would read them.
public record Placement(Area slide, Optional<Area> notes) {
    /// A screen, or a window on one.
    public record Area(double x, double y, double width, double height, boolean primary) {
        double shared(Area other) {
            double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, wide) * Math.max(0, high);
        }

        private double size() {
            return width * height;
        }

        private boolean covers(Area other) {
            return shared(other) >= other.size();
        }
    }

    /// On these screens, of which there is one at least, for a window that is there. `swapped` puts the notes where the
    /// slide would be.
    public static Placement of(List<Area> screens, Area window, boolean swapped) {
        var mine = screens.stream()
                .max(Comparator.comparingDouble((Area screen) -> screen.shared(window))
                        .thenComparing(Area::primary))
                .orElseThrow(() -> new IllegalArgumentException("no screen"));
        var other = screens.stream()
                .filter(screen -> !screen.covers(mine) && !mine.covers(screen))
                .max(Comparator.comparing((Area screen) -> !screen.primary()).thenComparingDouble(Area::size));
        return other.map(there ->
                        swapped ? new Placement(mine, Optional.of(there)) : new Placement(there, Optional.of(mine)))
                .orElseGet(() -> new Placement(mine, Optional.empty()));
    }
}
