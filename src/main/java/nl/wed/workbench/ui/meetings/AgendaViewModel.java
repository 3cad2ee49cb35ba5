package nl.wed.workbench.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The agenda of a meeting: its items in order with running clock times, and the total against the
/// minutes that the script plans for it.
public final class AgendaViewModel {
    private static final int STEP = 5;

    private final Workspace workspace;
    private final Texts texts;
    private final ReadOnlyObjectProperty<@Nullable Meeting> meeting;
    private final int planned;
    private final ObservableList<AgendaLine> lines;
    private final ReadOnlyObjectProperty<String> total;

    AgendaViewModel(
            Workspace workspace,
            ProjectProperty project,
            Texts texts,
            ReadOnlyObjectProperty<@Nullable Meeting> meeting,
            int planned) {
        this.workspace = workspace;
        this.texts = texts;
        this.meeting = meeting;
        this.planned = planned;
        ObservableList<AgendaLine> all = FXCollections.observableArrayList();
        var words = new ReadOnlyObjectWrapper<>(this, "total", "");
        lines = FXCollections.unmodifiableObservableList(all);
        total = words.getReadOnlyProperty();
        Runnable follow = () -> {
            all.setAll(now());
            words.set(totalWords());
        };
        project.property().addListener((_, _, _) -> follow.run());
        meeting.addListener((_, _, _) -> follow.run());
        follow.run();
    }

    /// The items with their clock times.
    public ObservableList<AgendaLine> lines() {
        return lines;
    }

    /// The sum of the minutes against the plan, in words.
    public ReadOnlyObjectProperty<String> total() {
        return total;
    }

    /// The sum of the minutes.
    public int minutes() {
        return lines.stream().mapToInt(line -> line.item().minutes()).sum();
    }

    /// Whether the agenda takes longer than the script plans.
    boolean tooLong() {
        return planned > 0 && minutes() > planned;
    }

    /// Moves an item that many places down, or up when negative.
    public void move(AgendaItem item, int places) {
        edit("knowledge.agenda.move", items -> {
            int from = items.indexOf(item);
            int to = Math.clamp(from + places, 0, items.size() - 1);
            items.add(to, items.remove(from));
        });
    }

    /// Makes an item that many steps of five minutes longer, or shorter when negative.
    public void stretch(AgendaItem item, int steps) {
        int now = item.minutes();
        save(item.withMinutes(Math.max(STEP, now + steps * STEP)));
    }

    /// Puts the item in the place of the one with its id, or after `after`, or at the end.
    public void save(AgendaItem item, @Nullable AgendaItem after) {
        edit("knowledge.agenda.edit", items -> {
            int same = place(items, item);
            int before = after == null ? -1 : place(items, after);
            if (same >= 0) {
                items.set(same, item);
            } else {
                items.add(before < 0 ? items.size() : before + 1, item);
            }
        });
    }

    /// Puts the item in the place of the one with its id, or at the end.
    public void save(AgendaItem item) {
        save(item, null);
    }

    /// Takes the item from the agenda.
    public void remove(AgendaItem item) {
        edit("knowledge.agenda.remove", items -> items.remove(item));
    }

    /// A new item of a quarter of an hour, not yet on the agenda.
    AgendaItem blank() {
        UUID of = Objects.requireNonNull(meeting.get()).id();
        return new AgendaItem(UUID.randomUUID(), of, "", 15, "", "", "", List.of(), "");
    }

    private void edit(String label, Consumer<List<AgendaItem>> change) {
        workspace.edit(texts.get(label), project -> {
            List<AgendaItem> items = new ArrayList<>(items(project));
            change.accept(items);
            var others = project.stream(KnowledgeRecords.AGENDA_ITEM).filter(item -> !mine(item));
            return project.with(
                    KnowledgeRecords.AGENDA_ITEM,
                    Table.of(Stream.concat(others, items.stream()).toList()));
        });
    }

    private static int place(List<AgendaItem> items, AgendaItem item) {
        return items.stream().map(AgendaItem::id).toList().indexOf(item.id());
    }

    private List<AgendaLine> now() {
        var now = meeting.get();
        return now == null ? List.of() : AgendaLine.of(items(workspace.project()), now.start());
    }

    private List<AgendaItem> items(Project project) {
        return project.stream(KnowledgeRecords.AGENDA_ITEM).filter(this::mine).toList();
    }

    private boolean mine(AgendaItem item) {
        var now = meeting.get();
        return now != null && item.meeting().equals(now.id());
    }

    private String totalWords() {
        int over = minutes() - planned;
        if (planned == 0 || over == 0) {
            return texts.get("knowledge.agenda.total", minutes());
        }
        return over > 0
                ? texts.get("knowledge.agenda.over", minutes(), planned, over)
                : texts.get("knowledge.agenda.under", minutes(), planned, -over);
    }
}
