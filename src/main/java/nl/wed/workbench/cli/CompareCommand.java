package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.texts.ChangeList;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compare FILE --van NAAM [--naar NAAM]`: what changed between a version or a package of a file and another or
/// now; or `compare FILE FILE` between two files. The sentences are those of the screen.
@CommandLine.Command(name = "compare")
public final class CompareCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE")
    private @Nullable Path other;

    @Option(names = "--van", paramLabel = "NAAM")
    private @Nullable String from;

    @Option(names = "--naar", paramLabel = "NAAM")
    private @Nullable String to;

    public CompareCommand(Console console, TrajectoryFile.Reader reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CommandRefused {
        var one = reader.open(file);
        var second = other == null ? one : reader.open(other);
        if (other == null && from == null && to == null) {
            throw CommandRefused.because("cli.compare.nothing");
        }
        var before = moment(one, from);
        var after = moment(second, to);
        if (!before.id().equals(after.id())) {
            throw CommandRefused.because("cli.compare.others");
        }
        var changes = ChangeList.between(console.texts(), before, after);
        console.say("cli.compare.count", changes.count());
        changes.lines(console.texts()).forEach(console::print);
        return DONE;
    }

    private static Project moment(TrajectoryFile trajectory, @Nullable String name) throws CommandRefused {
        if (name == null) {
            return trajectory.project();
        }
        var past = trajectory.past();
        List<UUID> named = Stream.concat(
                        past.versions().stream()
                                .filter(one -> one.name().equals(name))
                                .map(Version::id),
                        past.packages().stream()
                                .filter(one -> one.file().equals(name))
                                .map(ExchangedPackage::id))
                .toList();
        if (named.size() > 1) {
            throw CommandRefused.because("cli.compare.several", name);
        }
        return Optional.of(named)
                .filter(ids -> !ids.isEmpty())
                .flatMap(ids -> Optional.ofNullable(past.snapshots().get(ids.getFirst())))
                .orElseThrow(() -> CommandRefused.because("cli.compare.unknown", name))
                .get();
    }
}
