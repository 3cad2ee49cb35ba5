package nl.wed.workbench.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The snapshots before and after the current one. Successive edits with the same merge key become
/// one step, until [#seal()] or another edit ends it.
final class History {
    /// One step back or forward: what it is called and the snapshot it leads to.
    record Entry(String label, Project project) {}

    private static final int DEEPEST = 500;

    private final Deque<Entry> undo = new ArrayDeque<>();
    private final Deque<Entry> redo = new ArrayDeque<>();
    private @Nullable Object openKey;

    /// Remembers the snapshot before an edit.
    void add(String label, Project before, @Nullable Object mergeKey) {
        redo.clear();
        if (mergeKey != null && mergeKey.equals(openKey)) {
            return;
        }
        openKey = mergeKey;
        undo.push(new Entry(label, before));
        if (undo.size() > DEEPEST) {
            undo.removeLast();
        }
    }

    /// Forgets all steps.
    void clear() {
        undo.clear();
        redo.clear();
        openKey = null;
    }

    /// Ends the step that successive edits were merged into.
    void seal() {
        openKey = null;
    }

    /// One step back from the current snapshot.
    Optional<Entry> undo(Project current) {
        return move(undo, redo, current);
    }

    /// One step forward from the current snapshot.
    Optional<Entry> redo(Project current) {
        return move(redo, undo, current);
    }

    Optional<String> undoLabel() {
        return Optional.ofNullable(undo.peek()).map(Entry::label);
    }

    Optional<String> redoLabel() {
        return Optional.ofNullable(redo.peek()).map(Entry::label);
    }

    private Optional<Entry> move(Deque<Entry> from, Deque<Entry> to, Project current) {
        openKey = null;
        var entry = from.poll();
        if (entry != null) {
            to.push(new Entry(entry.label(), current));
        }
        return Optional.ofNullable(entry);
    }
}
