package nl.wed.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.workspace.BackupRefused;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup FILE.mv.db --out FILE.reservekopie`: a full backup of now, with the vault as it lies sealed.
@CommandLine.Command(name = "backup")
public final class BackupCommand implements Command {
    private static final String EXTENSION = ".reservekopie";

    private final Console console;
    private final Database database;
    private final BackupWords words;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.reservekopie")
    private Path out = Path.of("");

    public BackupCommand(Console console, Database database, BackupWords words) {
        this.console = console;
        this.database = database;
        this.words = words;
    }

    @Override
    public Integer call() throws CommandRefused {
        if (!out.toString().endsWith(EXTENSION)) {
            throw CommandRefused.because("cli.error.extension", out.toString(), EXTENSION);
        }
        if (Files.exists(out)) {
            throw CommandRefused.because("cli.backup.exists", out.toString());
        }
        switch (database.open(file)) {
            case Opening.Opened opened -> {
                try (var store = opened.store()) {
                    var made = store.backups().make();
                    store.backups().export(made.file(), out);
                    console.say("cli.backup.done", out.toString(), words.inside(made), words.opens(made));
                } catch (BackupRefused e) {
                    throw new CommandRefused(words.refusal(e));
                }
            }
            case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
            case Opening.Viewed _ -> throw new IllegalStateException("opening viewed a file");
        }
        return DONE;
    }
}
