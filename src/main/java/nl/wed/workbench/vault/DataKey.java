package nl.wed.workbench.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The key that seals what is in a vault, drawn by chance. It lies in the locks only, wrapped by what opens them; in
/// memory it is wiped when the vault is locked.
public final class DataKey {
    static final int BYTES = 32;

    private static final String FILE_WRAP = "werkbank vault opens file";

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey fresh() {
        return new DataKey(Sealing.random(BYTES));
    }

    /// Takes these bytes over.
    static DataKey of(byte[] bytes) throws DamagedVault {
        if (bytes.length != BYTES) {
            throw new DamagedVault("not a key: " + bytes.length + " bytes");
        }
        return new DataKey(bytes);
    }

    /// The key that wraps the key of the working file, which only who opens the vault has.
    public byte[] fileWrap() {
        return Sealing.hmac(bytes, FILE_WRAP.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /// Forgets the key.
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }
}
