package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.backup.Thinning;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.files.AtomicFile;
import org.jspecify.annotations.Nullable;

/// The packages in `<name>.snapshots`, named by generation, database and moment, which open without any key. How many
/// are kept is said by the same rule as for full backups.
final class Snapshots {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{10})-([0-9a-f]{8})-(\\d{8}T\\d{6}Z)\\.wed");
    private static final int TOKEN_PART = 8;

    private static final String FOLDERS = ".snapshots";

    private final Path folder;
    private final Path trajectories;
    private final String program;
    private final Supplier<Thinning> thinning;

    /// Those of a working file, of which earlier ones may lie in the program's own folder of trajectories.
    Snapshots(WorkingFile file, Path trajectories, String program, Supplier<Thinning> thinning) {
        this.folder = file.snapshots();
        this.trajectories = trajectories;
        this.thinning = thinning;
        this.program = program;
    }

    /// The folders in which states of a database may lie, that of the file first: a file that got another name or place
    /// leaves what was kept behind.
    List<Path> folders() {
        var beside = places().stream().flatMap(place -> foldersIn(place).stream());
        return Stream.concat(Stream.of(folder.toAbsolutePath()), beside)
                .distinct()
                .toList();
    }

    /// Where a working file may have lain under another name: beside where it is, and with the program.
    List<Path> places() {
        return Stream.of(folder.toAbsolutePath().getParent(), trajectories.toAbsolutePath())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Those among them in which nobody else's states lie: that of the file, and those of files that are not
    /// there under that name any more.
    List<Path> ownFolders() {
        return folders().stream()
                .filter(one -> one.equals(folder.toAbsolutePath())
                        || Files.notExists(one.resolveSibling(ownerOf(one) + WorkingFile.EXTENSION)))
                .toList();
    }

    /// The folder of the file, which is made when it is not there.
    Path place() throws IOException {
        return OwnFolder.make(folder);
    }

    /// The databases that were set aside in any of the folders.
    List<Path> databases() {
        return folders().stream()
                .flatMap(one -> OwnFolder.files(one).stream())
                .filter(one -> one.toString().endsWith(WorkingFile.EXTENSION))
                .toList();
    }

    /// Those in a folder of working files.
    static List<Path> foldersIn(@Nullable Path place) {
        if (place == null || !Files.isDirectory(place)) {
            return List.of();
        }
        try (var all = Files.list(place)) {
            return all.filter(one -> String.valueOf(one.getFileName()).endsWith(FOLDERS) && OwnFolder.isReal(one))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    /// The name of the working file that such a folder belongs to.
    static String ownerOf(Path snapshots) {
        String name = String.valueOf(snapshots.getFileName());
        return name.substring(0, name.length() - FOLDERS.length());
    }

    /// What a snapshot is called after: its database, generation and moment.
    record Name(String token, long generation, Instant at) {
        String file() {
            return "%010d-%s-%s.wed".formatted(generation, part(token), STAMP.format(at));
        }
    }

    /// Sets a snapshot aside and forgets what may go.
    Snapshot take(Name name, Project project, Observations observations, Optional<String> base) throws IOException {
        OwnFolder.make(folder);
        Path file = folder.resolve(name.file());
        new PackageWriter(program).writeBackup(file, project, observations, base);
        var points = of(name.token()).stream()
                .map(one -> new Thinning.Point<>(one.file(), one.generation(), one.at(), false))
                .toList();
        for (Path old : thinning.get().superfluous(points)) {
            Files.deleteIfExists(old);
        }
        return new Snapshot(file, name.generation(), name.at());
    }

    /// The snapshots of that database, newest first.
    List<Snapshot> of(String token) {
        return sorted(folders().stream()
                .flatMap(one -> OwnFolder.files(one).stream())
                .filter(file -> file.getFileName().toString().contains("-" + part(token) + "-")));
    }

    /// The newest generation that was set aside of that database; 0 when there is none.
    long newestGeneration(String token) {
        return of(token).stream().mapToLong(Snapshot::generation).max().orElse(0);
    }

    /// The newest snapshot that can be read as a whole: of the trajectory that was worked on last, the highest
    /// generation.
    Optional<Snapshot> newestGood() {
        var reader = new PackageReader(Limits.standard());
        return sorted(OwnFolder.files(folder).stream()).stream()
                .collect(Collectors.groupingBy(Snapshots::tokenPart))
                .values()
                .stream()
                .sorted(Comparator.comparing(Snapshots::last).reversed())
                .flatMap(List::stream)
                .filter(one -> reader.read(one.file()) instanceof PackageReading.Read)
                .findFirst();
    }

    /// Copies a database file that is about to be changed.
    Path backUp(Path database, int schema, Instant at) throws IOException {
        OwnFolder.make(folder);
        Path copy = folder.resolve("schema%03d-%s.mv.db".formatted(schema, STAMP.format(at)));
        copyTo(database, copy);
        return copy;
    }

    /// Copies a database of another installation that is about to be taken over; gives where its sidecar goes.
    Path ofAnotherInstallation(Path database, Instant at) throws IOException {
        OwnFolder.make(folder);
        String name = "andere-installatie-" + STAMP.format(at);
        copyTo(database, folder.resolve(name + ".mv.db"));
        return folder.resolve(name + ".gen");
    }

    static void copyTo(Path from, Path to) throws IOException {
        AtomicFile.writePrivate(to, out -> Files.copy(from, out));
    }

    private static List<Snapshot> sorted(Stream<Path> files) {
        return files.flatMap(file -> parse(file).stream())
                .sorted(Comparator.comparingLong(Snapshot::generation)
                        .thenComparing(Snapshot::at)
                        .reversed())
                .toList();
    }

    private static String tokenPart(Snapshot one) {
        var matcher = NAME.matcher(one.file().getFileName().toString());
        return matcher.matches() ? matcher.group(2) : "";
    }

    private static Instant last(List<Snapshot> ofOne) {
        return ofOne.stream().map(Snapshot::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    static Optional<Snapshot> parse(Path file) {
        var matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches()
                ? Optional.of(new Snapshot(
                        file, Long.parseLong(matcher.group(1)), STAMP.parse(matcher.group(3), Instant::from)))
                : Optional.empty();
    }

    private static String part(String token) {
        return token.substring(0, TOKEN_PART);
    }
}
