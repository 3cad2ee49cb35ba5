package nl.wed.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.exchange.BackupSign;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.OlderState;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.Past;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.KnownPeople;
import nl.wed.workbench.workspace.RespondentVault;

/// A trajectory as read from a `.wed` or a `.mv.db`; the file is closed again and unchanged. `base`
/// is the snapshot of the package that the work started from; a package has no key, so no names are known.
public record TrajectoryFile(
        Project project, Observations observations, Optional<String> base, KnownNames names, Past past) {

    /// Opens such files.
    public static final class Reader {
        private final Database database;
        private final Optional<String> password;
        private final Consumer<Sentence> warn;

        /// Reads files, and leaves vaults that a password locks as they are.
        public Reader(Database database) {
            this(database, Optional.empty(), _ -> {});
        }

        /// Reads files, and opens vaults with that password or recovery code; what there is to say of a file that is
        /// read all the same goes to `warn`.
        public Reader(Database database, Optional<String> password, Consumer<Sentence> warn) {
            this.warn = warn;
            this.database = database;
            this.password = password;
        }

        /// Reads a trajectory, or says why it is refused.
        public TrajectoryFile open(Path file) throws CommandRefused {
            if (!Files.exists(file)) {
                throw CommandRefused.because("cli.error.noFile", file.toString());
            }
            if (BackupSign.isOn(file)) {
                throw CommandRefused.because("exchange.refused.BACKUP");
            }
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".wed")) {
                return ofPackage(file);
            }
            if (name.endsWith(".mv.db")) {
                return ofDatabase(file);
            }
            throw CommandRefused.because("cli.error.kind", file.toString());
        }

        private static TrajectoryFile ofPackage(Path file) throws CommandRefused {
            return switch (new PackageReader(Limits.standard()).readTrajectory(file)) {
                case PackageReading.Read(var content) ->
                    new TrajectoryFile(
                            content.project(),
                            content,
                            Optional.of(content.manifest().snapshot()),
                            new KnownNames.Absent(),
                            Past.NONE);
                case PackageReading.Refused refused -> throw new CommandRefused(refused.sentence());
            };
        }

        private KnownNames names(Project project, RespondentVault vault) throws CommandRefused {
            if (vault.locked()
                    && password.isPresent()
                    && !vault.unlock(password.get().toCharArray())) {
                throw CommandRefused.because("cli.error.vault");
            }
            return KnownPeople.of(project, vault);
        }

        private TrajectoryFile ofDatabase(Path file) throws CommandRefused {
            return switch (database.view(file)) {
                case Opening.Viewed(var project, var observations, var base, var vault, var past, var older) -> {
                    older.map(OlderState::sentence).ifPresent(warn);
                    yield new TrajectoryFile(project, observations, base, names(project, vault), past);
                }
                case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
                case Opening.Opened opened -> {
                    opened.store().close();
                    throw new IllegalStateException("viewing opened a store");
                }
            };
        }
    }
}
