package nl.wed.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.ReceivedPackage;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `open-package FILE.wed --out FILE.mv.db`: reads a package into a fresh working file.
@CommandLine.Command(name = "open-package")
public final class OpenPackageCommand implements Command {
    private final Console console;
    private final Database database;
    private final Clock clock;

    @Parameters(paramLabel = "FILE.wed")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.mv.db")
    private Path out = Path.of("");

    public OpenPackageCommand(Console console, Database database, Clock clock) {
        this.clock = clock;
        this.console = console;
        this.database = database;
    }

    @Override
    public Integer call() throws CommandRefused {
        if (!Files.exists(file)) {
            throw CommandRefused.because("cli.error.noFile", file.toString());
        }
        var content = read();
        var opening = database.create(
                out,
                content.project(),
                content.observationSets().values(),
                Optional.of(content.manifest().snapshot()));
        if (opening instanceof Opening.Opened opened) {
            var received = ReceivedPackage.of(content, file, clock);
            opened.store().packages().add(received, content.project()).join();
        }
        NewFile.close(opening, console);
        console.say("cli.open-package.done", out.toString());
        return DONE;
    }

    private ProjectPackage read() throws CommandRefused {
        var reader = new PackageReader(Limits.standard());
        reader.manifest(file).flatMap(Manifest::size).ifPresent(console::warn);
        return switch (reader.readTrajectory(file)) {
            case PackageReading.Read(var content) -> {
                content.remarks().forEach(console::warn);
                yield content;
            }
            case PackageReading.Refused refused -> throw new CommandRefused(refused.sentence());
        };
    }
}
