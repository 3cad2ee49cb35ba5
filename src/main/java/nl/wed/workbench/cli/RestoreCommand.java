package nl.wed.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.workspace.BackupRefused;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore FILE.reservekopie --out FILE.mv.db`: a new working file of a full backup; nothing that is there is touched.
/// One of another installation opens with the password or recovery code of its vault.
@CommandLine.Command(name = "restore")
public final class RestoreCommand implements Command {
    private static final String BESIDE = ".snapshots";

    private final Console console;
    private final Database database;
    private final BackupWords words;
    private final Optional<String> password;

    @Parameters(paramLabel = "FILE.reservekopie")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.mv.db")
    private Path out = Path.of("");

    public RestoreCommand(Console console, Database database, BackupWords words, Optional<String> password) {
        this.console = console;
        this.database = database;
        this.words = words;
        this.password = password;
    }

    @Override
    public Integer call() throws CommandRefused {
        if (!Files.exists(file)) {
            throw CommandRefused.because("cli.error.noFile", file.toString());
        }
        try {
            var backup = Database.backup(file);
            var restored = database.restore(file, out, password.map(String::toCharArray));
            NewFile.close(restored.opening(), console);
            restored.remarks().forEach(console::warn);
            console.say("cli.restore.done", out.toString(), words.name(backup), words.inside(backup));
            words.vaultOfThen(backup).ifPresent(console::print);
            working().ifPresent(of -> console.print(words.newer(database.newerThan(backup, of))));
            return DONE;
        } catch (BackupRefused e) {
            throw new CommandRefused(words.refusal(e));
        }
    }

    /// The working file beside whose folder of backups this one lies.
    private Optional<Path> working() {
        var folder = file.toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        return folder != null && name.endsWith(BESIDE)
                ? Optional.of(folder.resolveSibling(name.substring(0, name.length() - BESIDE.length()) + ".mv.db"))
                : Optional.empty();
    }
}
