package nl.wed.workbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.EditNote;
import org.jdbi.v3.core.Handle;

/// The rows of what was done, one per generation.
final class ActivityRows {
    private static final int LONGEST_LABEL = 500;

    private ActivityRows() {}

    static List<Activity> after(Handle handle, long generation) {
        return handle.select(
                        "select generation, moment, label, turn, author, organisation, meeting from activity"
                                + " where generation > ? order by generation desc",
                        generation)
                .map((row, _) -> new Activity(
                        row.getLong(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        new EditNote(
                                row.getString(3),
                                turn(row.getString(4)),
                                new Author(row.getString(5), row.getString(6)),
                                Optional.ofNullable(row.getObject(7, UUID.class)))))
                .list();
    }

    static void add(Handle handle, long generation, long moment, EditNote note) {
        String label = note.label();
        handle.execute(
                "insert into activity (generation, moment, label, turn, author, organisation, meeting)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                generation,
                moment,
                label.substring(0, Math.min(LONGEST_LABEL, label.length())),
                note.turn().name(),
                note.author().name(),
                note.author().organisation(),
                note.meeting().orElse(null));
    }

    private static EditNote.Turn turn(String word) {
        return switch (word) {
            case "UNDONE" -> EditNote.Turn.UNDONE;
            case "REDONE" -> EditNote.Turn.REDONE;
            default -> EditNote.Turn.DONE;
        };
    }
}
