package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.wed.workbench.store.Database;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new FILE.mv.db --municipality GM0363 --scope 0-18 --years 1 --start 2026-09-01`: makes a new
/// trajectory.
@CommandLine.Command(name = "new")
public final class NewCommand implements Command {
    private final Console console;
    private final Database database;
    private final TrajectoryMaker maker;

    @Parameters(paramLabel = "FILE.mv.db")
    private Path file = Path.of("");

    @Option(names = "--municipality", required = true, paramLabel = "GM0000")
    private String municipality = "";

    @Option(names = "--scope", required = true, paramLabel = "0-18")
    private String scope = "";

    @Option(names = "--years", required = true, paramLabel = "N", converter = TypedOption.Years.class)
    private int years;

    @Option(names = "--start", required = true, paramLabel = "D-M-JJJJ", converter = TypedOption.Day.class)
    private LocalDate start = LocalDate.EPOCH;

    public NewCommand(Console console, Database database, TrajectoryMaker maker) {
        this.console = console;
        this.database = database;
        this.maker = maker;
    }

    @Override
    public Integer call() throws CommandRefused {
        var filled = maker.make(new TrajectoryRequest(municipality, scope, years, start));
        NewFile.close(database.create(file, filled.project(), filled.sets(), Optional.empty()), console);
        console.say("cli.new.done", file.toString());
        return DONE;
    }
}
