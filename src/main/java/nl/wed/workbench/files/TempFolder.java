package nl.wed.workbench.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder of temporary files of this run of the program, for its owner alone. Libraries use it too. What a run
/// leaves behind that was killed is deleted at the next start, and with it the half files that it was writing
/// elsewhere: [AtomicFile] notes in the folder where they are.
public final class TempFolder implements AutoCloseable {
    static final String PROPERTY = "java.io.tmpdir";
    private static final String BEFORE = "werkbank.system.tmpdir";
    static final String NOTE = ".half";

    private static final String LOCK = "in-use.lock";
    private static final Pattern HALF =
            Pattern.compile("\\..*\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp", Pattern.DOTALL);

    private final Path folder;
    private final LockedFile lock;
    private final String before;

    private TempFolder(Path folder, LockedFile lock, String before) {
        this.folder = folder;
        this.lock = lock;
        this.before = before;
    }

    /// Clears what earlier runs left below that folder, and begins one of this run.
    public static TempFolder begin(Path below) throws IOException {
        Private.folder(below);
        // One at a time: a folder without its lock may be that of a run that just starts.
        Path starting = below.resolveSibling(below.getFileName() + ".lock");
        try (var _ = LockedFile.await(starting, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            list(below).forEach(TempFolder::clear);
            return fresh(Private.folder(below.resolve(UUID.randomUUID().toString())));
        }
    }

    private static TempFolder fresh(Path folder) throws IOException {
        var lock = LockedFile.take(
                        folder.resolve(LOCK), 0, false, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .orElseThrow(() -> new IOException("somebody else's lock: " + folder));
        String before = System.getProperty(PROPERTY);
        System.setProperty(BEFORE, ofSystem().toString());
        System.setProperty(PROPERTY, folder.toString());
        return new TempFolder(folder, lock, before);
    }

    /// The folder for temporary files of the system.
    public static Path ofSystem() {
        return Path.of(System.getProperty(BEFORE, System.getProperty(PROPERTY)));
    }

    /// Whether that is the folder of a run of the program.
    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(LOCK));
    }

    /// Where it is.
    public Path path() {
        return folder;
    }

    /// What cannot be deleted now is deleted at the next start.
    @Override
    public void close() {
        System.setProperty(PROPERTY, before);
        if (before.equals(System.getProperty(BEFORE))) {
            System.clearProperty(BEFORE);
        }
        try {
            lock.close();
            delete(folder);
        } catch (IOException e) {
            System.getLogger(TempFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "temporary files of this run stay for now", e);
        }
    }

    /// What cannot be deleted now, as something else holds it, is tried again at the next start.
    private static void clear(Path left) {
        try {
            if (Files.isDirectory(left) && isLeft(left.resolve(LOCK))) {
                for (Path note : list(left)) {
                    if (note.toString().endsWith(NOTE)) {
                        deleteHalf(note);
                    }
                }
                delete(left);
            }
        } catch (IOException | InvalidPathException e) {
            System.getLogger(TempFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "temporary files of an earlier run stay for now", e);
        }
    }

    private static boolean isLeft(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return true;
        }
        try (var taken =
                LockedFile.take(lock, 0, false, StandardOpenOption.WRITE).orElse(null)) {
            return taken != null;
        }
    }

    /// Only what has the name of a half file is one.
    private static void deleteHalf(Path note) throws IOException {
        Path half = Path.of(Files.readString(note));
        if (HALF.matcher(String.valueOf(half.getFileName())).matches()) {
            Files.deleteIfExists(half);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
