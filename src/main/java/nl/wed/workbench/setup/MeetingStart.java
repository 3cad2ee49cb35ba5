package nl.wed.workbench.setup;

import java.util.UUID;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.catalogue.StepGuide.ScriptItem;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;

/// A meeting with its agenda as the script of the catalogue has it.
public final class MeetingStart {
    private MeetingStart() {}

    /// The project with that meeting added, still without a date and place.
    public static Project of(Project project, MeetingScript script) {
        var meeting = new Meeting(
                UUID.randomUUID(), script.code(), Step.ofNumber(script.step()), script.name(), script.goal(), null, "");
        return project.put(KnowledgeRecords.MEETING, meeting)
                .putAll(
                        KnowledgeRecords.AGENDA_ITEM,
                        script.agenda().stream()
                                .map(item -> item(meeting.id(), item))
                                .toList());
    }

    private static AgendaItem item(UUID meeting, ScriptItem item) {
        return new AgendaItem(
                UUID.randomUUID(),
                meeting,
                item.title(),
                item.minutes(),
                item.lead(),
                item.form(),
                item.method(),
                item.materials(),
                item.result());
    }
}
