package nl.wed.workbench.store;

/// In what way a working file of ours is not what was saved last.
public enum Damage {
    /// Its bytes are not those of the last clean close.
    CHANGED_OUTSIDE,
    /// H2 cannot read it.
    UNREADABLE,
    /// It is older than what was already on disk: cut off, or an old copy put back.
    OLDER_THAN_SAVED,
    /// Rows are missing or differ from their tally.
    ROWS_DIFFER,
    /// A record cannot be read.
    RECORD_UNREADABLE
}
