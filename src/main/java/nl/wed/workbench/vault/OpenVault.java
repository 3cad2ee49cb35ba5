package nl.wed.workbench.vault;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// A vault that was opened: the keys of respondents, and what it takes to seal them again. For memory only; each
/// change gives another one. Another password comes with another data key, so that what opened an older copy or
/// backup opens nothing of now; a recovery code of before is no way in any more, as it is needed to wrap a key.
public final class OpenVault {
    private final Locks locks;
    private final DataKey key;
    private final Map<UUID, RespondentKey> keys;

    OpenVault(Locks locks, DataKey key, Map<UUID, RespondentKey> keys) {
        this.locks = locks;
        this.key = key;
        this.keys = Map.copyOf(keys);
    }

    /// A new vault that the key of the installation opens.
    public static OpenVault fresh(UUID trajectory, byte[] installation, Collection<RespondentKey> keys) {
        var key = DataKey.fresh();
        var all = new HashMap<UUID, RespondentKey>();
        keys.forEach(one -> all.put(one.respondent(), one));
        return new OpenVault(Locks.none(trajectory).withInstallation(key, installation), key, all);
    }

    /// Everybody's key by respondent.
    public Map<UUID, RespondentKey> keys() {
        return keys;
    }

    /// The ways into it.
    public Locks locks() {
        return locks;
    }

    /// With that key, in the place of the one of the same respondent.
    public OpenVault with(RespondentKey one) {
        var more = new HashMap<>(keys);
        more.put(one.respondent(), one);
        return new OpenVault(locks, key, more);
    }

    /// Without the key of that respondent.
    public OpenVault without(UUID respondent) {
        var fewer = new HashMap<>(keys);
        fewer.remove(respondent);
        return new OpenVault(locks, key, fewer);
    }

    /// A new vault with the same keys of respondents, that this password alone opens. Takes its time.
    public OpenVault withPassword(char[] password, KeyCost cost) {
        var fresh = DataKey.fresh();
        var only = Locks.none(locks.trajectory()).withTyped(LockKind.PASSWORD, fresh, password, cost);
        return new OpenVault(only, fresh, keys);
    }

    /// With that recovery code as a way in too. Takes its time.
    public OpenVault withRecovery(RecoveryCode code, KeyCost cost) {
        return new OpenVault(locks.withTyped(LockKind.RECOVERY, key, code.letters(), cost), key, keys);
    }

    /// With the locks of another, which must be on the same data key.
    public OpenVault withLocksOf(OpenVault other) {
        if (!sharesKeyWith(other)) {
            throw new IllegalArgumentException("locks on another key");
        }
        return new OpenVault(other.locks, key, keys);
    }

    /// With the keys of respondents of another.
    public OpenVault withKeysOf(OpenVault other) {
        return new OpenVault(locks, key, other.keys);
    }

    /// Whether both came from one opening, so that what is locked in the one opens the other.
    public boolean sharesKeyWith(OpenVault other) {
        return key == other.key;
    }

    /// The key that wraps the key of the working file, which only who opens the vault has.
    public byte[] fileWrap() {
        return key.fileWrap();
    }

    /// The vault as it may be kept.
    public SealedVault seal() {
        byte[] plain = KeyList.bytes(keys.values());
        try {
            byte[] nonce = Sealing.random(Sealing.NONCE_BYTES);
            return new SealedVault(locks, nonce, Sealing.seal(key.bytes(), nonce, locks.head(), plain));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Forgets the data key; for all vaults that share it.
    public void wipe() {
        key.wipe();
    }
}
