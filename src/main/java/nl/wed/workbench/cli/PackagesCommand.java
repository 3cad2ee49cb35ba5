package nl.wed.workbench.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `packages FILE.mv.db`: the packages that were sent and received, newest first.
@CommandLine.Command(name = "packages")
public final class PackagesCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final Moments moments;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public PackagesCommand(Console console, TrajectoryFile.Reader reader, Moments moments) {
        this.console = console;
        this.reader = reader;
        this.moments = moments;
    }

    @Override
    public Integer call() throws CommandRefused {
        var packages = reader.open(file).past().packages();
        if (packages.isEmpty()) {
            console.say("cli.packages.none");
        }
        packages.forEach(one -> console.say(
                one.sent() ? "cli.packages.sent" : "cli.packages.received",
                one.file(),
                moments.when(one.at()),
                moments.who(one.author()),
                one.recipient().isBlank() ? console.texts().get("cli.packages.unknown") : one.recipient()));
        return DONE;
    }
}
