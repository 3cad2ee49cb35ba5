package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.live.Choice;
import nl.wed.workbench.sources.live.LiveImport;
import nl.wed.workbench.sources.live.LiveRefused;
import nl.wed.workbench.sources.live.LiveSource;
import nl.wed.workbench.sources.live.LiveSources;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.sources.live.Watch;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Opening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fetch FILE.mv.db --table 03759ned [--only RegioS=GM0141,NL01] [--from 2019JJ00]`: fetches a
/// table of CBS from the network into a trajectory, telling how far it is on the error stream.
@CommandLine.Command(name = "fetch")
public final class FetchCommand implements Command {
    private static final Map<String, Kind> KINDS = Map.of(
            "v4", Kind.CBS,
            "v3", Kind.CBS_OLDER,
            "derden", Kind.THIRD_PARTIES,
            "jeugdmonitor", Kind.JEUGDMONITOR,
            "swing", Kind.SWING);

    private final Console console;
    private final Database database;
    private final ImportTaking taking;
    private final LiveSources live;

    @Parameters(index = "0", paramLabel = "FILE.mv.db")
    private Path file = Path.of("");

    @Option(names = "--table", paramLabel = "NR", required = true)
    private String table = "";

    @Option(names = "--measure", paramLabel = "CODE", split = ",")
    private List<String> measures = List.of();

    @Option(names = "--only", paramLabel = "DIM=CODE,..")
    private List<String> only = List.of();

    @Option(names = "--from", paramLabel = "PERIODE")
    private @Nullable String from;

    @Option(names = "--filter", paramLabel = "ODATA")
    private @Nullable String filter;

    @Option(names = "--source", paramLabel = "v4|v3|derden|jeugdmonitor|swing")
    private String source = "v4";

    @Option(names = "--base", paramLabel = "URL")
    private @Nullable String base;

    @Option(names = "--year", paramLabel = "N", converter = TypedOption.FigureYear.class)
    private @Nullable Integer year;

    public FetchCommand(Console console, Database database, ImportTaking taking, LiveSources live) {
        this.console = console;
        this.database = database;
        this.taking = taking;
        this.live = live;
    }

    @Override
    public Integer call() throws CommandRefused {
        LiveSource from = source();
        Choice choice = choice();
        return switch (database.open(file)) {
            case Opening.Opened opened -> {
                taking.tell(opened);
                try (var store = opened.store()) {
                    ImportResult result = new LiveImport(Importers.standard()).read(from, choice, watch(), options());
                    yield taking.taken(store, table, result) ? DONE : REFUSED;
                }
            }
            case Opening.Refused refused -> throw new CommandRefused(refused.sentence());
            case Opening.Viewed _ -> throw new IllegalStateException("opening viewed a file");
        };
    }

    private LiveSource source() throws CommandRefused {
        Kind kind = KINDS.get(source);
        if (kind == null) {
            throw CommandRefused.because("cli.fetch.source", source);
        }
        String asked = base;
        try {
            return live.source(kind, asked == null ? kind.address() : asked, Optional.ofNullable(key()));
        } catch (LiveRefused e) {
            throw CommandRefused.because(
                    e.refusal().reasonKey(), e.refusal().arguments().toArray());
        }
    }

    /// A key is a secret, so it comes from the environment and never from the command line.
    private @Nullable String key() {
        return System.getenv("WERKBANK_SLEUTEL");
    }

    private Choice choice() throws CommandRefused {
        Choice choice = Choice.all(table).withMeasures(measures);
        for (String one : only) {
            int equals = one.indexOf('=');
            if (equals <= 0 || equals == one.length() - 1) {
                throw CommandRefused.because("cli.fetch.only", one);
            }
            List<String> codes = List.of(one.substring(equals + 1).split(","));
            choice = choice.with(one.substring(0, equals), codes);
        }
        String first = from;
        String words = filter;
        choice = first == null ? choice : choice.withFrom(first);
        return words == null ? choice : choice.withFilter(words);
    }

    private ImportOptions options() {
        Integer asked = year;
        var standard = ImportOptions.standard();
        return asked == null ? standard : standard.withYear(asked);
    }

    private Watch watch() {
        return new Watch(Thread.currentThread()::isInterrupted, new FetchLine(console)::report);
    }
}
