package nl.wed.workbench.domain.figures;

/// Whether a reading or report is still a draft or was agreed.
public enum InterpretationStatus {
    DRAFT,
    AGREED
}
