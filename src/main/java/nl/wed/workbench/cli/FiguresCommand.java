package nl.wed.workbench.cli;

import nl.wed.workbench.files.AtomicFile;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// `figures FILE --out cijfers.csv`: every figure of the trajectory with its source.
@CommandLine.Command(name = "figures")
public final class FiguresCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.csv")
    private Path out = Path.of("");

    public FiguresCommand(Console console, TrajectoryFile.Reader reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CommandRefused, IOException {
        var trajectory = reader.open(file);
        var table = new FigureTable(trajectory, console.texts());
        var lines = new AtomicInteger();
        AtomicFile.write(
                out,
                stream -> {
                    var writer =
                            new BufferedWriter(
                                    new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                    // Without this mark a spreadsheet takes the letters for another alphabet.
                    writer.write('\uFEFF');
                    lines.set(table.writeTo(writer));
                    writer.flush();
                });
        console.say("cli.figures.done", lines.get(), out.toString());
        return DONE;
    }
}
