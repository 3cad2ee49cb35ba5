package nl.wed.workbench.files;

import java.io.IOException;
import java.nio.file.Path;

/// In a folder no file can be made: it is not there, it is full, or it may only be read.
public final class NotWritable extends IOException {
    private static final long serialVersionUID = 1;

    private final String folder;

    NotWritable(Path folder, IOException cause) {
        super("not writable: " + folder, cause);
        this.folder = folder.toString();
    }

    /// The folder, as the user knows it.
    public String folder() {
        return folder;
    }
}
