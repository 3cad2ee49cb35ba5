package nl.wed.workbench.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The locks of one vault of one trajectory; each opens it. They can be kept apart from what is in the vault, so that
/// a key can be had from them where the vault itself cannot be reached yet.
public record Locks(UUID vault, UUID trajectory, List<Lock> all) {
    private static final byte[] MAGIC = "WEDKLUIS".getBytes(StandardCharsets.US_ASCII);
    private static final byte FORMAT = 1;
    private static final int HEAD = MAGIC.length + 1 + 4 * Long.BYTES;
    private static final int MOST = 16;

    public Locks {
        all = List.copyOf(all);
    }

    static Locks none(UUID trajectory) {
        return new Locks(UUID.randomUUID(), trajectory, List.of());
    }

    /// Whether there is a lock of that kind.
    public boolean has(LockKind kind) {
        return all.stream().anyMatch(lock -> lock.is(kind));
    }

    /// The data key by the key of the installation.
    public Optional<DataKey> openedBy(byte[] installation) throws DamagedVault {
        for (Lock lock : all) {
            if (lock.is(LockKind.INSTALLATION)) {
                var key = lock.openedBy(head(), installation);
                if (key.isPresent()) {
                    return Optional.of(DataKey.of(key.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// The data key by something typed: the password, or the recovery code. Takes its time.
    public Optional<DataKey> openedByTyped(char[] typed) throws DamagedVault {
        var code = RecoveryCode.typed(typed);
        if (code.isPresent() && has(LockKind.RECOVERY)) {
            var key = openedByTyped(LockKind.RECOVERY, code.get().letters());
            code.get().wipe();
            if (key.isPresent()) {
                return key;
            }
        }
        return openedByTyped(LockKind.PASSWORD, typed);
    }

    /// Whether that is the password itself, and not the recovery code. Takes its time.
    public boolean isPassword(char[] typed) throws DamagedVault {
        var key = openedByTyped(LockKind.PASSWORD, typed);
        key.ifPresent(DataKey::wipe);
        return key.isPresent();
    }

    private Optional<DataKey> openedByTyped(LockKind kind, char[] typed) throws DamagedVault {
        byte[] bytes = Typed.bytes(typed);
        try {
            for (Lock lock : all) {
                var key = lock.is(kind) ? lock.openedByTyped(head(), bytes) : Optional.<byte[]>empty();
                if (key.isPresent()) {
                    return Optional.of(DataKey.of(key.get()));
                }
            }
            return Optional.empty();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    Locks withInstallation(DataKey key, byte[] installation) {
        return with(LockKind.INSTALLATION, Lock.installation(head(), key, installation));
    }

    Locks withTyped(LockKind kind, DataKey key, char[] typed, KeyCost cost) {
        byte[] bytes = Typed.bytes(typed);
        try {
            return with(kind, Lock.typed(kind, head(), key, bytes, cost));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    Locks without(LockKind kind) {
        return new Locks(
                vault, trajectory, all.stream().filter(lock -> !lock.is(kind)).toList());
    }

    private Locks with(LockKind kind, Lock lock) {
        var more = new ArrayList<>(without(kind).all());
        more.add(lock);
        return new Locks(vault, trajectory, more);
    }

    /// What every lock and the content are bound to.
    byte[] head() {
        return ByteBuffer.allocate(HEAD)
                .put(MAGIC)
                .put(FORMAT)
                .putLong(vault.getMostSignificantBits())
                .putLong(vault.getLeastSignificantBits())
                .putLong(trajectory.getMostSignificantBits())
                .putLong(trajectory.getLeastSignificantBits())
                .array();
    }

    /// The locks as bytes, which tell nothing of what they lock.
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(HEAD + 1 + all.size() * Lock.BYTES);
        bytes.put(head()).put((byte) all.size());
        all.forEach(lock -> lock.write(bytes));
        return bytes.array();
    }

    /// Reads what [#bytes] wrote, and nothing more.
    public static Locks of(byte[] bytes) throws DamagedVault {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            var locks = read(buffer);
            if (buffer.hasRemaining()) {
                throw new DamagedVault("more than locks");
            }
            return locks;
        } catch (BufferUnderflowException _) {
            throw new DamagedVault("cut off");
        }
    }

    static Locks read(ByteBuffer bytes) throws DamagedVault {
        var magic = new byte[MAGIC.length];
        bytes.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new DamagedVault("not a vault");
        }
        if (bytes.get() != FORMAT) {
            throw new DamagedVault("a vault of another format");
        }
        var vault = new UUID(bytes.getLong(), bytes.getLong());
        var trajectory = new UUID(bytes.getLong(), bytes.getLong());
        int count = bytes.get();
        if (count < 0 || count > MOST) {
            throw new DamagedVault("too many locks");
        }
        var locks = new ArrayList<Lock>();
        for (int number = 0; number < count; number++) {
            locks.add(Lock.read(bytes));
        }
        return new Locks(vault, trajectory, locks);
    }
}
