package nl.wed.workbench.domain.declaration;

/// What a link between two records says in the chain from figure to paragraph.
public enum Chained {
    /// Nothing: the link is about organisation.
    NOT,
    /// This record rests on the one that it points at.
    RESTS_ON,
    /// The one that it points at rests on this record.
    LEADS_TO,
    /// This record only joins two others: the one that it points at here comes first.
    JOINS,
    /// This record only joins two others: the one that it points at here rests on the first.
    JOINED
}
