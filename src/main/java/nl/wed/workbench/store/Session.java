package nl.wed.workbench.store;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.workspace.EditNote;

/// One opening of a database: what is in it, and the writing to it. After the disk failed another one
/// takes its place. Written to by the writer thread only.
final class Session {
    private final OpenFile open;
    private final RecordRows records;
    private final Journal journal;
    private final SnapshotKeeper keeper;
    private volatile Project stored;

    /// A session on content of which `stored` is the trajectory.
    Session(OpenFile open, Contents contents, Project stored, Database database) {
        var clock = database.settings().clock();
        this.open = open;
        this.records = new RecordRows(database.codecs(), contents.places());
        this.journal = new Journal(open.connection(), open.sidecar(), contents, clock);
        this.keeper = new SnapshotKeeper(open.snapshots(), open.identity().token(), contents, clock);
        this.stored = stored;
    }

    OpenFile open() {
        return open;
    }

    /// The trajectory as it is in the database.
    Project stored() {
        return stored;
    }

    long generation() {
        return journal.generation();
    }

    void write(String label, Journal.Change change) {
        journal.write(EditNote.of(label), change, () -> {});
    }

    /// Writes the records that differ.
    void write(EditNote note, Project project) {
        if (!RecordRows.differ(stored, project)) {
            journal.syncWhatIsLeft();
            return;
        }
        write(note, project, (_, _) -> {});
    }

    /// Writes the records that differ, and more beside them in the same transaction.
    void write(EditNote note, Project project, Journal.Change more) {
        var moved = new ConcurrentHashMap<String, RowChange.Moved>();
        Journal.Change change = (handle, edit) -> {
            moved.putAll(records.write(handle, edit, stored, project));
            KeptRows.write(handle, edit, stored.kept(), project.kept());
            more.apply(handle, edit);
        };
        journal.write(note, change, () -> {
            records.adopt(moved);
            stored = project;
        });
    }

    /// Sets a snapshot aside when something changed since the last.
    void snapshot(Observations observations) {
        keeper.keep(stored, journal.generation(), observations);
    }

    /// Sets aside what could not be written, as a snapshot of what was written last.
    void rescue(Project unsaved, Observations observations) {
        try {
            keeper.rescue(unsaved, open.sidecar().generation(), observations);
        } catch (IOException e) {
            System.getLogger(Session.class.getName()).log(System.Logger.Level.ERROR, "nothing rescued", e);
        }
    }
}
