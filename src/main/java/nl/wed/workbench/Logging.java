package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wed.workbench.files.Private;
import nl.wed.workbench.files.TempFolder;

/// Sends what the program and its libraries log to a small rolling file in the folder for temporary
/// files, and nothing to the screen. Named to the runtime as its logging configuration.
public final class Logging {
    private static final int BYTES = 1_000_000;

    /// Called by the runtime when the first logger is asked for.
    public Logging() {
        Logger root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        try {
            Private.folder(folder());
            var file = new FileHandler(folder().resolve("werkbank-%g.log").toString(), BYTES, 2, true);
            file.setFormatter(new CodesOnly());
            root.addHandler(file);
        } catch (IOException _) {
            // Without a place for a log the program works as well.
        }
    }

    /// Where the log is, to be named in a message about an error.
    public static Path folder() {
        return TempFolder.ofSystem().resolve("werkbank-log");
    }
}
