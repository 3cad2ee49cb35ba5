package nl.wed.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.ReceivedPackage;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.Author;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `open-package FILE.wed --out FILE.mv.db [--naast VAN]`: reads a package into a fresh working file. One of a
/// trajectory that the start screen has already is put beside it there only when that is said, with who sent it.
@CommandLine.Command(name = "open-package")
public final class OpenPackageCommand implements Command {
    private final Console console;
    private final Database database;
    private final Path folder;
    private final Clock clock;

    @Parameters(paramLabel = "FILE.wed")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.mv.db")
    private Path out = Path.of("");

    @Option(names = "--naast", paramLabel = "VAN")
    private String beside = "";

    /// `folder` is where the program keeps trajectories.
    public OpenPackageCommand(Console console, Database database, Path folder, Clock clock) {
        this.folder = folder;
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
        var sender = new Author(beside, "");
        if (!sender.known()) {
            sayKnown(content.project().id());
        }
        var opening = database.create(
                out,
                content.project(),
                content.observationSets().values(),
                Optional.of(content.manifest().snapshot()));
        if (opening instanceof Opening.Opened opened) {
            var received = ReceivedPackage.of(content, file, sender, clock);
            opened.store().packages().add(received, content.project()).join();
        }
        NewFile.close(opening, console);
        console.say("cli.open-package.done", out.toString());
        return DONE;
    }

    /// What would stand beside another card of the same trajectory is refused; elsewhere it is said that there is one.
    private void sayKnown(UUID trajectory) throws CommandRefused {
        Path into = out.toAbsolutePath().normalize().getParent();
        boolean onStartScreen = folder.toAbsolutePath().normalize().equals(into);
        for (Path known : database.copiesOf(trajectory, folder)) {
            if (onStartScreen) {
                throw CommandRefused.because("cli.open-package.known", known.toString());
            }
            console.warn(Sentence.of("cli.open-package.alsoHere", known.toString()));
        }
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
