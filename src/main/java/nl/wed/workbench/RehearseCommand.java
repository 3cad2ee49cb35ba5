package nl.wed.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.cli.Command;
import nl.wed.workbench.cli.CommandRefused;
import nl.wed.workbench.cli.TrajectoryFile;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.WordExport;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rehearse FILE --out plan.docx`: opens the file in the window, shows every screen, writes the
/// Beleidsaanpak and ends. The start-up cache is made of such a run, and memory is measured in it.
@CommandLine.Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Command {
    private final TrajectoryFile.Reader reader;
    private final WordExport export;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.docx")
    private Path out = Path.of("");

    RehearseCommand(TrajectoryFile.Reader reader, WordExport export) {
        this.reader = reader;
        this.export = export;
    }

    @Override
    public Integer call() throws CommandRefused, IOException, InterruptedException {
        var trajectory = reader.open(file);
        Main.app().run(Optional.of(file), () -> new Rehearsal(() -> write(trajectory)).start());
        return DONE;
    }

    private void write(TrajectoryFile trajectory) {
        try {
            var options = new PlanOptions(false, true);
            export.policyPlan(trajectory.project(), trajectory.observations(), options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
