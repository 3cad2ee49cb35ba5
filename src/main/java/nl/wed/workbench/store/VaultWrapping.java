package nl.wed.workbench.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.wed.workbench.vault.DamagedVault;
import nl.wed.workbench.vault.DataKey;
import nl.wed.workbench.vault.LockKind;
import nl.wed.workbench.vault.Locks;
import org.jspecify.annotations.Nullable;

/// The way to the key of a working file by what opens its vault, for when the file comes to another installation: the
/// locks of the vault, and the file key wrapped by a key of what they lock. Two lines of the [Keyring].
final class VaultWrapping {
    private static final String LOCKS = "vault-locks";
    private static final String WRAPPED = "vault";

    private VaultWrapping() {}

    /// The ring with the file key behind these locks, in the place of those before; without when only an
    /// installation opens them.
    static Keyring put(Keyring ring, FileKey file, Locks locks, byte[] wrap) {
        var others = ring.wrappings().stream()
                .filter(one -> !one.kind().equals(LOCKS) && !one.kind().equals(WRAPPED))
                .toList();
        var kept = new Keyring(ring.sequence() + 1, others);
        if (!locks.has(LockKind.PASSWORD)) {
            return kept;
        }
        String text = HexFormat.of().formatHex(locks.bytes());
        return kept.with(new Keyring.Wrapping(LOCKS, text)).with(new KeyWrap(WRAPPED, wrap).wrap(file));
    }

    /// The locks behind which the file key lies; empty when there are none that can be read.
    static Optional<Locks> locks(Keyring ring) {
        return ring.wrappings().stream()
                .filter(one -> one.kind().equals(LOCKS))
                .map(VaultWrapping::locks)
                .flatMap(locks -> Optional.ofNullable(locks).stream())
                .findFirst();
    }

    /// The file key by something typed: the password or the recovery code. Takes its time.
    static Optional<FileKey> unwrap(Keyring ring, char[] typed) {
        try {
            var locks = locks(ring);
            var key = locks.isEmpty() ? Optional.<DataKey>empty() : locks.get().openedByTyped(typed);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            byte[] wrap = key.get().fileWrap();
            key.get().wipe();
            var file = new KeyWrap(WRAPPED, wrap).unwrap(ring);
            Arrays.fill(wrap, (byte) 0);
            return file;
        } catch (DamagedVault _) {
            return Optional.empty();
        }
    }

    private static @Nullable Locks locks(Keyring.Wrapping wrapping) {
        try {
            return Locks.of(HexFormat.of().parseHex(wrapping.content()));
        } catch (DamagedVault | IllegalArgumentException _) {
            return null;
        }
    }
}
