package nl.wed.workbench.catalogue;

/// What the date of a recognition says on a given day.
public enum Recognition {
    /// Not older than the scale allows.
    VALID,
    /// May be older than the scale allows: warn.
    POSSIBLY_EXPIRED,
    /// No date or no known level, so nothing can be said.
    UNKNOWN,
    /// The scale has no recognitions that expire.
    NOT_APPLICABLE
}
