package nl.wed.workbench.ui.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.setup.MeetingStart;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// One meeting of the trajectory: BIJ1, BIJ2 or BIJ3. It may be missing in a trajectory that was
/// received; [#create()] makes it from the script of the catalogue.
public final class MeetingViewModel {
    private final Workspace workspace;
    private final Texts texts;
    private final String code;
    private final Catalogue catalogue;
    private final RecordEditor<Meeting> editor;
    private final ObjectProperty<@Nullable LocalDate> date;
    private final ObjectProperty<String> location;
    private final ObjectProperty<@Nullable Integer> start;
    private final AgendaViewModel agenda;
    private final AttendanceViewModel attendance;
    private final InsightsViewModel insights;

    /// The meeting with that code.
    public MeetingViewModel(
            Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts, String code) {
        this.workspace = workspace;
        this.texts = texts;
        this.code = code;
        this.catalogue = catalogue;
        editor = new RecordEditor<>(workspace, KnowledgeRecords.MEETING);
        date = editor.optional(
                texts.get("knowledge.meeting.dateEdit"),
                Meeting::date,
                (meeting, day) -> meeting.planned(day, meeting.location()));
        location = editor.text(
                texts.get("knowledge.meeting.locationEdit"),
                Meeting::location,
                (meeting, place) -> meeting.planned(meeting.date(), place));
        start = editor.optional(texts.get("knowledge.meeting.startEdit"), Meeting::start, Meeting::startingAt);
        int planned = script().map(MeetingScript::totalMinutes).orElse(0);
        agenda = new AgendaViewModel(workspace, project, texts, editor.record(), planned);
        attendance = new AttendanceViewModel(workspace, project, texts, editor.record());
        insights = new InsightsViewModel(workspace, project, catalogue, texts, editor.record());
        project.property().addListener((_, _, now) -> find(now));
        find(workspace.project());
    }

    /// The meeting as it is now; null when the trajectory has none.
    public ReadOnlyObjectProperty<@Nullable Meeting> meeting() {
        return editor.record();
    }

    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    ObjectProperty<String> location() {
        return location;
    }

    ObjectProperty<@Nullable Integer> start() {
        return start;
    }

    /// The agenda of the meeting.
    public AgendaViewModel agenda() {
        return agenda;
    }

    /// Who was invited and came.
    public AttendanceViewModel attendance() {
        return attendance;
    }

    /// What came up.
    public InsightsViewModel insights() {
        return insights;
    }

    /// What to arrange beforehand, as the script of the catalogue says.
    List<String> preparation() {
        return script().map(MeetingScript::preparation).orElse(List.of());
    }

    /// Makes the meeting from the script of the catalogue.
    public void create() {
        script().ifPresent(script ->
                workspace.edit(texts.get("knowledge.meeting.create"), project -> MeetingStart.of(project, script)));
    }

    void leave() {
        editor.leave();
    }

    private Optional<MeetingScript> script() {
        return catalogue.stepGuide().meeting(code);
    }

    private void find(Project project) {
        if (editor.record().get() == null) {
            project.stream(KnowledgeRecords.MEETING)
                    .filter(meeting -> meeting.code().equals(code))
                    .findFirst()
                    .ifPresent(meeting -> editor.select(meeting.id()));
        }
    }
}
