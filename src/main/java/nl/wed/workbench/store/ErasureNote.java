package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.files.AtomicFile;

/// The note beside a working file that somebody is being taken out of it, sealed with the key of the file: it names the
/// person, and is there from before the first change until the last one, so that whatever breaks it off is finished at
/// the next opening.
final class ErasureNote {
    private static final String NAME = "erasing";
    private static final String ENDING = ".sealed";
    private static final String UNREAD = ".unread";
    private static final int MARK = 16;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final long LARGEST = 64 << 20;

    private final Snapshots snapshots;
    private final String name;
    private final byte[] key;

    /// The note under that key. Each key has a note of its own, so that one under the next key can be there before that
    /// key is the one of the file.
    ErasureNote(Snapshots snapshots, FileKey key) {
        this.snapshots = snapshots;
        this.key = FileKey.hmac(key.bytes(), "werkbank erasing");
        String mark = HexFormat.of().formatHex(FileKey.hmac(key.bytes(), "werkbank erasing name"));
        this.name = NAME + "-" + mark.substring(0, MARK) + ENDING;
    }

    /// Lets notes that are none of this file stand in nobody's way.
    static void setAsideWhatCannotBeRead(WorkingFile of) throws IOException {
        for (Path one : notes(of.snapshots())) {
            Files.move(one, one.resolveSibling(one.getFileName() + UNREAD), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void keep(PendingErasure pending) throws IOException {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed =
                cipher(Cipher.ENCRYPT_MODE, nonce, codec().write(pending).getBytes(StandardCharsets.UTF_8));
        AtomicFile.writePrivate(snapshots.place().resolve(name), out -> {
            out.write(nonce);
            out.write(sealed);
        });
    }

    /// What is left to be done; empty when there is no note, or none of this file. A file that got another name
    /// left its note in the folder of the old one.
    Optional<PendingErasure> find() throws IOException {
        for (Path folder : snapshots.ownFolders()) {
            for (Path one : notes(folder)) {
                var pending = read(one);
                if (pending.isPresent()) {
                    return pending;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PendingErasure> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE);
            byte[] plain = cipher(
                    Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, Math.min(NONCE, bytes.length), bytes.length));
            return Optional.of(codec().read(new String(plain, StandardCharsets.UTF_8)));
        } catch (IOException | CodecException | IllegalArgumentException e) {
            System.getLogger(ErasureNote.class.getName())
                    .log(System.Logger.Level.DEBUG, "a note of an erasure of another file", e);
            return Optional.empty();
        }
    }

    /// Nothing is left to be done.
    void done() throws IOException {
        for (Path folder : snapshots.ownFolders()) {
            for (Path one : notes(folder)) {
                if (read(one).isPresent()) {
                    Files.deleteIfExists(one);
                }
            }
            AtomicFile.syncFolder(folder);
        }
    }

    private static List<Path> notes(Path folder) {
        return OwnFolder.files(folder).stream()
                .filter(one -> String.valueOf(one.getFileName()).startsWith(NAME)
                        && one.toString().endsWith(ENDING))
                .toList();
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
}
