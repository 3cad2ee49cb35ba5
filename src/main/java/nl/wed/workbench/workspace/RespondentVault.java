package nl.wed.workbench.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.vault.Attempts;
import nl.wed.workbench.vault.DamagedVault;
import nl.wed.workbench.vault.KeyCost;
import nl.wed.workbench.vault.LockKind;
import nl.wed.workbench.vault.OpenVault;
import nl.wed.workbench.vault.RecoveryCode;
import nl.wed.workbench.vault.SealedVault;
import org.jspecify.annotations.Nullable;

/// The vault of an open trajectory: the keys of its respondents, open or locked. Outside the project and outside undo.
/// Used from any thread; what takes a password takes half a second and belongs beside the window.
public final class RespondentVault implements RespondentKeys {
    private static final Logger LOG = System.getLogger(RespondentVault.class.getName());

    private final VaultPlace place;
    private final UUID trajectory;
    private final byte[] installation;
    private final KeyCost cost;
    private final Object attempting = new Object();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<SealedVault> sealed;
    private @Nullable OpenVault open;
    private boolean damaged;
    private Attempts attempts = Attempts.NONE;

    /// How it stands: whether it is locked, whether a password locks it (else the installation alone), and whether a
    /// recovery code was made. A damaged one cannot be opened any more; in one that was never used nothing was put.
    public record State(boolean locked, boolean password, boolean recovery, boolean damaged, boolean used) {}

    /// The vault of that trajectory as it was kept, if any; opened already when the key of this installation does.
    public RespondentVault(
            VaultPlace place, UUID trajectory, byte[] installation, KeyCost cost, byte @Nullable [] kept) {
        this.place = place;
        this.trajectory = trajectory;
        this.installation = installation.clone();
        this.cost = cost;
        this.sealed = kept == null ? Optional.empty() : read(kept);
        openByInstallation();
    }

    /// How it stands now.
    public synchronized State state() {
        return new State(
                locked(), has(LockKind.PASSWORD), has(LockKind.RECOVERY), damaged, damaged || sealed.isPresent());
    }

    @Override
    public synchronized boolean locked() {
        return open == null;
    }

    /// All keys while it is open; none while it is locked, which says nothing.
    @Override
    public synchronized Map<UUID, RespondentKey> all() {
        return open == null ? Map.of() : open.keys();
    }

    @Override
    public CompletableFuture<Void> put(RespondentKey key) {
        return change(vault -> vault.with(key));
    }

    @Override
    public CompletableFuture<Void> remove(UUID respondent) {
        return change(vault -> vault.keys().containsKey(respondent) ? vault.without(respondent) : vault);
    }

    /// The vault without somebody, sealed, for whoever puts it in its place together with more; from now on it is so
    /// here. Empty when nobody is in it by that id, or when it is damaged and opens no more.
    public synchronized Optional<byte[]> forget(UUID respondent) {
        if (damaged) {
            return Optional.empty();
        }
        if (open == null) {
            throw new VaultLocked();
        }
        if (!open.keys().containsKey(respondent)) {
            return Optional.empty();
        }
        open = open.without(respondent);
        var kept = open.seal();
        sealed = Optional.of(kept);
        return Optional.of(kept.bytes());
    }

    /// Opens it with a password or a recovery code; false when that does not fit. After some that did not, each attempt
    /// waits longer. Wipes what was typed.
    public boolean unlock(char[] typed) {
        try {
            return opened(typed);
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    /// Locks it, until it is unlocked.
    public void lock() {
        synchronized (this) {
            if (open == null) {
                return;
            }
            open.wipe();
            open = null;
        }
        tell();
    }

    /// Opens again what no password locks; false when one does.
    public boolean unlock() {
        openByInstallation();
        tell();
        return !locked();
    }

    /// Locks it by that password from now on, and no longer by the one before. Wipes what was typed.
    public CompletableFuture<Void> choosePassword(char[] password) {
        try {
            return relock(vault -> vault.withPassword(password, cost));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Makes a recovery code, which ends the one before; it is shown once and kept nowhere.
    public CompletableFuture<RecoveryCode> makeRecoveryCode() {
        var code = RecoveryCode.fresh();
        return relock(vault -> vault.withRecovery(code, cost)).thenApply(_ -> code);
    }

    /// Throws away everybody's key, and begins a new vault that the installation opens.
    public CompletableFuture<Void> empty() {
        CompletableFuture<Void> kept;
        synchronized (this) {
            damaged = false;
            kept = become(OpenVault.fresh(trajectory, installation, List.of()), true);
        }
        tell();
        return kept;
    }

    /// Keeps it again as it is, with what lets it open the file too; nothing while it is locked.
    public synchronized CompletableFuture<Void> keepAgain() {
        return open == null ? CompletableFuture.completedFuture(null) : become(open, true);
    }

    /// The vault as it is kept, for a full backup: nothing in it can be read without what opens it.
    public synchronized Optional<byte[]> kept() {
        return sealed.map(SealedVault::bytes);
    }

    /// Puts the vault of a backup in the place of this one; what opened it then opens it.
    public CompletableFuture<Void> putBack(byte[] backup) {
        CompletableFuture<Void> done;
        try {
            synchronized (this) {
                var then = SealedVault.of(backup, trajectory);
                if (open != null) {
                    open.wipe();
                }
                open = null;
                damaged = false;
                sealed = Optional.of(then);
                openByInstallation();
                done = place.keep(then, Optional.empty());
            }
        } catch (DamagedVault e) {
            return CompletableFuture.failedFuture(e);
        }
        tell();
        return done;
    }

    /// Calls back after every change of the state, on the thread that made it.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private CompletableFuture<Void> change(UnaryOperator<OpenVault> change) {
        CompletableFuture<Void> kept;
        synchronized (this) {
            if (open == null) {
                return CompletableFuture.failedFuture(new VaultLocked());
            }
            var after = change.apply(open);
            if (after == open) {
                return CompletableFuture.completedFuture(null);
            }
            kept = become(after, false);
        }
        tell();
        return kept;
    }

    /// The work is done beside the vault, which may be read, changed or locked meanwhile.
    private CompletableFuture<Void> relock(UnaryOperator<OpenVault> change) {
        OpenVault before;
        synchronized (this) {
            before = open;
        }
        if (before == null) {
            return CompletableFuture.failedFuture(new VaultLocked());
        }
        var after = change.apply(before);
        CompletableFuture<Void> kept;
        synchronized (this) {
            if (open == null || !open.sharesKeyWith(after)) {
                // Locked while the lock was made, which may be one on a key that was wiped.
                return CompletableFuture.failedFuture(new VaultLocked());
            }
            kept = become(open.withLocksOf(after), true);
        }
        tell();
        return kept;
    }

    private CompletableFuture<Void> become(OpenVault now, boolean otherLocks) {
        var kept = now.seal();
        open = now;
        sealed = Optional.of(kept);
        return place.keep(kept, otherLocks ? Optional.of(now.fileWrap()) : Optional.empty());
    }

    private boolean opened(char[] typed) {
        synchronized (attempting) {
            var wanted = sealedNow();
            if (wanted.isPresent()) {
                pause(attempts.pause());
                var found = opened(wanted.get(), typed);
                attempts = found.isPresent() ? Attempts.NONE : attempts.another();
                found.ifPresent(vault -> adopt(vault, wanted.get()));
            }
        }
        tell();
        return !locked();
    }

    /// What there is to open.
    private synchronized Optional<SealedVault> sealedNow() {
        return open == null && !damaged ? sealed : Optional.empty();
    }

    private synchronized void adopt(OpenVault vault, SealedVault of) {
        if (open == null && sealed.filter(of::equals).isPresent()) {
            open = vault;
            place.opened(of, vault.fileWrap());
        }
    }

    private Optional<OpenVault> opened(SealedVault vault, char[] typed) {
        try {
            return vault.openedByTyped(typed);
        } catch (DamagedVault e) {
            damaged(e);
            return Optional.empty();
        }
    }

    private synchronized void openByInstallation() {
        if (open != null || damaged) {
            return;
        }
        if (sealed.isEmpty()) {
            open = OpenVault.fresh(trajectory, installation, List.of());
            return;
        }
        try {
            open = sealed.get().openedBy(installation).orElse(null);
        } catch (DamagedVault e) {
            damaged(e);
        }
    }

    private Optional<SealedVault> read(byte[] kept) {
        try {
            return Optional.of(SealedVault.of(kept, trajectory));
        } catch (DamagedVault e) {
            damaged(e);
            return Optional.empty();
        }
    }

    private synchronized void damaged(DamagedVault e) {
        damaged = true;
        LOG.log(Level.ERROR, "the vault cannot be opened", e);
    }

    private boolean has(LockKind kind) {
        return sealed.map(SealedVault::locks).filter(locks -> locks.has(kind)).isPresent();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static void pause(Duration pause) {
        if (!pause.isZero()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
