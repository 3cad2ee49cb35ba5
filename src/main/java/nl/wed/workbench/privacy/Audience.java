package nl.wed.workbench.privacy;

/// Whom something that leaves the program can reach.
public enum Audience {
    /// A client, a colleague, a room: it may not leave before all is decided.
    OTHERS,
    /// Whoever works with it: what is found is told, and it leaves.
    ONESELF
}
