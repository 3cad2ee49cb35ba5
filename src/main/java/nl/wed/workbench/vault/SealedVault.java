package nl.wed.workbench.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// A vault as it may be kept: its locks, and the keys of respondents under AES-GCM. Nothing of it can be read without
/// opening a lock, and nothing changed without its being seen.
public final class SealedVault {
    private static final int MOST_BYTES = 64 << 20;

    private final Locks locks;
    private final byte[] nonce;
    private final byte[] sealed;

    SealedVault(Locks locks, byte[] nonce, byte[] sealed) {
        this.locks = locks;
        this.nonce = nonce;
        this.sealed = sealed;
    }

    /// Reads what [#bytes] wrote, when it is of that trajectory.
    public static SealedVault of(byte[] bytes, UUID trajectory) throws DamagedVault {
        if (bytes.length > MOST_BYTES) {
            throw new DamagedVault("too large");
        }
        try {
            var buffer = ByteBuffer.wrap(bytes);
            var locks = Locks.read(buffer);
            if (!locks.trajectory().equals(trajectory)) {
                throw new DamagedVault("of another trajectory");
            }
            var nonce = new byte[Sealing.NONCE_BYTES];
            buffer.get(nonce);
            var sealed = new byte[buffer.remaining()];
            buffer.get(sealed);
            if (sealed.length < Sealing.TAG_BYTES) {
                throw new DamagedVault("cut off");
            }
            return new SealedVault(locks, nonce, sealed);
        } catch (BufferUnderflowException _) {
            throw new DamagedVault("cut off");
        }
    }

    /// The vault as bytes.
    public byte[] bytes() {
        byte[] head = locks.bytes();
        return ByteBuffer.allocate(head.length + nonce.length + sealed.length)
                .put(head)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// Whether it was sealed with nobody in it, which its length tells to whoever cannot open it.
    public boolean nobody() {
        return sealed.length == Sealing.TAG_BYTES + KeyList.NOBODY;
    }

    /// The ways into it.
    public Locks locks() {
        return locks;
    }

    /// Opens it with the key of the installation; empty when that is no way in.
    public Optional<OpenVault> openedBy(byte[] installation) throws DamagedVault {
        return opened(locks.openedBy(installation));
    }

    /// Opens it with something typed, a password or a recovery code; empty when that does not fit. Takes its time.
    public Optional<OpenVault> openedByTyped(char[] typed) throws DamagedVault {
        return opened(locks.openedByTyped(typed));
    }

    private Optional<OpenVault> opened(Optional<DataKey> key) throws DamagedVault {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        byte[] plain = Sealing.open(key.get().bytes(), nonce, locks.head(), sealed)
                .orElseThrow(() -> new DamagedVault("changed after it was sealed"));
        try {
            return Optional.of(new OpenVault(locks, key.get(), KeyList.read(plain)));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }
}
