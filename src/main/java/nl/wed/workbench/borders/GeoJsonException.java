package nl.wed.workbench.borders;

/// A document is no GeoJSON, or more than is read; `detail` is the place or the limit.
public final class GeoJsonException extends RuntimeException {
    private final Fault fault;
    private final String detail;

    GeoJsonException(Fault fault, String detail) {
        super(fault + " " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    /// What is wrong.
    public Fault fault() {
        return fault;
    }

    /// The place or the limit; may be empty.
    public String detail() {
        return detail;
    }

    /// What can be wrong with a document.
    public enum Fault {
        NO_JSON,
        TOO_MANY_FEATURES,
        TOO_MANY_PROPERTIES,
        TOO_MANY_SPOTS,
        NO_DUTCH_PLACE
    }
}
