package nl.wed.workbench.borders;

import java.util.List;

/// The outline of an area: closed rings, of which the last spot is the first again; a ring inside
/// another is a hole.
public record Outline(List<List<Spot>> rings) {
    private static final int SMALLEST_RING = 4;

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
        for (List<Spot> ring : rings) {
            if (ring.size() < SMALLEST_RING || !ring.getFirst().equals(ring.getLast())) {
                throw new IllegalArgumentException("a ring of %d spots".formatted(ring.size()));
            }
        }
    }

    /// The number of spots in all rings.
    public int size() {
        return rings.stream().mapToInt(List::size).sum();
    }
}
