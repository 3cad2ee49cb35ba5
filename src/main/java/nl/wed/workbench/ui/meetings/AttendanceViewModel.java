package nl.wed.workbench.ui.meetings;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// How many people of each party were invited to a meeting and came. No names.
public final class AttendanceViewModel {
    /// One line with the name of the party.
    public record Line(Attendance attendance, String party) {}

    private final Workspace workspace;
    private final Texts texts;
    private final ReadOnlyObjectProperty<@Nullable Meeting> meeting;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<String> total = new ReadOnlyObjectWrapper<>(this, "total", "");

    AttendanceViewModel(
            Workspace workspace,
            ProjectProperty project,
            Texts texts,
            ReadOnlyObjectProperty<@Nullable Meeting> meeting) {
        this.workspace = workspace;
        this.texts = texts;
        this.meeting = meeting;
        project.property().addListener((_, _, _) -> follow());
        meeting.addListener((_, _, _) -> follow());
        follow();
    }

    /// The lines of this meeting.
    public ObservableList<Line> lines() {
        return shown;
    }

    /// All numbers together, in words.
    public ReadOnlyObjectProperty<String> total() {
        return total.getReadOnlyProperty();
    }

    /// The parties of the trajectory.
    List<Partner> partners() {
        return workspace.project().all(TrajectoryRecords.PARTNER);
    }

    /// Adds a line for every party that has none yet, with nobody invited.
    public void addAllParties() {
        var now = meeting.get();
        if (now == null) {
            return;
        }
        var there = lines.stream().map(line -> line.attendance().partner()).toList();
        workspace.edit(
                texts.get("knowledge.attendance.addAll"),
                project -> project.putAll(
                        KnowledgeRecords.ATTENDANCE,
                        project.stream(TrajectoryRecords.PARTNER)
                                .filter(partner -> !there.contains(partner.id()))
                                .map(partner -> line(now, partner))
                                .toList()));
    }

    /// A new line for that party, not yet kept.
    Attendance blank(UUID partner) {
        UUID of = Objects.requireNonNull(meeting.get()).id();
        return new Attendance(UUID.randomUUID(), of, partner, "", 1, 0);
    }

    /// Keeps a line.
    public void save(Attendance attendance) {
        workspace.edit(
                texts.get("knowledge.attendance.edit"),
                project -> project.put(KnowledgeRecords.ATTENDANCE, attendance));
    }

    /// Counts that many people more as present, or less; never below zero.
    public void present(Attendance attendance, int more) {
        int present = Math.max(0, attendance.present() + more);
        workspace.edit(
                texts.get("knowledge.attendance.edit"),
                List.of("present", attendance.id()),
                project -> project.put(
                        KnowledgeRecords.ATTENDANCE,
                        attendance.withNumbers(Math.max(attendance.invited(), present), present)));
    }

    /// Takes a line away.
    public void remove(Attendance attendance) {
        workspace.edit(
                texts.get("knowledge.attendance.remove"),
                project -> Removal.of(project, KnowledgeRecords.ATTENDANCE, attendance.id()));
    }

    private static Attendance line(Meeting meeting, Partner partner) {
        return new Attendance(UUID.randomUUID(), meeting.id(), partner.id(), partner.role(), 0, 0);
    }

    private void follow() {
        var now = meeting.get();
        lines.setAll(
                now == null
                        ? List.of()
                        : workspace.project().stream(KnowledgeRecords.ATTENDANCE)
                                .filter(one -> one.meeting().equals(now.id()))
                                .map(one -> new Line(one, party(one)))
                                .toList());
        int invited =
                lines.stream().mapToInt(line -> line.attendance().invited()).sum();
        int present =
                lines.stream().mapToInt(line -> line.attendance().present()).sum();
        total.set(texts.get("knowledge.attendance.total", present, invited));
    }

    private String party(Attendance attendance) {
        return workspace
                .project()
                .find(TrajectoryRecords.PARTNER, attendance.partner())
                .map(Partner::name)
                .orElse(texts.get("general.unknown"));
    }
}
