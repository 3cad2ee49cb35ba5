package nl.wed.workbench.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.OverlappingFileLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// An open database with the one connection that writes.
final class H2Connection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(H2Connection.class.getName());
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_MILLIS = 50;

    private final Jdbi jdbi;
    private final Handle handle;
    private final Database engine;

    private H2Connection(Jdbi jdbi, Handle handle) {
        this.jdbi = jdbi;
        this.handle = handle;
        try {
            var session = handle.getConnection().unwrap(JdbcConnection.class).getSession();
            this.engine = ((SessionLocal) session).getDatabase();
        } catch (SQLException e) {
            throw new StoreException("not a connection of H2", e);
        }
    }

    /// Opens a database file with its key; refusals of H2 become outcomes.
    static H2Connection open(WorkingFile file, String url, FileKey key, Snapshots snapshots) throws NotOpened {
        var connection = connected(file, url, key, snapshots);
        connection.writeWhole();
        return connection;
    }

    /// Makes an empty database with tables. While these are made H2 writes as it sees fit, as a chunk for every table
    /// leaves much of what was; what is put in them then is one chunk, as in [#open].
    static H2Connection making(WorkingFile file, FileKey key, Snapshots snapshots, Migrations tables) throws NotOpened {
        var connection = connected(file, file.url(false, false), key, snapshots);
        try {
            tables.run(connection.handle, 0);
            connection.sync();
            connection.writeWhole();
            return connection;
        } catch (RuntimeException e) {
            connection.abandon();
            throw e;
        }
    }

    private static H2Connection connected(WorkingFile file, String url, FileKey key, Snapshots snapshots)
            throws NotOpened {
        WholeBlocks.register();
        var jdbi = Jdbi.create(() -> connect(url, key));
        for (int left = ATTEMPTS; ; left--) {
            try {
                return new H2Connection(jdbi, jdbi.open());
            } catch (JdbiException e) {
                if (left == 0 || !isLeftOver(e)) {
                    throw new NotOpened(outcome(e, file, snapshots));
                }
                collect();
            }
        }
    }

    /// Whether this very program holds the file although nobody has it open: the sidecar would have
    /// told. H2 2.5.252 forgets to let go of a file when the database in it turns out to have no
    /// user, as a damaged one can.
    private static boolean isLeftOver(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverlappingFileLockException) {
                return true;
            }
        }
        return false;
    }

    /// What nobody holds any more lets go of its file when it is collected.
    private static void collect() {
        System.gc();
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    Handle writing() {
        return handle;
    }

    /// Another connection for reading, to be closed by the caller.
    Handle reading() {
        return jdbi.open();
    }

    /// Lets a crash leave the file as it was before a transaction or after it (measured with H2 2.5.252, which does
    /// not): the threads of H2 that write beside us serialize a chunk before the one before it is in the file,
    /// which then stands in no list; and what is changed beyond a limit is written in the middle of a transaction,
    /// without the rows that a table has not yet let go of. Without both a commit is one chunk, in the file when it
    /// returns.
    private void writeWhole() {
        store().setAutoCommitDelay(0);
        try {
            var limit = MVStore.class.getDeclaredField("autoCommitMemory");
            limit.setAccessible(true);
            limit.setInt(store(), 0);
        } catch (ReflectiveOperationException e) {
            throw new StoreException("this H2 writes in the middle of a transaction", e);
        }
    }

    /// Brings everything committed to the disk.
    void sync() {
        MVStore store = store();
        store.commit();
        store.sync();
        if (isBroken()) {
            throw new StoreException("closed by a failure to write");
        }
    }

    /// How much of the file is content, about: what older states left is counted out.
    long contentBytes() {
        var file = store().getFileStore();
        return file.size() / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
    }

    /// Whether a write to the disk failed: H2 has closed the database then.
    boolean isBroken() {
        return store().isClosed() || store().getPanicException() != null;
    }

    /// Lets go of the file without writing to it any more.
    void abandon() {
        try {
            engine.shutdownImmediately();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "closed already", e);
        }
    }

    /// Closes the file after tidying it; false when that failed, which leaves it as a crash would.
    boolean closed() {
        try {
            close();
            return true;
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "not closed cleanly", e);
            abandon();
            return false;
        }
    }

    private MVStore store() {
        return engine.getStore().getMvStore();
    }

    @Override
    public void close() {
        // Closes the file also when some reader is still busy, or when what is in it is damaged.
        try (handle;
                var statement = handle.getConnection().createStatement()) {
            // The file was only appended to; closing may tidy it.
            store().getFileStore().setReuseSpace(true);
            statement.execute("shutdown");
        } catch (SQLException | RuntimeException e) {
            throw new StoreException("not closed cleanly", e);
        }
    }

    private static Connection connect(String url, FileKey key) throws SQLException {
        var user = new Properties();
        user.setProperty("user", "sa");
        // The password of the file, a space, and that of the user, which is empty.
        user.setProperty("password", key.password() + " ");
        Connection connection = new Driver().connect(url, user);
        if (connection == null) {
            throw new SQLException("not an address of a database");
        }
        return connection;
    }

    private static Opening.Refused outcome(JdbiException e, WorkingFile file, Snapshots snapshots) {
        return e.getCause() instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? new Opening.Locked(file.database())
                : new Opening.Damaged(file.database(), Damage.UNREADABLE, snapshots.newestGood());
    }
}
