package nl.wed.workbench.domain.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;

/// What meetings say about a day.
public final class Meetings {
    private Meetings() {}

    /// The meeting of a day; empty when there is none or more than one, as it then cannot be told which.
    public static Optional<UUID> on(Project project, LocalDate day) {
        var meetings = project.stream(KnowledgeRecords.MEETING)
                .filter(meeting -> day.equals(meeting.date()))
                .limit(2)
                .toList();
        return meetings.size() == 1 ? Optional.of(meetings.getFirst().id()) : Optional.empty();
    }
}
