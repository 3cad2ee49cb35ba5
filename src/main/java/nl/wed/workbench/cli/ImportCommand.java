package nl.wed.workbench.cli;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.sources.ImportApply;
import nl.wed.workbench.sources.ImportOptions;
import nl.wed.workbench.sources.ImportResult;
import nl.wed.workbench.sources.Sources;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.texts.Sentence;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// `import FILE.mv.db SOURCE... [--year N]`: reads figures from files or folders into a trajectory
/// and says of each table what was understood or why it was refused.
@CommandLine.Command(name = "import")
public final class ImportCommand implements Command {
    private final Console console;
    private final Database database;
    private final Catalogue catalogue;

    @Parameters(index = "0", paramLabel = "FILE.mv.db")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE")
    private List<Path> sources = List.of();

    @Option(names = "--year", paramLabel = "N")
    private @Nullable Integer year;

    public ImportCommand(Console console, Database database, Catalogue catalogue) {
        this.console = console;
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws CommandRefused {
        return switch (database.open(file)) {
            case Opening.Opened(var store, var _, var _) -> read(store);
            case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
            case Opening.Viewed _ -> throw new IllegalStateException("opening viewed a file");
        };
    }

    private int read(H2ProjectStore store) {
        Integer asked = year;
        var standard = ImportOptions.standard();
        var options = asked == null ? standard : standard.withYear(asked);
        boolean refused = false;
        try (store) {
            for (Path source : sources) {
                for (ImportResult result : Sources.standard().readAll(List.of(source), options)) {
                    refused |= !taken(store, source, result);
                }
            }
        }
        return refused ? REFUSED : DONE;
    }

    private boolean taken(H2ProjectStore store, Path source, ImportResult result) {
        return switch (result) {
            case ImportResult.Imported imported -> {
                var project =
                        new ImportApply(catalogue, UUID::randomUUID)
                                .apply(store.load(), imported, true);
                store.keep(imported.observations()).join();
                store.save(project, console.texts().get("cli.import.label")).join();
                imported.warnings()
                        .forEach(one ->
                                console.warn(Sentence.of(one.key(), one.arguments().toArray())));
                var counts = imported.counts();
                console.say(
                        "cli.import.done",
                        imported.dataSet().title(),
                        counts.known(),
                        counts.suppressed(),
                        counts.missing(),
                        counts.regions());
                yield true;
            }
            case ImportResult.Refused refusal -> {
                console.warn(
                        Sentence.of(
                                "cli.import.refused",
                                source.toString(),
                                console.texts()
                                        .get(refusal.reasonKey(), refusal.arguments().toArray())));
                yield false;
            }
        };
    }
}
