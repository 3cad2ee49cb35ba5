package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;

/// The backups of one open trajectory. Everything here reads or writes files and belongs beside the window.
public interface Backups {
    /// Of a trajectory that keeps none.
    Backups NONE = new Backups() {
        @Override
        public List<Backup> all() {
            return List.of();
        }

        @Override
        public Backup make() throws BackupRefused {
            throw new BackupRefused(BackupRefused.Reason.NOT_WRITTEN);
        }

        @Override
        public long generation() {
            return 0;
        }

        @Override
        public Backup look(Path file) throws BackupRefused {
            throw new BackupRefused(BackupRefused.Reason.UNREADABLE);
        }

        @Override
        public Project read(Path file, Optional<char[]> typed) throws BackupRefused {
            throw new BackupRefused(BackupRefused.Reason.UNREADABLE);
        }

        @Override
        public Project putBack(Path file, Optional<char[]> typed) throws BackupRefused {
            throw new BackupRefused(BackupRefused.Reason.UNREADABLE);
        }

        @Override
        public void export(Path file, Path to) throws BackupRefused {
            throw new BackupRefused(BackupRefused.Reason.NOT_WRITTEN);
        }
    };

    /// All of this trajectory, found by what it is and not by its name; the highest generation first.
    List<Backup> all();

    /// Makes a full one now.
    Backup make() throws BackupRefused;

    /// After how many edits the trajectory is now.
    long generation();

    /// What a backup file says of itself, when it is of this trajectory.
    Backup look(Path file) throws BackupRefused;

    /// The trajectory as it is in a backup; `typed` opens one of another installation.
    Project read(Path file, Optional<char[]> typed) throws BackupRefused;

    /// Backs up what there is now, and puts back what stood beside the records then: the vault, and versions and
    /// packages that are gone. Gives the trajectory of then, for the edit that goes back to it.
    Project putBack(Path file, Optional<char[]> typed) throws BackupRefused;

    /// Copies a backup to another place.
    void export(Path file, Path to) throws BackupRefused;
}
