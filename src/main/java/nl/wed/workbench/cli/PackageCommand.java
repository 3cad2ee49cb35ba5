package nl.wed.workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.PrivacyHit;
import nl.wed.workbench.exchange.PrivacyScan;
import nl.wed.workbench.texts.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `package FILE --out FILE.wed`: writes the package to share. Texts that may point at a person are
/// listed by place and stop it, unless the user says that they were looked at.
@CommandLine.Command(name = "package")
public final class PackageCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final PackageWriter writer;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.wed")
    private Path out = Path.of("");

    @Option(names = "--privacy-checked")
    private boolean privacyChecked;

    public PackageCommand(Console console, TrajectoryFile.Reader reader, PackageWriter writer) {
        this.console = console;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public Integer call() throws CommandRefused, IOException {
        if (!out.toString().endsWith(".wed")) {
            throw CommandRefused.because("cli.error.extension", out.toString(), ".wed");
        }
        var trajectory = reader.open(file);
        List<PrivacyHit> hits = PrivacyScan.of(trajectory.project(), List.of());
        hits.forEach(this::report);
        if (!hits.isEmpty() && !privacyChecked) {
            console.warn(Sentence.of("cli.package.privacy", hits.size()));
            return BLOCKING;
        }
        for (DataSet set : trajectory.project().all(FigureRecords.DATA_SET)) {
            if (trajectory.observations().find(set.observations()).isEmpty()) {
                throw CommandRefused.because("cli.error.observations", set.title());
            }
        }
        var manifest = writer.write(out, trajectory.project(), trajectory.observations(), trajectory.base());
        console.say("cli.package.done", out.toString(), manifest.entries().size());
        return DONE;
    }

    private void report(PrivacyHit hit) {
        console.warn(Sentence.of(
                "cli.package.hit",
                console.texts().get("exchange.PrivacyHit." + hit.kind()),
                hit.record().type().name(),
                hit.field(),
                hit.record().id().toString()));
    }
}
