package nl.wed.workbench.domain.figures;

/// Why a source gives no number.
public enum MissingReason {
    UNKNOWN,
    CONFIDENTIAL,
    NOT_APPLICABLE,
    NOT_YET,
    OTHER
}
