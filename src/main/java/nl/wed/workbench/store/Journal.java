package nl.wed.workbench.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import nl.wed.workbench.workspace.EditNote;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Makes writes durable: one transaction with its tallies, generation and label, then the disk,
/// then the sidecar. Used by the writer thread only.
final class Journal {
    /// Changes rows and enters them in the ledger.
    @FunctionalInterface
    interface Change {
        void apply(Handle handle, Ledger.Edit edit);
    }

    private static final Logger LOG = System.getLogger(Journal.class.getName());

    private final H2Connection connection;
    private final Handle handle;
    private final Sidecar sidecar;
    private final Ledger ledger;
    private final Clock clock;
    private long generation;
    private boolean committedOnly;

    Journal(H2Connection connection, Sidecar sidecar, Contents contents, Clock clock) {
        this.connection = connection;
        this.handle = connection.writing();
        this.sidecar = sidecar;
        this.ledger = contents.ledger();
        this.generation = contents.generation();
        this.clock = clock;
    }

    long generation() {
        return generation;
    }

    /// Commits a change; `committed` runs when it is in the database, before it is on the disk.
    void write(EditNote note, Change change, Runnable committed) {
        var edit = ledger.edit();
        try {
            handle.begin();
            change.apply(handle, edit);
            finish(edit, note);
            handle.commit();
        } catch (RuntimeException e) {
            rollback();
            throw new StoreException("not saved: " + Disk.message(e), e);
        }
        edit.done();
        generation++;
        committed.run();
        sync();
    }

    /// Brings to the disk what an earlier attempt only committed.
    void syncWhatIsLeft() {
        if (committedOnly) {
            sync();
        }
    }

    static void note(Handle handle, String name, Ledger.Tally tally) {
        handle.execute(
                "merge into tally (name, row_count, hash_high, hash_low) key (name)" + " values (?, ?, ?, ?)",
                name,
                tally.rows(),
                tally.sum().high(),
                tally.sum().low());
    }

    private void finish(Ledger.Edit edit, EditNote note) {
        edit.changedTallies().forEach((name, tally) -> note(handle, name, tally));
        handle.execute("update control set generation = ?", generation + 1);
        ActivityRows.add(handle, generation + 1, clock.millis(), note);
    }

    private void sync() {
        committedOnly = true;
        try {
            connection.sync();
        } catch (MVStoreException e) {
            throw new StoreException("committed but not on disk: " + Disk.message(e), e);
        }
        committedOnly = false;
        try {
            sidecar.generation(generation);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the generation was not noted beside the database", e);
        }
    }

    private void rollback() {
        try {
            handle.rollback();
        } catch (JdbiException e) {
            LOG.log(Level.WARNING, "rollback failed", e);
        }
    }
}
