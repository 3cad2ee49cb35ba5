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
import java.util.function.Supplier;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.ErasureUnfinished;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.WhyNotSaved;
import org.jdbi.v3.core.Handle;

/// Writes in order, and keeps what the disk refused until it is written. A database on which a write
/// failed is closed by H2 and opened anew, with what had reached the disk. Used by the writer thread
/// only.
final class Saver implements Tidying.Growing {
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
    private final FromMemory fromMemory;
    private final Erasing erasing;
    private final Renewing renewing;
    private final ReadWriteLock opening = new ReentrantReadWriteLock();
    private final Deque<Write> left = new ArrayDeque<>();
    private volatile Session session;
    private boolean broken;
    private boolean displaced;
    private volatile boolean remade;
    private long firstCommittedAs = NOT_COMMITTED;

    Saver(Session session, Database database) {
        this.session = session;
        this.reopening = new Reopening(database);
        this.rewriting = new Rewriting(database);
        this.fromMemory = new FromMemory(database);
        this.erasing = new Erasing(database);
        this.renewing = new Renewing(database);
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
        return displaced || !left.isEmpty();
    }

    /// Writes after all that is left; when the disk refuses it stays behind with the rest.
    void write(Write write) {
        left.add(write);
        writeLeft();
    }

    /// Writes what is left, when the files still stand in their places.
    void writeLeft() {
        look();
        reopenBroken();
        while (!left.isEmpty()) {
            writeFirst();
        }
    }

    /// Finds out whether what is written is found again. What took the place of a file is not touched, unless it proves
    /// to be a copy of the same; that is gone on with from the next attempt on, so that it has been said before.
    private void look() {
        if (broken) {
            return;
        }
        var why = session.open().held().displaced();
        if (why.isPresent() && !displaced) {
            displaced = true;
            throw notFoundAgain(why.get());
        }
        if (why.isPresent() || session.open().held().isSuspect()) {
            goOnInCopy();
        } else if (displaced) {
            settle();
        }
        displaced = false;
    }

    private void goOnInCopy() {
        try {
            reopen(session.open().file().database());
        } catch (NotSaved e) {
            broken = session.open().connection().isBroken();
            displaced = true;
            throw e;
        }
    }

    private NotSaved notFoundAgain(WhyNotSaved why) {
        return Disk.notSaved(
                new Displaced(why, session.open().file().database()),
                session.open().file());
    }

    @Override
    public boolean isDue() {
        return isWhole() && rewriting.isDue(session);
    }

    @Override
    public boolean isOverdue() {
        return isWhole() && rewriting.isOverdue(session);
    }

    private boolean isWhole() {
        return !broken && !unsaved();
    }

    @Override
    public void tidy() {
        if (isDisplaced()) {
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
    void moveTo(Path file, Supplier<FromMemory.Memory> memory) {
        var before = session.open();
        opening.writeLock().lock();
        try {
            broken = true;
            reopening.copy(session, file);
            goOnAt(file, memory);
            broken = false;
            displaced = false;
        } catch (NotOpened | IOException | RuntimeException e) {
            throw Disk.notSaved(e, before.file());
        } finally {
            reopenIfPossible();
            opening.writeLock().unlock();
        }
        writeLeft();
    }

    private void goOnAt(Path file, Supplier<FromMemory.Memory> memory) throws NotOpened, IOException {
        try {
            session = reopening.reopened(session, file);
            settle();
        } catch (NotOpened | Displaced e) {
            LOG.log(Level.WARNING, "written over, and made anew from memory", e);
            reopening.removeCopy(file);
            var before = session.open();
            session = fromMemory.at(file, memory.get());
            before.letGo();
            remade = true;
            firstCommittedAs = NOT_COMMITTED;
        }
    }

    /// Whether what was open had to be made anew from memory.
    boolean remade() {
        return remade;
    }

    private boolean isDisplaced() {
        return session.open().held().displaced().isPresent();
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

    /// Puts a vault with another data key in the place, and with it the database under another key.
    void renew(SealedVault vault, byte[] wrap) {
        writeLeft();
        opening.writeLock().lock();
        try {
            broken = true;
            renewing.run(session, vault, wrap);
        } catch (NotOpened | IOException | RuntimeException e) {
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
        var held = session.open().held();
        try {
            left.getFirst().to(session);
            var why = held.stands();
            if (why.isPresent()) {
                displaced = true;
                firstCommittedAs = session.generation() > before ? session.generation() : NOT_COMMITTED;
                throw notFoundAgain(why.get());
            }
            held.saved();
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
        settle();
    }

    private void settle() {
        if (session.generation() >= firstCommittedAs) {
            // It had reached the disk, and only that was not known.
            left.removeFirst();
        }
        firstCommittedAs = NOT_COMMITTED;
    }
}
