package nl.wed.workbench.cli;

import java.nio.file.Path;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.workspace.Backup;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `backups FILE.mv.db`: the backups of a working file, also of one that does not open, newest first.
@CommandLine.Command(name = "backups")
public final class BackupsCommand implements Command {
    private final Console console;
    private final Database database;
    private final BackupWords words;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public BackupsCommand(Console console, Database database, BackupWords words) {
        this.console = console;
        this.database = database;
        this.words = words;
    }

    @Override
    public Integer call() {
        var all = database.backups(file);
        if (all.isEmpty()) {
            console.say("cli.backups.none");
        }
        for (Backup one : all) {
            console.say(
                    "cli.backups.line",
                    words.when(one),
                    words.kind(one),
                    words.generation(one),
                    words.inside(one),
                    words.size(one),
                    one.file().toString());
        }
        return DONE;
    }
}
