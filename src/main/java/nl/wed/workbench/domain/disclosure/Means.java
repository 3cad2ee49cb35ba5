package nl.wed.workbench.domain.disclosure;

/// What may be done so that a hidden cell cannot be worked back; each one with those before it.
enum Means {
    /// Hiding other parts, that keep at least a count that is not small.
    COVERS,
    /// Telling no bounds any more, of the cell, the hidden parts beside it and its covers.
    VEILS,
    /// Hiding zeros, which tell about nobody.
    ZEROS,
    /// Forgetting sums that may hold by chance.
    CERTAINTIES,
    /// Hiding totals, which stand in other publications too, and what a secret is worked out of.
    TOTALS
}
