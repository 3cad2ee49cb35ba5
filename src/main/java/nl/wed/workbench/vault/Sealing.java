package nl.wed.workbench.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-GCM: what was sealed opens with the same key, beside the same words, or not at all.
final class Sealing {
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";

    private Sealing() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] beside, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, beside).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + CIPHER, e);
        }
    }

    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] beside, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, beside).doFinal(sealed));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + CIPHER, e);
        }
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + MAC, e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] beside) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }
}
