package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.files.Private;

/// The paths that belong to one working file: `<name>.mv.db`, its sidecar and its snapshots.
record WorkingFile(Path database, String fileSystem) {
    static final String EXTENSION = ".mv.db";

    // A semicolon would add settings to the connection, the others mean something to H2 or a shell.
    private static final Pattern UNSAFE = Pattern.compile("[;?*\"<>|\\p{Cntrl}]");

    /// The working file of a path; empty when the path cannot be one.
    static Optional<WorkingFile> of(Path path) {
        Path file = path.toAbsolutePath().normalize();
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION)
                        && name.length() > EXTENSION.length()
                        && !UNSAFE.matcher(file.toString()).find()
                ? Optional.of(new WorkingFile(file, ""))
                : Optional.empty();
    }

    /// The same file, which H2 reads and writes through a file system of its own of that name.
    WorkingFile through(String name) {
        return new WorkingFile(database, name);
    }

    /// Closes the files of the trajectory to others.
    void keepPrivate() throws IOException {
        for (Path file : List.of(database, sidecar())) {
            if (Files.exists(file)) {
                Private.file(file);
            }
        }
        if (OwnFolder.isReal(snapshots())) {
            Private.folder(snapshots());
        }
    }

    String name() {
        String name = String.valueOf(database.getFileName());
        return name.substring(0, name.length() - EXTENSION.length());
    }

    Path sidecar() {
        return database.resolveSibling(name() + ".gen");
    }

    Path snapshots() {
        return database.resolveSibling(name() + ".snapshots");
    }

    /// The database that is being made to take the place of this one, where no list of trajectories
    /// shows it.
    WorkingFile fresh() {
        return new WorkingFile(snapshots().resolve("new" + EXTENSION), fileSystem);
    }

    // CIPHER=AES: without the key H2 makes nothing of a file, so nothing in it can run.
    // REUSE_SPACE=FALSE: H2 2.5.252 writes its file header before it knows the chunk that it just
    // put in a hole, so after a crash that chunk (synced or not) is not found. Appended ones are.
    // MAX_COMPACT_TIME=0: closing moves nothing about; what grew too large is written anew, which is checked
    // (Rewriting).
    // PAGE_SIZE=4096: an edit writes whole pages; in those of 16 kB that H2 makes by itself it writes twice as
    // much, and opening gains little (benchmarks/edits).
    String url(boolean readOnly, boolean mustExist) {
        String path = database.toString();
        return "jdbc:h2:file:"
                + WholeBlocks.SCHEME
                + fileSystem
                + path.substring(0, path.length() - EXTENSION.length())
                + ";CIPHER=AES;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                + ";QUERY_CACHE_SIZE=64;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;PAGE_SIZE=4096"
                + (mustExist ? ";IFEXISTS=TRUE" : "")
                + (readOnly ? ";ACCESS_MODE_DATA=r" : "");
    }
}
