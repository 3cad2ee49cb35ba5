package nl.wed.workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.exchange.Sender;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Clearance;
import nl.wed.workbench.privacy.Decisions;
import nl.wed.workbench.privacy.GoesAlong;
import nl.wed.workbench.privacy.PrivacyFinding;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.ExchangedPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `package FILE --out FILE.wed`: writes the package to share. Texts that may tell who somebody is are
/// listed by place and stop it, unless `--toch` says why it may leave; the reason goes along.
@CommandLine.Command(name = "package")
public final class PackageCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final PackageWriter writer;
    private final SentPackages sent;
    private final Clock clock;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.wed")
    private Path out = Path.of("");

    @Option(names = "--voor", paramLabel = "collega|gemeente")
    private String audience = "collega";

    @Option(names = "--ontvanger", paramLabel = "NAAM")
    private String recipient = "";

    @Option(names = "--doel", paramLabel = "TEKST")
    private String purpose = "";

    @Option(names = "--met-verslagen")
    private boolean withReports;

    @Option(names = "--met-fragmenten")
    private boolean withFragments;

    @Option(names = "--met-citaten")
    private boolean withQuotes;

    @Option(names = "--toch", paramLabel = "REDEN")
    private @Nullable String anyway;

    public PackageCommand(
            Console console, TrajectoryFile.Reader reader, PackageWriter writer, SentPackages sent, Clock clock) {
        this.sent = sent;
        this.clock = clock;
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
        var goesAlong = goesAlong();
        var project = goesAlong.of(trajectory.project(), console.texts().get("privacy.notSent"));
        var clearance = PrivacyScan.of(project, trajectory.names(), trajectory.project())
                .records(Audience.OTHERS, String.valueOf(out.getFileName()), recipient, purpose);
        if (!new PrivacyStop(console).lets(clearance, anyway)) {
            return BLOCKING;
        }
        project = withReason(project, clearance);
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            if (trajectory.observations().find(set.observations()).isEmpty()) {
                throw CommandRefused.because("cli.error.observations", set.title());
            }
        }
        var author = sent.author();
        var sender = new Sender(author.name(), author.organisation(), recipient, purpose);
        var manifest = writer.write(out, project, trajectory.observations(), trajectory.base(), sender);
        var left = goesAlong.leftOut(trajectory.project());
        if (!left.nothing()) {
            console.say("cli.package.leftOut", left.reports(), left.fragments(), left.quotes(), left.votes());
        } else if (goesAlong.votes()) {
            console.say("cli.package.all");
        }
        if (!sent.keep(file, out, manifest.snapshot(), project, ExchangedPackage.whom(recipient, purpose))) {
            console.warn(Sentence.of("cli.package.notKept"));
        }
        console.say("cli.package.done", out.toString(), manifest.entries().size());
        return DONE;
    }

    private GoesAlong goesAlong() throws CommandRefused {
        return switch (audience) {
            case "collega" -> GoesAlong.ALL;
            case "gemeente" -> GoesAlong.forMunicipality(withReports, withFragments, withQuotes);
            default -> throw CommandRefused.because("cli.error.value", "--voor", audience, "werkbank package");
        };
    }

    /// What leaves though it is open carries the reason why, for whoever opens it.
    private Project withReason(Project project, Clearance clearance) {
        var result = project;
        String reason = anyway;
        if (reason != null) {
            for (PrivacyFinding one : clearance.open()) {
                result = Decisions.leave(result, one, reason, LocalDate.now(clock));
            }
        }
        return result;
    }
}
