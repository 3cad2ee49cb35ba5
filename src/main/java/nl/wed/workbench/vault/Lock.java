package nl.wed.workbench.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// One way into a vault: its data key, wrapped by a key that is made of something typed, or by that of the
/// installation. Kind, salt and cost are bound to it, and so is the vault, so that a lock fits nowhere else. A kind
/// of lock that this version does not know is kept.
record Lock(byte kind, byte[] salt, KeyCost cost, byte[] nonce, byte[] wrapped) {
    static final int SALT_BYTES = 16;
    static final int BYTES = 1 + SALT_BYTES + KeyCost.BYTES + Sealing.NONCE_BYTES + DataKey.BYTES + Sealing.TAG_BYTES;

    /// A lock on that key, opened by what was typed.
    static Lock typed(LockKind kind, byte[] vault, DataKey key, byte[] typed, KeyCost cost) {
        byte[] salt = Sealing.random(SALT_BYTES);
        return wrap(kind, vault, key, cost.key(typed, salt), salt, cost);
    }

    /// A lock on that key, opened by the key of an installation.
    static Lock installation(byte[] vault, DataKey key, byte[] installation) {
        return wrap(
                LockKind.INSTALLATION, vault, key, installation.clone(), Sealing.random(SALT_BYTES), KeyCost.STANDARD);
    }

    private static Lock wrap(LockKind kind, byte[] vault, DataKey key, byte[] with, byte[] salt, KeyCost cost) {
        byte[] nonce = Sealing.random(Sealing.NONCE_BYTES);
        byte[] wrapped = Sealing.seal(with, nonce, beside(vault, kind.code(), salt, cost), key.bytes());
        Arrays.fill(with, (byte) 0);
        return new Lock(kind.code(), salt, cost, nonce, wrapped);
    }

    boolean is(LockKind other) {
        return kind == other.code();
    }

    Optional<byte[]> openedByTyped(byte[] vault, byte[] typed) {
        return openedBy(vault, cost.key(typed, salt));
    }

    Optional<byte[]> openedBy(byte[] vault, byte[] key) {
        return Sealing.open(key, nonce, beside(vault, kind, salt, cost), wrapped);
    }

    void write(ByteBuffer bytes) {
        bytes.put(kind).put(salt);
        cost.write(bytes);
        bytes.put(nonce).put(wrapped);
    }

    static Lock read(ByteBuffer bytes) throws DamagedVault {
        byte kind = bytes.get();
        var salt = new byte[SALT_BYTES];
        bytes.get(salt);
        var cost = KeyCost.read(bytes);
        var nonce = new byte[Sealing.NONCE_BYTES];
        bytes.get(nonce);
        var wrapped = new byte[DataKey.BYTES + Sealing.TAG_BYTES];
        bytes.get(wrapped);
        return new Lock(kind, salt, cost, nonce, wrapped);
    }

    private static byte[] beside(byte[] vault, byte kind, byte[] salt, KeyCost cost) {
        var bytes = ByteBuffer.allocate(vault.length + 1 + SALT_BYTES + KeyCost.BYTES);
        bytes.put(vault).put(kind).put(salt);
        cost.write(bytes);
        return bytes.array();
    }
}
