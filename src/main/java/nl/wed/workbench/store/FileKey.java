package nl.wed.workbench.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of one working file, drawn by chance when the file is made: H2 encrypts the file with it,
/// and the sidecar is signed with it. Whoever lacks it can write neither.
final class FileKey {
    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private FileKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileKey fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new FileKey(bytes);
    }

    static FileKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not a key: " + bytes.length + " bytes");
        }
        return new FileKey(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// The password of the file, as H2 takes it: no spaces.
    String password() {
        return HexFormat.of().formatHex(bytes);
    }

    /// The code that only who has this key can make over a text.
    String sign(String text) {
        return HexFormat.of().formatHex(hmac(hmac(bytes, "werkbank sidecar"), text));
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
