package nl.wed.workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Clearance;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.report.PlanExport.What;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.WordExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE --out plan.docx [--uitvoeringsplannen DIR]`: writes the documents to Word, and says which
/// hidden numbers they may give away.
@CommandLine.Command(name = "export")
public final class ExportCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final WordExport export;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.docx")
    private Path out = Path.of("");

    @Option(names = "--uitvoeringsplannen", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--concept")
    private boolean draft;

    @Option(names = "--zonder-bijlagen")
    private boolean withoutAppendices;

    @Option(names = "--zonder-onzekere")
    private boolean leavingOut;

    @Option(names = "--toch", paramLabel = "REDEN")
    private @Nullable String anyway;

    public ExportCommand(Console console, TrajectoryFile.Reader reader, WordExport export) {
        this.console = console;
        this.reader = reader;
        this.export = export;
    }

    @Override
    public Integer call() throws CommandRefused, IOException {
        if (!out.toString().endsWith(".docx")) {
            throw CommandRefused.because("cli.error.extension", out.toString(), ".docx");
        }
        var trajectory = reader.open(file);
        var options = new PlanOptions(draft, !withoutAppendices, leavingOut);
        if (!new PrivacyStop(console).lets(clearance(trajectory, options), anyway)) {
            return BLOCKING;
        }
        export.policyPlan(trajectory.project(), trajectory.observations(), options, out);
        console.say("cli.export.done", out.toString());
        Path target = folder;
        if (target != null) {
            export.implementationPlans(trajectory.project(), trajectory.observations(), options, target)
                    .forEach(written -> console.say("cli.export.done", written.toString()));
        }
        var givenAway = export.givenAway(trajectory.project(), trajectory.observations(), leavingOut);
        new GivenAwayLines(console).say(givenAway, leavingOut);
        return DONE;
    }

    private Clearance clearance(TrajectoryFile trajectory, PlanOptions options) {
        List<Passage> leaving = new ArrayList<>(texts(trajectory, options, What.POLICY_PLAN));
        leaving.add(Passage.of(String.valueOf(out.getFileName())));
        if (folder != null) {
            leaving.addAll(texts(trajectory, options, What.IMPLEMENTATION_PLANS));
        }
        return PrivacyScan.of(trajectory.project(), trajectory.names()).passages(Audience.OTHERS, leaving);
    }

    private List<Passage> texts(TrajectoryFile trajectory, PlanOptions options, What what) {
        return export.texts(trajectory.project(), trajectory.observations(), options, what);
    }
}
