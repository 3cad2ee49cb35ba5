package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;

/// The interviews that were held, by party group.
public final class HeldTalks {
    private final Map<String, List<Respondent>> groups = new LinkedHashMap<>();

    private HeldTalks(Project project) {
        project.stream(InterviewRecords.RESPONDENT)
                .filter(one -> one.status() == InterviewStatus.HELD)
                .forEach(one -> groups.computeIfAbsent(one.group(), _ -> new ArrayList<>())
                        .add(one));
    }

    /// Those of a project.
    public static HeldTalks of(Project project) {
        return new HeldTalks(project);
    }

    /// The groups that were spoken to, in the order of their respondents.
    public List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /// How many there were with a group.
    public int with(String group) {
        return groups.getOrDefault(group, List.of()).size();
    }

    /// How many of those were about a phase, as was noted: one about all phases counts there only.
    public int with(String group, AgePhase phase) {
        return (int) groups.getOrDefault(group, List.of()).stream()
                .filter(one -> one.phases().contains(phase))
                .count();
    }

    /// How many there were.
    public int all() {
        return groups.values().stream().mapToInt(List::size).sum();
    }
}
