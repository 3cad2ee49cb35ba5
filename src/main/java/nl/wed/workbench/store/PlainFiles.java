package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.files.AtomicFile;

/// The working files that an older version left unencrypted, by what was in them when this version
/// first started. The list is made once, signed, and only gets shorter: each may be read once, to be
/// encrypted. An installation that starts with this version has an empty one.
final class PlainFiles {
    static final String NAME = "plain-files.list";

    private static final System.Logger LOG = System.getLogger(PlainFiles.class.getName());
    private static final String HEAD = "werkbank-plain-files;1";

    /// A file by the token in its database and by its bytes. Closed properly, these are the bytes
    /// that the older version signed; left by a crash, those that were found.
    record Entry(String token, Seal.Closed bytes) {
        String text() {
            return token + ";" + bytes.text();
        }

        static Entry parse(String line) {
            String[] parts = line.split(";", 2);
            return new Entry(parts[0], (Seal.Closed) Seal.parse(parts[1]));
        }
    }

    private final Path file;
    private final Installation installation;

    PlainFiles(Path file, Installation installation) {
        this.file = file;
        this.installation = installation;
    }

    /// Makes the list when there is none yet, of the files in that folder.
    void listOnce(Path trajectories) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var entries = new ArrayList<Entry>();
        if (Files.isDirectory(trajectories)) {
            try (Stream<Path> found = Files.list(trajectories)) {
                for (Path one : found.sorted().toList()) {
                    WorkingFile.of(one).flatMap(this::entry).ifPresent(entries::add);
                }
            }
        }
        write(entries);
    }

    /// The bytes that the file with that token may have; empty when it is not listed (any more).
    Optional<Seal.Closed> of(String token) throws IOException {
        return entries().stream()
                .filter(one -> one.token().equals(token))
                .map(Entry::bytes)
                .findFirst();
    }

    /// The file with that token is encrypted now and never again read as it was.
    void done(String token) throws IOException {
        installation.exclusively(() -> {
            var entries = new ArrayList<>(entries());
            if (entries.removeIf(one -> one.token().equals(token))) {
                write(entries);
            }
            return entries;
        });
    }

    private Optional<Entry> entry(WorkingFile working) {
        try {
            var identity =
                    Sidecar.peek(working.sidecar(), installation).filter(Predicate.not(Sidecar.Identity::encrypted));
            if (identity.isEmpty() || !Files.isRegularFile(working.database())) {
                return Optional.empty();
            }
            return switch (identity.get().seal()) {
                case Seal.Closed closed -> Optional.of(new Entry(identity.get().token(), closed));
                case Seal.InUse place ->
                    place.fits(Seal.ofPlace(working.database()))
                            ? Optional.of(new Entry(identity.get().token(), Seal.ofContent(working.database())))
                            : Optional.empty();
            };
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a working file cannot be listed", e);
            return Optional.empty();
        }
    }

    private List<Entry> entries() throws IOException {
        List<String> lines =
                Files.readString(file, StandardCharsets.US_ASCII).lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(last).equals(installation.sign(text(lines.subList(0, last))))) {
            LOG.log(System.Logger.Level.ERROR, "the list of unencrypted files was not signed here: none may open");
            return List.of();
        }
        return lines.subList(1, last).stream().map(Entry::parse).toList();
    }

    private void write(List<Entry> entries) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        entries.forEach(entry -> lines.add(entry.text()));
        String text = text(lines);
        AtomicFile.writePrivate(
                file, out -> out.write((text + installation.sign(text) + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
