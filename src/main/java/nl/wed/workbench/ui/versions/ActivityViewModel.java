package nl.wed.workbench.ui.versions;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.SaveState;
import nl.wed.workbench.workspace.Workspace;

/// What was done to the trajectory, newest first. Only what is new is read again, and only while it is looked at.
public final class ActivityViewModel {
    /// A line: when, what, by whom, on the day of which meeting, and how many times in a row.
    public record Line(String when, String what, String who, String meeting) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Texts.DUTCH);
    private static final Duration IN_A_ROW = Duration.ofMinutes(15);

    private final Workspace workspace;
    private final Background background;
    private final Texts texts;
    private final ZoneId zone;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Line> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private List<Activity> known = List.of();
    private boolean watched;
    private boolean reading;

    /// Of that workspace.
    public ActivityViewModel(Workspace workspace, Background background, Texts texts, ZoneId zone) {
        this.workspace = workspace;
        this.background = background;
        this.texts = texts;
        this.zone = zone;
        workspace.onChange(this::saved);
    }

    /// The lines, newest first.
    public ObservableList<Line> lines() {
        return linesShown;
    }

    /// How many edits there are, or why they are not shown.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// Whether somebody looks.
    public void watch(boolean looked) {
        watched = looked;
        read();
    }

    private void saved() {
        if (workspace.saveState() instanceof SaveState.Saved) {
            read();
        }
    }

    private void read() {
        if (!watched || reading) {
            return;
        }
        reading = true;
        long after = known.isEmpty() ? 0 : known.getFirst().number();
        background
                .run(texts.get("versions.reading"), _ -> workspace.activity(after))
                .onSuccess(fresh -> {
                    reading = false;
                    add(fresh);
                })
                .onFailure(failure -> {
                    reading = false;
                    summary.set(texts.get("versions.notRead", failure.getClass().getSimpleName()));
                });
    }

    private void add(List<Activity> fresh) {
        if (fresh.isEmpty() && !summary.get().isEmpty()) {
            return;
        }
        List<Activity> all = new ArrayList<>(fresh);
        all.addAll(known);
        known = List.copyOf(all);
        var named = known.stream().filter(one -> !one.note().label().isBlank()).toList();
        lines.setAll(lines(named));
        summary.set(texts.get("versions.activity.count", named.size()));
    }

    private List<Line> lines(List<Activity> all) {
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int next = i + 1;
            while (next < all.size() && inARow(all.get(next - 1), all.get(next))) {
                next++;
            }
            made.add(line(all.get(i), next - i));
            i = next;
        }
        return made;
    }

    private static boolean inARow(Activity later, Activity earlier) {
        return later.note().equals(earlier.note())
                && Duration.between(earlier.at(), later.at()).abs().compareTo(IN_A_ROW) < 0;
    }

    private Line line(Activity one, int times) {
        var note = one.note();
        String label = texts.get("versions.turn." + note.turn(), note.label());
        return new Line(
                MOMENT.format(one.at().atZone(zone)),
                times > 1 ? texts.get("versions.activity.times", label, times) : label,
                Authors.words(texts, note.author()),
                note.meeting()
                        .map(id -> workspace
                                .project()
                                .find(KnowledgeRecords.MEETING, id)
                                .map(Meeting::name)
                                .orElseGet(() -> texts.get("versions.activity.meetingGone")))
                        .orElse(""));
    }
}
