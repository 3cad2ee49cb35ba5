package nl.wed.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.BackupSign;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.startset.StartFigures;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.OlderState;
import nl.wed.workbench.store.Opening.OfAnotherInstallation;
import nl.wed.workbench.store.Opening.Opened;
import nl.wed.workbench.store.Opening.Refused;
import nl.wed.workbench.store.Opening.Secret;
import nl.wed.workbench.store.Opening.Viewed;
import nl.wed.workbench.store.ReceivedPackage;
import nl.wed.workbench.store.Snapshot;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.start.OpenOutcome;
import nl.wed.workbench.ui.start.Trajectories;
import nl.wed.workbench.ui.start.TrajectorySummary;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.DraftPlace;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.NewerThan;
import nl.wed.workbench.workspace.ProjectStore;
import org.jspecify.annotations.Nullable;

/// The trajectories in the data folder of this user, each a working file of its own. One thing is opened at a time, so
/// that a file that is opened twice is found the second time.
final class StoredTrajectories implements Trajectories {
    static final String EXTENSION = ".mv.db";

    private static final int LONGEST_NAME = 120;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH);

    private final Path folder;
    private final Path samples;
    private final Database database;
    private final TrajectorySetup setup;
    private final StartFigures figures;
    private final TrajectoryShelf shelf;

    StoredTrajectories(
            Path folder,
            Path samples,
            Database database,
            TrajectorySetup setup,
            StartFigures figures,
            InterventionFacts facts) {
        this.folder = folder;
        this.samples = samples;
        this.database = database;
        this.setup = setup;
        this.figures = figures;
        this.shelf = new TrajectoryShelf(folder, database, setup, facts);
    }

    @Override
    public List<TrajectorySummary> list() {
        return shelf.list(_ -> {});
    }

    @Override
    public void list(Consumer<List<TrajectorySummary>> found) {
        found.accept(shelf.list(found));
    }

    @Override
    public DraftPlace drafts() {
        return database.drafts();
    }

    @Override
    public List<Path> samples() {
        return packages(samples);
    }

    @Override
    public synchronized OpenOutcome create(NewTrajectory wanted) {
        var filled = figures.fill(setup.create(wanted));
        Path file = free(name(filled.project()));
        return outcome(file, database.create(file, filled.project(), filled.sets(), Optional.empty()));
    }

    @Override
    public synchronized OpenOutcome open(Path file) {
        return offering(file, outcome(file, database.open(file)));
    }

    @Override
    public synchronized OpenOutcome open(Path file, char[] secret) {
        return outcome(file, database.open(file, secret));
    }

    @Override
    public synchronized OpenOutcome openPackage(Path file) {
        var manifest = manifest(file);
        List<TrajectorySummary> mine = manifest.map(this::mine).orElse(List.of());
        if (manifest.isEmpty() || mine.isEmpty()) {
            return manifest.flatMap(Manifest::size)
                    .<OpenOutcome>map(size -> new OpenOutcome.Large(file, size))
                    .orElseGet(() -> openLarge(file));
        }
        return mine.size() == 1 && isUntouched(mine.getFirst(), manifest.get())
                ? open(mine.getFirst().file())
                : new OpenOutcome.Known(file, mine, manifest.get().size());
    }

    @Override
    public synchronized OpenOutcome openSample(Path file) {
        return manifest(file)
                .flatMap(manifest -> mine(manifest).stream()
                        .filter(one -> isMadeOf(one, manifest))
                        .findFirst())
                .map(mine -> open(mine.file()))
                .orElseGet(() -> openPackage(file));
    }

    @Override
    public OpenOutcome openLarge(Path file) {
        return openBeside(file, Author.UNKNOWN);
    }

    @Override
    public synchronized OpenOutcome openBeside(Path file, Author sender) {
        return switch (new PackageReader(Limits.standard()).readTrajectory(file)) {
            case PackageReading.Read(var content) -> fresh(content, file, sender);
            case PackageReading.Refused refused -> refused(refused);
        };
    }

    @Override
    public OpenOutcome look(Path file) {
        return switch (new PackageReader(Limits.standard()).readTrajectory(file)) {
            case PackageReading.Read(var content) ->
                new OpenOutcome.Looked(file, content.project(), content, content.remarks());
            case PackageReading.Refused refused -> refused(refused);
        };
    }

    private static OpenOutcome.Refused refused(PackageReading.Refused refused) {
        return new OpenOutcome.Refused(refused.sentence(), Sentence.of("shell.start.packageNext"), Optional.empty());
    }

    @Override
    public OpenOutcome openFile(Path file) {
        return BackupSign.isOn(file)
                ? new OpenOutcome.Refused(
                        Sentence.of("exchange.refused.BACKUP"), Sentence.of("backups.next"), Optional.empty())
                : Trajectories.super.openFile(file);
    }

    @Override
    public List<Backup> backups(Path file) {
        return database.backups(file);
    }

    @Override
    public List<Path> lost() {
        return shelf.lost();
    }

    @Override
    public synchronized void workedIn(Path file, Project project) {
        shelf.opened(file, project);
    }

    @Override
    public Optional<NewerThan> newerThan(Backup backup, Path file) {
        return database.newerThan(backup, file);
    }

    @Override
    public Backup backup(Path file) throws BackupRefused {
        return Database.backup(file);
    }

    @Override
    public synchronized OpenOutcome openBackup(Path backup, Optional<char[]> typed) throws BackupRefused {
        Path file = free("Reservekopie");
        var restored = database.restore(backup, file, typed);
        OpenOutcome outcome = outcome(file, restored.opening());
        return outcome instanceof OpenOutcome.Opened(var store, var _)
                ? new OpenOutcome.Opened(store, restored.remarks())
                : outcome;
    }

    /// A full backup that is as new and opens here is offered before a snapshot.
    private OpenOutcome offering(Path file, OpenOutcome outcome) {
        return switch (outcome) {
            case OpenOutcome.Refused(var what, var next, var snapshot) ->
                new OpenOutcome.Refused(what, next, snapshot.map(one -> database.fullFor(file, one)));
            case OpenOutcome.Older(var store, var what, var snapshot) ->
                new OpenOutcome.Older(store, what, snapshot.map(one -> database.fullFor(file, one)));
            default -> outcome;
        };
    }

    private OpenOutcome fresh(ProjectPackage content, Path received, Author sender) {
        List<ObservationSet> sets = List.copyOf(content.observationSets().values());
        Path file = free(name(content.project(), sender));
        var base = Optional.of(content.manifest().snapshot());
        var opening = database.create(file, content.project(), sets, base);
        if (opening instanceof Opened opened) {
            var note = ReceivedPackage.of(content, received, sender, Clock.systemUTC());
            opened.store().packages().add(note, content.project()).join();
        }
        OpenOutcome outcome = outcome(file, opening);
        return outcome instanceof OpenOutcome.Opened(var store, var _)
                ? new OpenOutcome.Opened(store, content.remarks())
                : outcome;
    }

    /// The files of the trajectory in a package. One of an older version tells which it is after it was opened.
    private List<TrajectorySummary> mine(Manifest manifest) {
        return shelf.copies(manifest.project(), name(manifest.municipalityName(), manifest.scope()), file -> {
            if (database.open(file) instanceof Opened opened) {
                opened.store().close();
            }
        });
    }

    /// Whether a file is what a package holds and nothing more, so that there is nothing to choose.
    private static boolean isUntouched(TrajectorySummary mine, Manifest manifest) {
        return mine.state() == TrajectorySummary.State.READ
                && isMadeOf(mine, manifest)
                && mine.glimpse().filter(Glimpse::edited).isEmpty();
    }

    private static boolean isMadeOf(TrajectorySummary mine, Manifest manifest) {
        return mine.glimpse()
                .filter(one -> one.origin().snapshot().equals(manifest.snapshot()))
                .isPresent();
    }

    private OpenOutcome outcome(Path file, nl.wed.workbench.store.Opening opening) {
        return switch (opening) {
            case Opened opened -> {
                shelf.opened(file, opened.store().load());
                yield opened.store()
                        .older()
                        .<OpenOutcome>map(older -> older(opened.store(), older))
                        .orElseGet(() -> new OpenOutcome.Opened(opened.store(), opened.remarks()));
            }
            case OfAnotherInstallation asks
            when asks.secret() != Secret.NEVER_CHOSEN ->
                new OpenOutcome.AsksSecret(asks.file(), asks.sentence(), asks.secret() == Secret.WRONG, refused(asks));
            case Refused refused -> refused(refused);
            case Viewed _ -> throw new IllegalStateException("opening viewed a file");
        };
    }

    private static OpenOutcome older(ProjectStore store, OlderState older) {
        var reader = new PackageReader(Limits.standard());
        var newer = older.newer().stream()
                .map(Snapshot::file)
                .filter(file -> reader.read(file) instanceof PackageReading.Read)
                .findFirst();
        return new OpenOutcome.Older(store, older.sentence(), newer);
    }

    private static OpenOutcome.Refused refused(Refused refused) {
        var next = refused.snapshot()
                .map(one -> Sentence.of(
                        "shell.start.snapshotNext",
                        MOMENT.withZone(ZoneId.systemDefault()).format(one.at())))
                .orElseGet(() -> Sentence.of("shell.start.refusedNext"));
        return new OpenOutcome.Refused(
                refused.sentence(), next, refused.snapshot().map(Snapshot::file));
    }

    private static Optional<Manifest> manifest(Path file) {
        return new PackageReader(Limits.standard()).manifest(file);
    }

    private static String name(Project project) {
        var trajectory = TrajectoryRecords.trajectoryOf(project);
        return name(trajectory.municipalityName(), trajectory.scope());
    }

    /// What a file beside another of the same trajectory is called: from whom, and when.
    private static String name(Project project, Author sender) {
        return sender.known()
                ? name(project) + "-van" + name("", sender.name() + "-" + LocalDate.now(Clock.systemDefaultZone()))
                : name(project);
    }

    private static String name(@Nullable String municipality, @Nullable String scope) {
        return (municipality + "-" + scope).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private Path free(String name) {
        String begin = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        Path file = folder.resolve(begin + EXTENSION);
        for (int number = 2; !Database.isFree(file); number++) {
            file = folder.resolve(begin + "-" + number + EXTENSION);
        }
        return file;
    }

    private static List<Path> packages(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wed"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            FaultCode.logged(e);
            return List.of();
        }
    }
}
