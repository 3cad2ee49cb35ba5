package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.disclosure.Shift.Reach;

/// What is told of a hidden cell, and why it is hidden.
record Bounds(Kind kind, double low, double high) {
    /// A small count and a range of the source are told with their bounds. A secret has none: the
    /// source keeps it back, or few people are behind its share. A cover is hidden for another cell
    /// and told with what it could be; a veil hides another one, or itself, without bounds.
    enum Kind {
        COUNT,
        RANGE,
        SECRET,
        COVER,
        VEIL
    }

    static Bounds count(int threshold) {
        return new Bounds(Kind.COUNT, 1, threshold - 1.0);
    }

    static Bounds range(double low, double high) {
        return new Bounds(Kind.RANGE, low, high);
    }

    static Bounds open(Kind kind) {
        return new Bounds(kind, 0, Double.POSITIVE_INFINITY);
    }

    /// Whether a cell that comes that far stays within these bounds.
    boolean holds(Reach reach) {
        return Near.atMost(low, reach.low()) && Near.atMost(reach.high(), high);
    }

    /// Whether its bounds are told, so that they must hold.
    boolean told() {
        return kind == Kind.COUNT || kind == Kind.RANGE;
    }
}
