package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.DraftPlace;
import nl.wed.workbench.workspace.NewerThan;

/// The trajectories on this computer. Everything here may take long and is called beside the
/// window; whatever goes wrong is an outcome with sentences, not an exception.
public interface Trajectories {
    /// The trajectories in the data folder of the program, last worked in first.
    List<TrajectorySummary> list();

    /// The same, told a first time with what is known at once, when more has to be read.
    default void list(Consumer<List<TrajectorySummary>> found) {
        found.accept(list());
    }

    /// Where text is kept that was typed while no trajectory is open.
    default DraftPlace drafts() {
        return DraftPlace.NOWHERE;
    }

    /// The samples that come with the program, as packages.
    List<Path> samples();

    /// Makes a new trajectory, filled with the defaults of the catalogue, and opens it.
    OpenOutcome create(NewTrajectory wanted);

    /// Opens a trajectory of the data folder.
    OpenOutcome open(Path file);

    /// The same of one of another computer, with what opens its vault; that is wiped.
    OpenOutcome open(Path file, char[] secret);

    /// Reads a received package (`.wed`) into a trajectory of its own and opens that; of a large one, and of one of a
    /// trajectory that is here already, it says so instead. What was made of it and never changed is opened.
    OpenOutcome openPackage(Path file);

    /// The same, however large it is.
    OpenOutcome openLarge(Path file);

    /// Opens a sample: what was made of it before, when that is there.
    default OpenOutcome openSample(Path file) {
        return openPackage(file);
    }

    /// Reads a package into a trajectory of its own beside the one that is here, however large it is, and notes who
    /// sent it.
    OpenOutcome openBeside(Path file, Author sender);

    /// Reads a package only to look at it.
    OpenOutcome look(Path file);

    /// The backups of a trajectory, also of one that does not open; the highest generation first.
    List<Backup> backups(Path file);

    /// The files of trajectories that are gone and of which there are still backups.
    default List<Path> lost() {
        return List.of();
    }

    /// Remembers where a trajectory that is closed now lies, when that is elsewhere.
    default void workedIn(Path file, Project project) {}

    /// What is newer than a backup of that trajectory; empty when it cannot be told.
    Optional<NewerThan> newerThan(Backup backup, Path file);

    /// Makes a trajectory of its own of a full backup and opens that; `typed` opens one of another computer.
    OpenOutcome openBackup(Path backup, Optional<char[]> typed) throws BackupRefused;

    /// What a full backup says of itself.
    Backup backup(Path file) throws BackupRefused;

    /// Opens what is offered in the place of a trajectory that does not open: a full backup or a package.
    default OpenOutcome openKept(Path kept) {
        try {
            return kept.toString().endsWith(".wed") ? openLarge(kept) : openBackup(kept, Optional.empty());
        } catch (BackupRefused e) {
            return new OpenOutcome.Refused(
                    Sentence.of("backups.refused." + e.reason()), Sentence.of("backups.next"), Optional.empty());
        }
    }

    /// Opens a file of either kind, as its name says.
    default OpenOutcome openFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".wed") ? openPackage(file) : open(file);
    }
}
