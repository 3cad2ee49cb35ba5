package nl.wed.workbench.domain.appraisal;

/// What a criterion judges: the fit with the analysis, national knowledge, or the local situation;
/// national knowledge is always shown apart.
public enum CriterionKind {
    FIT,
    EVIDENCE,
    LOCAL
}
