package nl.wed.workbench.domain.declaration;

/// What becomes of a record when one that it points at is removed.
public enum Gone {
    /// It makes no sense alone and is removed too.
    GOES_TOO,
    /// It stays and no longer points there.
    LOSES_LINK,
    /// It stays and takes the place of the removed one, pointing where that pointed.
    MOVES_UP,
    /// It stays as it is: it tells what was, also of what is gone.
    KEEPS_LINK
}
