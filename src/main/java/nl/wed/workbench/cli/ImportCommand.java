package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.mapping.MappingMemory;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.H2ProjectStore;
import nl.wed.workbench.store.Opening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE.mv.db SOURCE... [--year N] [--decimal komma|punt] [--share aandeel|procent]`: reads figures
/// from files or folders into a trajectory and says of each table what was understood or why it was
/// refused. The answers count where a table leaves something open; a table that is there already with
/// another answer is read anew in its place.
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

    @Option(names = "--decimal", paramLabel = "komma|punt", converter = AnswerOption.Sign.class)
    private @Nullable DecimalSign decimal;

    @Option(names = "--share", paramLabel = "aandeel|procent", converter = AnswerOption.Shares.class)
    private @Nullable ShareNotation share;

    public ImportCommand(Database database, ImportTaking taking, MappingMemory mappings) {
        this.database = database;
        this.taking = taking;
        this.mappings = mappings;
    }

    @Override
    public Integer call() throws CommandRefused {
        return switch (database.open(file)) {
            case Opening.Opened opened -> {
                taking.tell(opened);
                yield read(opened.store());
            }
            case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
            case Opening.Viewed _ -> throw new IllegalStateException("opening viewed a file");
        };
    }

    private int read(H2ProjectStore store) {
        var options = ImportOptions.standard().withAnswers(answers());
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

    private Answers answers() {
        Integer asked = year;
        return new Answers(
                asked == null ? OptionalInt.empty() : OptionalInt.of(asked),
                Optional.ofNullable(decimal),
                Optional.ofNullable(share));
    }
}
