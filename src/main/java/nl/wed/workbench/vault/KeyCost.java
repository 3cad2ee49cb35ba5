package nl.wed.workbench.vault;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What it costs to make a key of something typed, by Argon2id (RFC 9106, version 1.3): memory in KiB, passes over it
/// and lanes. It is written beside every lock, so that it can be raised later; what somebody else wrote there is
/// refused before any work when it is out of bounds.
public record KeyCost(int memory, int passes, int lanes) {
    /// About half a second on a laptop of 2026.
    public static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 4);

    static final int BYTES = 3 * Integer.BYTES;
    static final int KEY_BYTES = 32;

    private static final int LEAST_MEMORY = 256;
    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 8;
    private static final long MOST_WORK = 4L * MOST_MEMORY;

    public KeyCost {
        if (!isFair(memory, passes, lanes)) {
            throw new IllegalArgumentException("not a cost: " + memory + " KiB, " + passes + " passes, " + lanes);
        }
    }

    static KeyCost read(ByteBuffer bytes) throws DamagedVault {
        int memory = bytes.getInt();
        int passes = bytes.getInt();
        int lanes = bytes.getInt();
        if (!isFair(memory, passes, lanes)) {
            throw new DamagedVault("a cost out of bounds");
        }
        return new KeyCost(memory, passes, lanes);
    }

    void write(ByteBuffer bytes) {
        bytes.putInt(memory).putInt(passes).putInt(lanes);
    }

    /// The key that belongs to something typed, with that salt.
    byte[] key(byte[] typed, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[KEY_BYTES];
        generator.generateBytes(typed, key);
        return key;
    }

    private static boolean isFair(int memory, int passes, int lanes) {
        return lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memory >= LEAST_MEMORY
                && memory <= MOST_MEMORY
                && (long) memory * passes <= MOST_WORK;
    }
}
