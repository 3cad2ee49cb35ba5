package nl.wed.workbench.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.workspace.ErasureUnfinished;
import nl.wed.workbench.workspace.NotSaved;
import org.jdbi.v3.core.Handle;

/// Writes in order, and keeps what the disk refused until it is written. A database on which a write
/// failed is closed by H2 and opened anew, with what had reached the disk. Used by the writer thread
/// only.
final class Saver {
    /// Work on the writer thread.
    @FunctionalInterface
    interface Work {
        void run();
    }

    /// Something to be written. It can be tried again in another session, after all before it.
    @FunctionalInterface
    interface Write {
        void to(Session session);
    }

    private static final Logger LOG = System.getLogger(Saver.class.getName());
    private static final long NOT_COMMITTED = Long.MAX_VALUE;

    private final Reopening reopening;
    private final Rewriting rewriting;
    private final Erasing erasing;
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private final Deque<Write> left = new ArrayDeque<>();
    private volatile Session session;
    private boolean broken;
    private long firstCommittedAs = NOT_COMMITTED;

    Saver(Session session, Database database) {
        this.session = session;
        this.reopening = new Reopening(database);
        this.rewriting = new Rewriting(database);
        this.erasing = new Erasing(database);
    }

    Session session() {
        return session;
    }

    /// Reads, on any thread, while the database is not being opened anew.
    <T> T reading(Function<Handle, T> question) {
        opening.readLock().lock();
        try (var handle = session.open().connection().reading()) {
            return question.apply(handle);
        } finally {
            opening.readLock().unlock();
        }
    }

    boolean unsaved() {
        return !left.isEmpty();
    }

    /// Writes after all that is left; when the disk refuses it stays behind with the rest.
    void write(Write write) {
        left.add(write);
        writeLeft();
    }

    /// Writes what is left.
    void writeLeft() {
        reopenBroken();
        while (!left.isEmpty()) {
            writeFirst();
        }
    }

    /// Writes the database anew when most of it is not content any more.
    void tidy() {
        if (broken || unsaved() || !rewriting.isDue(session)) {
            return;
        }
        opening.writeLock().lock();
        try {
            broken = true;
            rewriting.run(session);
        } catch (NotOpened | ContentsReader.Wrong | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "not written anew", e);
        } finally {
            reopenIfPossible();
            opening.writeLock().unlock();
        }
    }

    /// Goes on in a copy of the database under another name, with what is left; stays where it was when
    /// the copy cannot be made.
    void moveTo(Path file) {
        var before = session.open();
        opening.writeLock().lock();
        try {
            broken = true;
            reopening.copy(session, file);
            reopen(file);
        } catch (NotOpened | IOException | RuntimeException e) {
            throw Disk.notSaved(e, before.file());
        } finally {
            reopenIfPossible();
            opening.writeLock().unlock();
        }
        before.letGo();
        writeLeft();
    }

    /// Takes a respondent out of all there is. Once that is noted it will be done, now or at the next opening, which
    /// an [ErasureUnfinished] says.
    ErasureProof erase(ErasureOrder order, Optional<byte[]> vault) {
        writeLeft();
        opening.writeLock().lock();
        try {
            var pending = erasing.note(session, order, vault);
            broken = true;
            run(pending);
            return pending.proof();
        } catch (IOException e) {
            throw Disk.notSaved(e, session.open().file());
        } finally {
            reopenIfPossible();
            opening.writeLock().unlock();
        }
    }

    private void run(PendingErasure pending) {
        try {
            erasing.run(session, pending);
        } catch (IOException | NotOpened | RuntimeException e) {
            LOG.log(Level.ERROR, "an erasure is not finished", e);
            throw new ErasureUnfinished();
        }
    }

    private void reopenIfPossible() {
        try {
            reopenBroken();
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "not opened again yet", e);
        }
    }

    private void reopenBroken() {
        if (broken) {
            reopen(session.open().file().database());
        }
    }

    private void writeFirst() {
        long before = session.generation();
        try {
            left.getFirst().to(session);
            left.removeFirst();
        } catch (StoreException e) {
            if (!Disk.refused(e, session.open().connection())) {
                left.removeFirst();
                throw e;
            }
            firstCommittedAs = session.generation() > before ? session.generation() : NOT_COMMITTED;
            broken = true;
            LOG.log(Level.WARNING, "not written, to be tried again", e);
            throw Disk.notSaved(e, session.open().file());
        }
    }

    private void reopen(Path file) {
        opening.writeLock().lock();
        try {
            session = reopening.reopened(session, file);
        } catch (NotOpened | IOException | RuntimeException e) {
            throw Disk.notSaved(e, session.open().file());
        } finally {
            opening.writeLock().unlock();
        }
        broken = false;
        if (session.generation() >= firstCommittedAs) {
            // It had reached the disk, and only that was not known.
            left.removeFirst();
        }
        firstCommittedAs = NOT_COMMITTED;
    }
}
