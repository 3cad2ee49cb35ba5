package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.chain.QualityCheck;
import nl.wed.workbench.shown.ShownFacts;
import nl.wed.workbench.texts.OpenPointWords;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `check FILE [--json]`: the gap report and the quality standard; the exit code tells whether
/// something blocking is open.
@CommandLine.Command(name = "check")
public final class CheckCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;
    private final Catalogue catalogue;
    private final Clock clock;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    public CheckCommand(Console console, TrajectoryFile.Reader reader, Catalogue catalogue, Clock clock) {
        this.console = console;
        this.reader = reader;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Integer call() throws CommandRefused {
        var trajectory = reader.open(file);
        var facts = ShownFacts.of(catalogue, LocalDate.now(clock));
        var report = GapReport.of(trajectory.project(), trajectory.observations(), facts);
        List<QualityCheck> quality = QualityCheck.of(trajectory.project(), report);
        if (json) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("blocking", report.blocking());
            answer.put("points", report.points().stream().map(this::point).toList());
            answer.put("quality", quality.stream().map(CheckCommand::check).toList());
            console.print(JsonMapper.builder().build().writeValueAsString(answer));
        } else {
            report.points().forEach(this::print);
            quality.forEach(this::print);
            console.say("cli.check.done", report.points().size(), open(quality), quality.size());
        }
        return report.blocking() ? BLOCKING : DONE;
    }

    private static long open(List<QualityCheck> quality) {
        return quality.stream()
                .filter(one -> one.state() == QualityCheck.State.OPEN)
                .count();
    }

    private void print(OpenPoint point) {
        console.say(
                "cli.check.point",
                console.texts().name("general", point.severity()),
                point.step().number(),
                sentence(point));
    }

    private void print(QualityCheck check) {
        String text = catalogue
                .qualityStandard()
                .check(check.code())
                .map(one -> one.text())
                .orElse("");
        console.say("cli.check.quality", check.code(), console.texts().get("cli.check.state." + check.state()), text);
    }

    private Map<String, Object> point(OpenPoint point) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", point.code());
        fields.put("severity", point.severity().name());
        fields.put("step", point.step().number());
        point.target().ifPresent(target -> {
            fields.put("type", target.type().name());
            fields.put("id", target.id().toString());
        });
        fields.put("text", sentence(point));
        return fields;
    }

    private static Map<String, Object> check(QualityCheck check) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", check.code());
        fields.put("state", check.state().name());
        fields.put("open", check.points().size());
        return fields;
    }

    private String sentence(OpenPoint point) {
        return OpenPointWords.of(console.texts(), point);
    }
}
