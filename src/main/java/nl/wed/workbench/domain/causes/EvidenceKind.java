package nl.wed.workbench.domain.causes;

/// What supports (or contradicts) a problem or cause: an indicator, a finding, a quote, an insight
/// of a meeting, or a source of the catalogue.
public enum EvidenceKind {
    FIGURE,
    FINDING,
    QUOTE,
    INSIGHT,
    SOURCE
}
