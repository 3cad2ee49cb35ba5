package nl.wed.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.chain.Progress;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.BackupSign;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
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
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.NewerThan;
import nl.wed.workbench.workspace.ProjectStore;
import org.jspecify.annotations.Nullable;

/// The trajectories in the data folder of this user, each a working file of its own.
final class StoredTrajectories implements Trajectories {
    private static final String EXTENSION = ".mv.db";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH);

    private final Path folder;
    private final Path samples;
    private final Database database;
    private final TrajectorySetup setup;
    private final InterventionFacts facts;

    StoredTrajectories(Path folder, Path samples, Database database, TrajectorySetup setup, InterventionFacts facts) {
        this.folder = folder;
        this.samples = samples;
        this.database = database;
        this.setup = setup;
        this.facts = facts;
    }

    @Override
    public List<TrajectorySummary> list() {
        return files(folder, EXTENSION).stream()
                .map(this::summary)
                .sorted(Comparator.comparing(TrajectorySummary::changed).reversed())
                .toList();
    }

    @Override
    public List<Path> samples() {
        return files(samples, ".wed");
    }

    @Override
    public OpenOutcome create(NewTrajectory wanted) {
        Project project = setup.create(wanted);
        return outcome(database.create(free(name(project)), project, List.of(), Optional.empty()));
    }

    @Override
    public OpenOutcome open(Path file) {
        return offering(file, outcome(database.open(file)));
    }

    @Override
    public OpenOutcome open(Path file, char[] secret) {
        return outcome(database.open(file, secret));
    }

    @Override
    public OpenOutcome openPackage(Path file) {
        var manifest = new PackageReader(Limits.standard()).manifest(file);
        return manifest.flatMap(this::workingCopy)
                .orElseGet(() -> manifest.flatMap(Manifest::size)
                        .<OpenOutcome>map(size -> new OpenOutcome.Large(file, size))
                        .orElseGet(() -> openLarge(file)));
    }

    @Override
    public OpenOutcome openLarge(Path file) {
        return switch (new PackageReader(Limits.standard()).readTrajectory(file)) {
            case PackageReading.Read(var content) -> fresh(content, file);
            case PackageReading.Refused refused ->
                new OpenOutcome.Refused(refused.sentence(), Sentence.of("shell.start.packageNext"), Optional.empty());
        };
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
    public Optional<NewerThan> newerThan(Backup backup, Path file) {
        return database.newerThan(backup, file);
    }

    @Override
    public Backup backup(Path file) throws BackupRefused {
        return Database.backup(file);
    }

    @Override
    public OpenOutcome openBackup(Path backup, Optional<char[]> typed) throws BackupRefused {
        var restored = database.restore(backup, free("Reservekopie"), typed);
        OpenOutcome outcome = outcome(restored.opening());
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

    private OpenOutcome fresh(ProjectPackage content, Path received) {
        List<ObservationSet> sets = List.copyOf(content.observationSets().values());
        Path file = free(name(content.project()));
        var base = Optional.of(content.manifest().snapshot());
        var opening = database.create(file, content.project(), sets, base);
        if (opening instanceof Opened opened) {
            var note = ReceivedPackage.of(content, received, Clock.systemUTC());
            opened.store().packages().add(note, content.project()).join();
        }
        OpenOutcome outcome = outcome(opening);
        return outcome instanceof OpenOutcome.Opened(var store, var _)
                ? new OpenOutcome.Opened(store, content.remarks())
                : outcome;
    }

    /// The working copy that was made of this very package before.
    private Optional<OpenOutcome> workingCopy(Manifest manifest) {
        String name = name(manifest.municipalityName(), manifest.scope());
        return files(folder, EXTENSION).stream()
                .filter(file -> stem(file).startsWith(name))
                .flatMap(file -> basedOn(file, manifest.snapshot()).stream())
                .findFirst();
    }

    private Optional<OpenOutcome> basedOn(Path file, String snapshot) {
        if (!(database.open(file) instanceof Opened opened)) {
            return Optional.empty();
        }
        if (opened.store().base().filter(snapshot::equals).isPresent()) {
            return Optional.of(new OpenOutcome.Opened(opened.store()));
        }
        opened.store().close();
        return Optional.empty();
    }

    private OpenOutcome outcome(nl.wed.workbench.store.Opening opening) {
        return switch (opening) {
            case Opened opened ->
                opened.store()
                        .older()
                        .<OpenOutcome>map(older -> older(opened.store(), older))
                        .orElseGet(() -> new OpenOutcome.Opened(opened.store(), opened.remarks()));
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

    /// What one file is, whatever is in it: a bad one is a card that says so, and takes no other along.
    private TrajectorySummary summary(Path file) {
        try {
            return switch (database.view(file)) {
                case Viewed viewed -> summary(file, viewed);
                case Opened _, Refused _ -> unread(file);
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            FaultCode.logged(e);
            return unread(file);
        }
    }

    private static TrajectorySummary unread(Path file) {
        String name = stem(file).isBlank() ? String.valueOf(file.getFileName()) : stem(file);
        String shown = name.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
        return new TrajectorySummary(file, shown, "", false, changed(file), Map.of());
    }

    private TrajectorySummary summary(Path file, Viewed viewed) {
        var trajectory = TrajectoryRecords.trajectoryOf(viewed.project());
        var gaps = GapReport.of(viewed.project(), viewed.observations(), facts);
        Map<Step, StepProgress> progress = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            progress.put(step, Progress.of(viewed.project(), gaps, step));
        }
        return new TrajectorySummary(
                file,
                trajectory.municipalityName(),
                trajectory.scope(),
                trajectory.fictional(),
                changed(file),
                progress);
    }

    private static String name(Project project) {
        var trajectory = TrajectoryRecords.trajectoryOf(project);
        return name(trajectory.municipalityName(), trajectory.scope());
    }

    private static String name(@Nullable String municipality, @Nullable String scope) {
        return (municipality + "-" + scope).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private Path free(String name) {
        Path file = folder.resolve(name + EXTENSION);
        for (int number = 2; !Database.isFree(file); number++) {
            file = folder.resolve(name + "-" + number + EXTENSION);
        }
        return file;
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static List<Path> files(Path folder, String extension) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            FaultCode.logged(e);
            return List.of();
        }
    }
}
