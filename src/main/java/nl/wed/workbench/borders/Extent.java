package nl.wed.workbench.borders;

import java.util.Collection;

/// The smallest upright rectangle around outlines, in metres.
public record Extent(int west, int south, int east, int north) {
    /// The extent of at least one outline.
    public static Extent of(Collection<Outline> outlines) {
        int west = Integer.MAX_VALUE;
        int south = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int north = Integer.MIN_VALUE;
        for (Outline outline : outlines) {
            for (var ring : outline.rings()) {
                for (Spot spot : ring) {
                    west = Math.min(west, spot.east());
                    south = Math.min(south, spot.north());
                    east = Math.max(east, spot.east());
                    north = Math.max(north, spot.north());
                }
            }
        }
        if (west > east) {
            throw new IllegalArgumentException("no outline to measure");
        }
        return new Extent(west, south, east, north);
    }

    /// From west to east, at least one metre.
    public int width() {
        return Math.max(1, east - west);
    }

    /// From south to north, at least one metre.
    public int height() {
        return Math.max(1, north - south);
    }
}
