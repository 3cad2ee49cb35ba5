package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.vault.Guessing;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.DraftPlace;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.NewerThan;

/// Opens and makes working files. Everything that can be wrong with a file is an [Opening]; a file
/// that is refused is left as it was.
public final class Database {
    private final Installation installation;
    private final StoreSettings settings;
    private final Migrations migrations;
    private final Seams seams;
    private final RecordCodecs codecs = new RecordCodecs();
    private final Optional<String> secret;
    private final Guessing guessing = new Guessing();

    public Database(Installation installation, StoreSettings settings) {
        this(installation, settings, Migrations.standard());
    }

    Database(Installation installation, StoreSettings settings, Migrations migrations) {
        this(installation, settings, migrations, new Seams(_ -> {}, ""));
    }

    Database(Installation installation, StoreSettings settings, Migrations migrations, Seams seams) {
        this(installation, settings, migrations, seams, Optional.empty());
    }

    private Database(
            Installation installation,
            StoreSettings settings,
            Migrations migrations,
            Seams seams,
            Optional<String> secret) {
        this.secret = secret;
        this.installation = installation;
        this.settings = settings;
        this.migrations = migrations;
        this.seams = seams;
    }

    /// Where it can be tried what happens when something goes wrong: `reached` hears of every step of
    /// an upgrade and may break it off there; H2 goes to the disk through the file system of that
    /// name; and how much is read of what somebody else may have made.
    record Seams(Consumer<String> reached, String fileSystem, RowLimits limits) {
        Seams(Consumer<String> reached, String fileSystem) {
            this(reached, fileSystem, RowLimits.STANDARD);
        }
    }

    /// The same, which opens files of another installation with that password or recovery code without asking.
    public Database withSecret(Optional<String> known) {
        return new Database(installation, settings, migrations, seams, known);
    }

    /// Opens a working file for editing.
    public Opening open(Path path) {
        return opened(path, secret.map(String::toCharArray));
    }

    /// The same with what was typed to open a file of another installation, which is wiped. After some that did not fit
    /// each attempt waits longer.
    public Opening open(Path path, char[] typed) {
        return opened(path, Optional.of(typed));
    }

    private Opening opened(Path path, Optional<char[]> typed) {
        try {
            return outcome(path, file -> new OpeningSteps(file, this, false).open(typed));
        } finally {
            typed.ifPresent(chars -> Arrays.fill(chars, ' '));
        }
    }

    /// Reads a working file as it is and closes it again, without changing anything.
    public Opening view(Path path) {
        return outcome(path, file -> new OpeningSteps(file, this, true).view(secret.map(String::toCharArray)));
    }

    /// Tries what was typed, after a pause that grows with every time that it did not fit.
    <T> Optional<T> attempt(Supplier<Optional<T>> work) {
        return guessing.attempt(work);
    }

    /// Makes a new working file with this content and opens it. `base` is the snapshot of the
    /// package it comes from.
    public Opening create(Path path, Project project, Collection<ObservationSet> observations, Optional<String> base) {
        var file = working(path);
        if (file.isEmpty()) {
            return new Opening.BadName(path);
        }
        return new Creation(file.get(), this).create(project, observations, base);
    }

    /// What the working files of a folder looked like when they were last read.
    public GlimpseIndex glimpses(Path folder) {
        return GlimpseIndex.of(folder, installation);
    }

    /// Where text is kept that was typed while no trajectory is open.
    public DraftPlace drafts() {
        var file = new DraftFile(installation.folder().resolve("start" + DraftFile.EXTENSION), installation.draftKey());
        return new DraftPlace() {
            @Override
            public List<Draft> load() {
                return file.load();
            }

            @Override
            public void keep(List<Draft> drafts) {
                file.keep(drafts);
            }
        };
    }

    /// The working files of a folder that hold that trajectory, open ones too.
    public List<Path> copiesOf(UUID trajectory, Path folder) {
        var index = glimpses(folder);
        return files(folder).stream()
                .filter(file -> index.find(file)
                        .or(() -> index.findLast(file))
                        .map(Glimpse::trajectory)
                        .or(() -> view(file) instanceof Opening.Viewed viewed
                                ? Optional.of(viewed.project().id())
                                : Optional.empty())
                        .filter(trajectory::equals)
                        .isPresent())
                .toList();
    }

    /// The working files in a folder, by name.
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WorkingFile.EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "a folder is not read", e);
            return List.of();
        }
    }

    /// The working files of a folder that are gone and of which there are still backups.
    public static List<Path> lost(Path folder) {
        return Snapshots.foldersIn(folder).stream()
                .map(one -> one.resolveSibling(Snapshots.ownerOf(one) + WorkingFile.EXTENSION))
                .filter(file -> Files.notExists(file))
                .filter(file -> WorkingFile.of(file)
                        .filter(one -> BackupFolder.holdsAny(one.snapshots()))
                        .isPresent())
                .toList();
    }

    /// Makes a new working file of a full backup and opens it; nothing that is there is touched. `typed` opens a backup
    /// of another installation.
    public Restored restore(Path backup, Path path, Optional<char[]> typed) throws BackupRefused {
        var file = working(path);
        if (file.isEmpty()) {
            return new Restored(new Opening.BadName(path), List.of());
        }
        if (!isFree(path)) {
            return new Restored(new Opening.Exists(path), List.of());
        }
        var remarks = new Restoring(file.get(), this).run(backup, typed);
        return new Restored(open(path), remarks);
    }

    /// What came of a backup, and what was taken out of it because it was not whole.
    public record Restored(Opening opening, List<Sentence> remarks) {}

    /// The backups of a working file that may be gone, damaged or open elsewhere, the highest generation first.
    public List<Backup> backups(Path path) {
        var file = working(path);
        if (file.isEmpty()) {
            return List.of();
        }
        var folder = new BackupFolder(file.get(), snapshots(file.get()));
        try {
            return Sidecar.peek(file.get().sidecar(), installation)
                    .map(identity -> folder.all(
                            identity.token(), Sidecar.peekKey(file.get().sidecar(), installation)))
                    .orElseGet(folder::ofThatName);
        } catch (IOException _) {
            return folder.ofThatName();
        }
    }

    /// The full backup of a working file that is at least as new as that snapshot of it, whole, and opens here; else
    /// the snapshot.
    public Path fullFor(Path path, Path snapshot) {
        var than = Snapshots.parse(snapshot);
        var reader = new BackupReader(this);
        return backups(path).stream()
                .filter(one -> one.kind().full()
                        && than.filter(other -> isAsNew(one, other)).isPresent())
                .filter(one -> reader.isWhole(one.file()))
                .map(Backup::file)
                .findFirst()
                .orElse(snapshot);
    }

    private static boolean isAsNew(Backup one, Snapshot than) {
        long generation = one.generation().orElse(-1);
        return generation > than.generation()
                || generation == than.generation() && !one.at().isBefore(than.at());
    }

    /// What is newer than a backup of a working file, which need not open; empty when it cannot be told.
    public Optional<NewerThan> newerThan(Backup one, Path path) {
        var all = backups(path);
        long known = working(path)
                .map(file -> Sidecar.peekGeneration(file.sidecar(), installation))
                .orElse(0L);
        long newest = all.stream()
                .mapToLong(other -> other.generation().orElse(0))
                .max()
                .orElse(0);
        return NewerThan.of(one, all, Math.max(known, newest));
    }

    /// What a full backup says of itself.
    public static Backup backup(Path file) throws BackupRefused {
        return BackupMaker.told(file);
    }

    /// Whether nothing of a working file of that name is there, so that a new one can be made.
    public static boolean isFree(Path path) {
        return !Files.exists(path)
                && WorkingFile.of(path)
                        .filter(file -> Files.exists(file.sidecar()) && !Sidecar.isRest(file))
                        .isEmpty();
    }

    private interface Steps {
        Opening of(WorkingFile file) throws NotOpened, IOException;
    }

    private Opening outcome(Path path, Steps steps) {
        var file = working(path);
        if (file.isEmpty()) {
            return new Opening.BadName(path);
        }
        if (!Files.isRegularFile(path)) {
            return new Opening.Missing(path);
        }
        try {
            return steps.of(file.get());
        } catch (NotOpened e) {
            return e.outcome();
        } catch (IOException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "a file is not opened", e);
            return new Opening.ReadOnly(path);
        }
    }

    /// The working file of a path; empty when the path cannot be one.
    Optional<WorkingFile> working(Path path) {
        return WorkingFile.of(path).map(file -> file.through(seams.fileSystem()));
    }

    /// An upgrade has come so far.
    void reached(String step) {
        seams.reached().accept(step);
    }

    /// How much is read of what somebody else may have made.
    RowLimits limits() {
        return seams.limits();
    }

    Installation installation() {
        return installation;
    }

    StoreSettings settings() {
        return settings;
    }

    Migrations migrations() {
        return migrations;
    }

    RecordCodecs codecs() {
        return codecs;
    }

    Snapshots snapshots(WorkingFile file) {
        return new Snapshots(file, installation.trajectories(), settings.program(), settings.thinning());
    }
}
