package nl.wed.workbench.ui.presenting;

/// What who presents can do.
public enum Command {
    NEXT,
    PREVIOUS,
    FIRST,
    LAST,
    /// The screen black, and back.
    BLACK,
    /// The keys, and away with them.
    KEYS,
    /// The clock of a meeting: run or stand still.
    CLOCK,
    NEXT_ITEM,
    PREVIOUS_ITEM,
    LEAVE
}
