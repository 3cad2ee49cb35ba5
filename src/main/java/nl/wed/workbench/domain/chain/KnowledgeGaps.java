package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.ATTENDANCE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INSIGHT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.MEETING;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.SESSION_INTERVENTION;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.knowledge.Meeting;

/// What is open in step 3 once approaches are chosen for it: who came to the meeting, and what came
/// up there.
final class KnowledgeGaps {
    private KnowledgeGaps() {}

    static void report(Gaps gaps) {
        var project = gaps.project();
        if (project.table(SESSION_INTERVENTION).isEmpty()) {
            return;
        }
        gaps.each(
                MEETING,
                Severity.WARNING,
                "gap.meeting.noAttendance",
                one -> ofThisStep(one) && !attended(project, one));
        gaps.each(
                MEETING,
                Severity.WARNING,
                "gap.meeting.noInsight",
                one -> ofThisStep(one) && !remembered(project, one));
    }

    private static boolean ofThisStep(Meeting meeting) {
        return meeting.step() == Step.KNOWLEDGE;
    }

    private static boolean attended(Project project, Meeting meeting) {
        return project.stream(ATTENDANCE)
                .anyMatch(line -> line.meeting().equals(meeting.id()) && line.present() > 0);
    }

    private static boolean remembered(Project project, Meeting meeting) {
        return project.stream(INSIGHT).anyMatch(one -> one.meeting().equals(meeting.id()));
    }
}
