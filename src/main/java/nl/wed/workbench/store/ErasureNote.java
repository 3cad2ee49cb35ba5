package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.files.Private;

/// The note beside a working file that somebody is being taken out of it, sealed with the key of the file: it names the
/// person, and is there from before the first change until the last one, so that whatever breaks it off is finished at
/// the next opening.
final class ErasureNote {
    private static final String NAME = "erasing.sealed";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final long LARGEST = 64 << 20;

    private final Path folder;
    private final Path file;
    private final byte[] key;

    ErasureNote(WorkingFile of, FileKey key) {
        this.folder = of.snapshots();
        this.file = path(of);
        this.key = FileKey.hmac(key.bytes(), "werkbank erasing");
    }

    /// Whether somebody is still being taken out of that file.
    static boolean isThere(WorkingFile of) {
        return Files.exists(path(of));
    }

    /// Lets a note that is none of this file no longer stand in the way of reading it.
    static void setAsideWhatCannotBeRead(WorkingFile of) throws IOException {
        if (isThere(of)) {
            Files.move(path(of), of.snapshots().resolve(NAME + ".unread"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void keep(PendingErasure pending) throws IOException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed =
                cipher(Cipher.ENCRYPT_MODE, nonce, codec().write(pending).getBytes(StandardCharsets.UTF_8));
        Private.folder(folder);
        AtomicFile.write(file, out -> {
            out.write(nonce);
            out.write(sealed);
        });
    }

    /// What is left to be done; empty when there is no note, or one that is not of this file.
    Optional<PendingErasure> find() throws IOException {
        if (!Files.exists(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE);
            byte[] plain = cipher(
                    Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, Math.min(NONCE, bytes.length), bytes.length));
            return Optional.of(codec().read(new String(plain, StandardCharsets.UTF_8)));
        } catch (IOException | CodecException e) {
            System.getLogger(ErasureNote.class.getName())
                    .log(System.Logger.Level.ERROR, "a note of an erasure cannot be read", e);
            return Optional.empty();
        }
    }

    void done() throws IOException {
        Files.deleteIfExists(file);
        AtomicFile.syncFolder(folder);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) throws IOException {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IOException("not sealed by this file", e);
        }
    }

    private static RecordCodec<PendingErasure> codec() {
        return RecordCodec.of(PendingErasure.class);
    }

    private static Path path(WorkingFile of) {
        return of.snapshots().resolve(NAME);
    }
}
