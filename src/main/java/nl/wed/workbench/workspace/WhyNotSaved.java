package nl.wed.workbench.workspace;

/// Why writing to the disk failed, as far as the user can do something about it.
public enum WhyNotSaved {
    /// The disk is full, or what this user may use of it.
    DISK_FULL,
    /// The file or its folder may not be written.
    NOT_WRITABLE,
    /// The file is not there any more: deleted, or moved.
    GONE,
    /// Its folder or disk is not there any more.
    FOLDER_GONE,
    /// Another file stands in its place, which is left as it is.
    REPLACED,
    /// The small file that belongs beside it is gone, or another stands in its place.
    SIDECAR,
    /// The disk refused for another reason; a virus scanner or a synchronising program may hold the file.
    HELD,
    /// Something else.
    OTHER
}
