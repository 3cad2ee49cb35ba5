package nl.wed.workbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `info FILE [--json]`: which trajectory this is and how many records it has of each kind.
@CommandLine.Command(name = "info")
public final class InfoCommand implements Command {
    private final Console console;
    private final TrajectoryFile.Reader reader;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    public InfoCommand(Console console, TrajectoryFile.Reader reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() throws CommandRefused {
        var project = reader.open(file).project();
        if (json) {
            console.print(JsonMapper.builder().build().writeValueAsString(facts(project)));
        } else {
            facts(project).forEach(this::printFact);
        }
        return DONE;
    }

    private void printFact(String name, Object value) {
        if (value instanceof Map<?, ?> counts) {
            counts.forEach((kind, count) -> console.print(kind + ": " + count));
        } else {
            console.print(name + ": " + value);
        }
    }

    private static Map<String, Object> facts(Project project) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("project", project.id().toString());
        project.stream(TrajectoryRecords.TRAJECTORY).findFirst().ifPresent(trajectory -> {
            facts.put("municipalityCode", trajectory.municipalityCode());
            facts.put("municipalityName", trajectory.municipalityName());
            facts.put("scope", trajectory.scope());
            facts.put("start", trajectory.start().toString());
            facts.put("years", trajectory.years());
            facts.put("fictional", trajectory.fictional());
        });
        facts.put(
                "observations",
                project.stream(FigureRecords.DATA_SET)
                        .mapToInt(DataSet::observationCount)
                        .sum());
        var counts = new LinkedHashMap<String, Integer>();
        RecordTypes.ALL.forEach(
                type -> counts.put(type.name(), project.table(type).size()));
        facts.put("records", counts);
        return facts;
    }
}
