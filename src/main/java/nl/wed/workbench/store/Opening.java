package nl.wed.workbench.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.RespondentVault;

/// The outcome of opening a working file.
public sealed interface Opening {

    /// Open for editing. `syncService` names the cloud service that seems to copy this folder,
    /// which deserves a warning; `backup` is the copy made before the file was brought to this
    /// version; `remarks` say what was taken out of what somebody else may have made.
    record Opened(H2ProjectStore store, Optional<String> syncService, Optional<Path> backup, List<Sentence> remarks)
            implements Opening {}

    /// Read without touching the file, which is closed again; what is changed in the vault goes nowhere.
    record Viewed(
            Project project,
            Observations observations,
            Optional<String> base,
            RespondentVault vault,
            Past past,
            Optional<OlderState> older)
            implements Opening {}

    /// Not opened, and not changed.
    sealed interface Refused extends Opening {
        /// What to tell the user.
        Sentence sentence();

        /// What is the matter, for the log: nothing of the trajectory in it.
        default String code() {
            return this instanceof Damaged damaged
                    ? damaged.what().name()
                    : getClass().getSimpleName();
        }

        /// The newest snapshot that can be opened instead.
        default Optional<Snapshot> snapshot() {
            return Optional.empty();
        }
    }

    /// There is no such file.
    record Missing(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.missing", file.toString());
        }
    }

    /// The name or the place cannot be that of a working file.
    record BadName(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.badName", file.toString());
        }
    }

    /// Something of that name is there already, so no new file was made.
    record Exists(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.exists", file.toString());
        }
    }

    /// The working file of that name is gone, but the file beside it is there, so no new file was made: what is left
    /// would be taken for its own.
    record Remains(Path file, Path rest, Optional<Snapshot> snapshot) implements Refused {
        @Override
        public Sentence sentence() {
            return snapshot.isPresent()
                    ? Sentence.of(
                            "store.refused.remainsBackup",
                            name(file),
                            name(rest),
                            snapshot.get().file().toString())
                    : Sentence.of("store.refused.remains", name(file), name(rest));
        }
    }

    /// Open in another window or program.
    record Locked(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.locked", name(file));
        }
    }

    /// The file or its folder cannot be written.
    record ReadOnly(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.readOnly", file.toString());
        }
    }

    /// Made by a newer version of the program, with that schema version.
    record Newer(Path file, int version) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.newer", name(file), version);
        }
    }

    /// Of an older schema version, and asked for reading only: it must be opened for editing once.
    record Older(Path file, int version) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.older", name(file), version);
        }
    }

    /// Somebody is still being taken out of it, and asked for reading only: opening it for editing finishes that.
    record Unfinished(Path file) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.unfinished", name(file));
        }
    }

    /// Not made by this installation, so never shown to H2.
    record NotOurs(Path file, Optional<Snapshot> snapshot) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.notOurs", name(file));
        }
    }

    /// Made by another installation, whose secret this one lacks: what opens the vault may open it.
    record OfAnotherInstallation(Path file, Secret secret, Optional<Snapshot> snapshot) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.otherInstallation." + secret, name(file));
        }
    }

    /// What there is to say of the password or recovery code that opens the file of another installation.
    enum Secret {
        /// It can be opened with one.
        ASKED,
        /// What was given does not fit.
        WRONG,
        /// No password was chosen for its vault, so there is none.
        NEVER_CHOSEN
    }

    /// Not encrypted, and not one of the files of before encryption that may still be read once.
    record Plain(Path file, Optional<Snapshot> snapshot) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.plain", name(file));
        }
    }

    /// Ours, but not whole or not what was saved last.
    record Damaged(Path file, Damage what, Optional<Snapshot> snapshot) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.damaged." + what, name(file));
        }
    }

    /// Bringing the file to this version failed; it was put back as it was.
    record NotMigrated(Path file, Path backup) implements Refused {
        @Override
        public Sentence sentence() {
            return Sentence.of("store.refused.notMigrated", name(file), backup.toString());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
