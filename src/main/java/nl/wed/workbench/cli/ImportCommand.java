package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.mapping.MappingMemory;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Opening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE.mv.db SOURCE... [--year N]`: reads figures from files or folders into a trajectory
/// and says of each table what was understood or why it was refused.
@CommandLine.Command(name = "import")
public final class ImportCommand implements Command {
    private final Database database;
    private final ImportTaking taking;
    private final MappingMemory mappings;

    @Parameters(index = "0", paramLabel = "FILE.mv.db")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE")
    private List<Path> sources = List.of();

    @Option(names = "--year", paramLabel = "N", converter = TypedOption.FigureYear.class)
    private @Nullable Integer year;

    public ImportCommand(Database database, ImportTaking taking, MappingMemory mappings) {
        this.database = database;
        this.taking = taking;
        this.mappings = mappings;
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
                for (ImportResult result : Importers.standard().readAll(List.of(source), options, mappings.all())) {
                    refused |= !taking.taken(store, source.toString(), result);
                }
            }
        }
        return refused ? REFUSED : DONE;
    }
}
