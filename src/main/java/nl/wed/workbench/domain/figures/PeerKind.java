package nl.wed.workbench.domain.figures;

/// How the members of a peer group were chosen.
public enum PeerKind {
    SIZE_CLASS,
    PROVINCE,
    OWN_LIST,
    NEAREST
}
