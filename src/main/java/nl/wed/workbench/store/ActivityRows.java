package nl.wed.workbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String SELECT =
            "select generation, moment, label, turn, author, organisation, meeting from activity";

    private ActivityRows() {}

    static List<Activity> after(Handle handle, long generation) {
        return handle.select(SELECT + " where generation > ? order by generation desc", generation)
                .map((row, _) -> activity(row))
                .list();
    }

    /// The last edit that somebody made; what is kept beside the records has no label.
    static Optional<Activity> lastEdit(Handle handle) {
        return handle.select(SELECT + " where label <> '' order by generation desc limit 1")
                .map((row, _) -> activity(row))
                .findOne();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new EditNote(
                        row.getString(3),
                        turn(row.getString(4)),
                        new Author(row.getString(5), row.getString(6)),
                        Optional.ofNullable(row.getObject(7, UUID.class))));
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
