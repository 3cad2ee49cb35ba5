package nl.wed.workbench.domain.profile;

/// What a reader must know before relying on the figure of a row, the heaviest first.
public enum Caveat {
    /// A newer edition of the table gives other values and nobody has looked yet.
    REVISED,
    /// The indicator was not checked in its source.
    TO_VERIFY,
    /// The source calls the figure provisional.
    PROVISIONAL,
    /// A small number is hidden: only a range is known.
    INTERVAL,
    /// The value of a newer period is hidden because of small numbers.
    HIDDEN_NEWER,
    /// The municipality had other boundaries in the figure's year or in an earlier one of its
    /// series.
    MERGER,
    /// The figure is of more than [Caveats#OLD] years ago.
    OLD,
    /// A newer edition of the table was read, without this figure being taken from it.
    OTHER_EDITION
}
