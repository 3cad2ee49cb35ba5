package nl.wed.workbench.domain.interviews;

/// Whether a respondent let a quote be used.
public enum ReleaseStatus {
    NOT_ASKED,
    ASKED,
    RELEASED,
    REFUSED
}
