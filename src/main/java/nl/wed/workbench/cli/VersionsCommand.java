package nl.wed.workbench.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `versions FILE.mv.db`: the named versions, newest first, with when and by whom they were kept.
@CommandLine.Command(name = "versions")
public final class VersionsCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final Moments moments;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public VersionsCommand(Console console, TrajectoryFile.Reader reader, Moments moments) {
        this.console = console;
        this.reader = reader;
        this.moments = moments;
    }

    @Override
    public Integer call() throws CommandRefused {
        var versions = reader.open(file).past().versions();
        if (versions.isEmpty()) {
            console.say("cli.versions.none");
        }
        versions.forEach(
                one -> console.say("cli.versions.line", one.name(), moments.when(one.at()), moments.who(one.author())));
        return DONE;
    }
}
