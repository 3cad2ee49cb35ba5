package nl.wed.workbench.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.vault.DamagedVault;
import nl.wed.workbench.vault.Guessing;
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
    private final Guessing guessing = new Guessing();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<SealedVault> sealed;
    private @Nullable OpenVault open;
    private boolean damaged;
    private boolean leftEmpty;

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

    /// Seen from outside too when it was sealed with nobody in it, or locked so here.
    @Override
    public synchronized boolean nobody() {
        return !damaged
                && (open == null
                        ? leftEmpty || sealed.map(SealedVault::nobody).orElse(true)
                        : open.keys().values().stream().allMatch(RespondentKey::blank));
    }

    /// All keys while it is open; none while it is locked, which says nothing.
    @Override
    public synchronized Map<UUID, RespondentKey> all() {
        return open == null ? Map.of() : open.keys();
    }

    @Override
    public CompletableFuture<Void> put(RespondentKey key) {
        return key.blank() ? remove(key.respondent()) : change(vault -> vault.with(key));
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
            leftEmpty = nobody();
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

    /// Locks it by that password from now on, and by nothing else: a recovery code of before ends with the password of
    /// before. Wipes what was typed.
    public CompletableFuture<Void> choosePassword(char[] password) {
        try {
            return relock(vault -> vault.withPassword(password, cost));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Makes a recovery code where there is none yet; it is shown once and kept nowhere.
    public CompletableFuture<RecoveryCode> makeRecoveryCode() {
        if (state().recovery()) {
            return CompletableFuture.failedFuture(new IllegalStateException("another code takes the password"));
        }
        var code = RecoveryCode.fresh();
        return relock(vault -> vault.withRecovery(code, cost)).thenApply(_ -> code);
    }

    /// Makes another recovery code: the one before opens nothing of now any more, not with an older copy either, so the
    /// password has to be typed to lock the vault anew. Empty when it is not the password. Wipes what was typed.
    public CompletableFuture<Optional<RecoveryCode>> renewRecoveryCode(char[] password) {
        try {
            if (!isPassword(password)) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            var code = RecoveryCode.fresh();
            return relock(vault -> vault.withPassword(password, cost).withRecovery(code, cost))
                    .thenApply(_ -> Optional.of(code));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Throws away everybody's key, and begins a new vault that the installation opens.
    public CompletableFuture<Void> empty() {
        CompletableFuture<Void> kept;
        synchronized (this) {
            kept = renewed(OpenVault.fresh(trajectory, installation, List.of()));
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
                leftEmpty = false;
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
            if (open == null || !open.sharesKeyWith(before)) {
                // Locked while the lock was made, which may be one on a key that was wiped.
                return CompletableFuture.failedFuture(new VaultLocked());
            }
            kept = after.sharesKeyWith(before)
                    ? become(open.withLocksOf(after), true)
                    : renewed(after.withKeysOf(open));
        }
        tell();
        return kept;
    }

    private CompletableFuture<Void> renewed(OpenVault now) {
        var before = open;
        var sealedBefore = sealed;
        boolean damagedBefore = damaged;
        var kept = now.seal();
        open = now;
        sealed = Optional.of(kept);
        damaged = false;
        return place.renew(kept, now.fileWrap()).whenComplete((_, failure) -> {
            if (failure == null) {
                wipe(before);
            } else {
                takeBack(now, kept, before, sealedBefore, damagedBefore);
                tell();
            }
        });
    }

    private static void wipe(@Nullable OpenVault vault) {
        if (vault != null) {
            vault.wipe();
        }
    }

    /// It could not be kept, so it is as it was; but for names that came meanwhile.
    private synchronized void takeBack(
            OpenVault now,
            SealedVault kept,
            @Nullable OpenVault before,
            Optional<SealedVault> sealedBefore,
            boolean damagedBefore) {
        if (sealed.filter(one -> one == kept).isPresent()) {
            boolean locked = open == null;
            if (locked) {
                wipe(before);
            }
            open = locked ? null : before;
            sealed = sealedBefore;
            damaged = damagedBefore;
        } else if (before != null && open != null && open.sharesKeyWith(now)) {
            var _ = become(before.withKeysOf(open), false);
        }
    }

    private CompletableFuture<Void> become(OpenVault now, boolean otherLocks) {
        var kept = now.seal();
        open = now;
        sealed = Optional.of(kept);
        return place.keep(kept, otherLocks ? Optional.of(now.fileWrap()) : Optional.empty());
    }

    private boolean opened(char[] typed) {
        if (sealedNow().isPresent()) {
            guessing.attempt(() -> {
                var wanted = sealedNow();
                var found = wanted.flatMap(vault -> opened(vault, typed));
                found.ifPresent(vault -> adopt(vault, wanted.get()));
                return found;
            });
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

    private boolean isPassword(char[] typed) {
        Optional<SealedVault> now;
        synchronized (this) {
            now = sealed;
        }
        return guessing.attempt(() -> now.filter(vault -> isPassword(vault, typed)))
                .isPresent();
    }

    private boolean isPassword(SealedVault vault, char[] typed) {
        try {
            return vault.locks().isPassword(typed);
        } catch (DamagedVault e) {
            damaged(e);
            return false;
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
}
