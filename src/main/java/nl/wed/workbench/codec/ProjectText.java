package nl.wed.workbench.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.records.RecordTypes;

/// A whole snapshot as text: its id, then one line per record with its kind and JSON.
public final class ProjectText {
    private final RecordCodecs codecs;

    public ProjectText(RecordCodecs codecs) {
        this.codecs = codecs;
    }

    /// The snapshot as text.
    public String write(Project project) {
        var text = new StringBuilder().append(project.id()).append('\n');
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Entity record : project.table(type)) {
                text.append(type.name()).append(' ').append(codecs.write(type, record));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /// The snapshot of a text.
    public Project read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new CodecException("snapshot", "", "is empty");
        }
        var records = new HashMap<String, List<String>>();
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            records.computeIfAbsent(line.substring(0, space), _ -> new ArrayList<>())
                    .add(line.substring(space + 1));
        }
        var project = Project.empty(UUID.fromString(lines.getFirst()));
        for (RecordType<?> type : RecordTypes.ALL) {
            project = withRecords(project, type, records);
        }
        return project;
    }

    private <T extends Entity> Project withRecords(
            Project project, RecordType<T> type, Map<String, List<String>> records) {
        var lines = records.getOrDefault(type.name(), List.of());
        return lines.isEmpty()
                ? project
                : project.with(
                        type,
                        Table.of(lines.stream()
                                .map(line -> codecs.read(type, line))
                                .toList()));
    }
}
