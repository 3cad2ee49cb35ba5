package nl.wed.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.chain.Progress;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.GlimpseIndex;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.ui.start.TrajectorySummary;
import nl.wed.workbench.ui.start.TrajectorySummary.State;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Glimpse;
import nl.wed.workbench.workspace.Glimpse.Origin;

/// The working files of a folder as cards: from the index as far as that is true, and read where it is not.
final class TrajectoryShelf {
    private final Path folder;
    private final Database database;
    private final TrajectorySetup setup;
    private final InterventionFacts facts;

    TrajectoryShelf(Path folder, Database database, TrajectorySetup setup, InterventionFacts facts) {
        this.folder = folder;
        this.database = database;
        this.setup = setup;
        this.facts = facts;
    }

    /// All files, last worked in first; `first` hears what is known at once, when that is not all.
    List<TrajectorySummary> list(Consumer<List<TrajectorySummary>> first) {
        var index = database.glimpses(folder);
        var known = new ArrayList<TrajectorySummary>();
        var unknown = new ArrayList<Path>();
        var files = new ArrayList<>(Database.files(folder));
        files.addAll(index.elsewhere());
        for (Path file : files) {
            index.find(file)
                    .ifPresentOrElse(
                            glimpse -> known.add(summary(file, State.READ, Optional.of(glimpse))),
                            () -> unknown.add(file));
        }
        if (!unknown.isEmpty() && !known.isEmpty()) {
            first.accept(sorted(known));
        }
        unknown.forEach(file -> known.add(read(file, index)));
        index.write();
        return sorted(known);
    }

    /// The files of that trajectory, last worked in first. Of a file of an older version that may be one, by its name,
    /// `open` makes one of this version.
    List<TrajectorySummary> copies(UUID trajectory, String name, Consumer<Path> open) {
        List<Path> older = list(_ -> {}).stream()
                .filter(one -> one.state() == State.OLDER && one.name().startsWith(name))
                .map(TrajectorySummary::file)
                .toList();
        older.forEach(open);
        return list(_ -> {}).stream()
                .filter(one -> one.trajectory().filter(trajectory::equals).isPresent())
                .toList();
    }

    /// The working files that are gone and left backups behind.
    List<Path> lost() {
        return Database.lost(folder);
    }

    /// Notes which trajectory is in a file that is open now, so that it is known by other ways than by reading it.
    void opened(Path file, Project project) {
        var index = database.glimpses(folder);
        if (index.findLast(file).isEmpty()) {
            var trajectory = TrajectoryRecords.trajectoryOf(project);
            index.putOpen(
                    file,
                    new Glimpse(
                            project.id(),
                            trajectory.municipalityName(),
                            trajectory.scope(),
                            trajectory.client(),
                            trajectory.fictional(),
                            true,
                            changed(file),
                            Author.UNKNOWN,
                            Origin.fresh(changed(file), ""),
                            List.of()));
            index.write();
        }
    }

    /// What one file is, whatever is in it: a bad one is a card that says so, and takes no other along.
    private TrajectorySummary read(Path file, GlimpseIndex index) {
        try {
            return switch (database.view(file)) {
                case Opening.Viewed viewed -> {
                    var glimpse = glimpse(file, viewed);
                    index.put(file, glimpse);
                    yield summary(file, State.READ, Optional.of(glimpse));
                }
                case Opening.Locked _ -> summary(file, State.OPEN, index.findLast(file));
                case Opening.Older _ -> summary(file, State.OLDER, Optional.empty());
                case Opening.Opened _, Opening.Refused _ -> summary(file, State.UNREAD, Optional.empty());
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            FaultCode.logged(e);
            return summary(file, State.UNREAD, Optional.empty());
        }
    }

    private Glimpse glimpse(Path file, Opening.Viewed viewed) {
        var past = viewed.past();
        return glimpse(viewed.project(), viewed.observations(), past.packages(), past.lastEdit(), changed(file));
    }

    private Glimpse glimpse(
            Project project,
            Observations observations,
            List<ExchangedPackage> packages,
            Optional<Activity> last,
            Instant changed) {
        var trajectory = TrajectoryRecords.trajectoryOf(project);
        var gaps = GapReport.of(project, observations, facts);
        return new Glimpse(
                project.id(),
                trajectory.municipalityName(),
                trajectory.scope(),
                trajectory.client(),
                trajectory.fictional(),
                last.isPresent(),
                last.map(Activity::at).orElse(changed),
                last.map(one -> one.note().author()).orElse(Author.UNKNOWN),
                origin(project, packages, changed),
                Arrays.stream(Step.values())
                        .map(step -> new Glimpse.Done(step, Progress.of(project, gaps, step)))
                        .toList());
    }

    private Origin origin(Project project, List<ExchangedPackage> packages, Instant changed) {
        String content = setup.contentOf(project);
        return packages.stream()
                .filter(one -> !one.sent())
                .min(Comparator.comparing(ExchangedPackage::at))
                .map(one -> new Origin(one.snapshot(), one.file(), one.author(), one.at(), content))
                .orElseGet(() -> Origin.fresh(changed, content));
    }

    private TrajectorySummary summary(Path file, State state, Optional<Glimpse> glimpse) {
        var elsewhere = Optional.ofNullable(file.getParent()).filter(parent -> !parent.equals(folder));
        return new TrajectorySummary(file, state, shown(file), changed(file), elsewhere, glimpse);
    }

    private static List<TrajectorySummary> sorted(List<TrajectorySummary> all) {
        return all.stream()
                .sorted(Comparator.comparing(TrajectorySummary::worked).reversed())
                .toList();
    }

    private static String shown(Path file) {
        String stem = stem(file);
        return (stem.isBlank() ? String.valueOf(file.getFileName()) : stem).replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
    }

    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - StoredTrajectories.EXTENSION.length());
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
