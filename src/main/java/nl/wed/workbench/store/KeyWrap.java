package nl.wed.workbench.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Wraps the key of a file with another key, and unwraps it: AES-GCM, so that a wrapping that was
/// made or changed by somebody else does not unwrap. The kind of the wrapping is bound to it.
final class KeyWrap {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String kind;
    private final SecretKeySpec key;

    KeyWrap(String kind, byte[] key) {
        this.kind = kind;
        this.key = new SecretKeySpec(key, "AES");
    }

    Keyring.Wrapping wrap(FileKey file) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(file.bytes());
            return new Keyring.Wrapping(kind, hex().formatHex(nonce) + ";" + hex().formatHex(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + CIPHER, e);
        }
    }

    /// The key in the first wrapping of this kind that this key opens.
    Optional<FileKey> unwrap(Keyring ring) {
        return unwrapAll(ring).stream().findFirst();
    }

    boolean opens(Keyring.Wrapping wrapping) {
        return !unwrapAll(new Keyring(0, List.of(wrapping))).isEmpty();
    }

    /// The keys in the wrappings of this kind that this key opens.
    List<FileKey> unwrapAll(Keyring ring) {
        return ring.wrappings().stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> unwrap(one.content()).stream())
                .toList();
    }

    private Optional<FileKey> unwrap(String content) {
        try {
            String[] parts = content.split(";", -1);
            byte[] wrapped = hex().parseHex(parts[1]);
            return Optional.of(FileKey.of(
                    cipher(Cipher.DECRYPT_MODE, hex().parseHex(parts[0])).doFinal(wrapped)));
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("werkbank file key;" + kind).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static HexFormat hex() {
        return HexFormat.of();
    }
}
