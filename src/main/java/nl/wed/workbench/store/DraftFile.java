package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.workspace.Draft;

/// Drafts in a file of their own beside a working file, for its owner alone and encrypted (AES-GCM), as they may
/// hold what may stand nowhere else in plain: a name that was half typed. Whoever lacks the key can neither read
/// nor make one.
final class DraftFile {
    static final String EXTENSION = ".concepten";

    private static final String NEXT = ".next";
    private static final System.Logger LOG = System.getLogger(DraftFile.class.getName());
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LARGEST = 32_000_000;
    private static final RecordCodec<Draft> CODEC = RecordCodec.of(Draft.class);

    private final Path file;
    private final SecretKeySpec key;

    /// The drafts in that file, under a key that was made for nothing else.
    DraftFile(Path file, byte[] key) {
        this.file = file;
        this.key = new SecretKeySpec(key, "AES");
    }

    /// The drafts of a working file that is open.
    static DraftFile of(OpenFile open) {
        return of(open.file(), open.sidecar().key().orElseThrow());
    }

    /// The drafts of a working file of which that is the key.
    static DraftFile of(WorkingFile of, FileKey key) {
        return of(of, "", key);
    }

    /// The same under the next key of the file, before that is its key: found there and [#adopt]ed afterwards.
    static DraftFile next(WorkingFile of, FileKey key) {
        return of(of, NEXT, key);
    }

    private static DraftFile of(WorkingFile of, String more, FileKey key) {
        Path file = of.database().resolveSibling(of.name() + more + EXTENSION);
        return new DraftFile(file, FileKey.hmac(key.bytes(), "werkbank drafts"));
    }

    /// Those of a working file under any name that it had: its own first. What its key does not open is of another
    /// file.
    static List<DraftFile> everywhere(OpenFile open) {
        return everywhere(open.file(), open.snapshots(), open.sidecar().key().orElseThrow());
    }

    private static List<DraftFile> everywhere(WorkingFile of, Snapshots snapshots, FileKey key) {
        var own = of(of, key);
        var left = snapshots.places().stream()
                .flatMap(place -> OwnFolder.files(place).stream())
                .filter(one -> one.toString().endsWith(EXTENSION) && !one.equals(own.file.toAbsolutePath()))
                .map(one -> new DraftFile(one, own.key.getEncoded()))
                .filter(DraftFile::isOurs);
        return Stream.concat(Stream.of(own), left).toList();
    }

    /// Puts those of a working file under another key, wherever they lie.
    static void renew(WorkingFile of, Snapshots snapshots, FileKey from, FileKey to) {
        byte[] next = of(of, to).key.getEncoded();
        everywhere(of, snapshots, from).forEach(one -> new DraftFile(one.file, next).takeOver(one));
    }

    /// What a working file left behind that is not there under that name any more is its own under the new name.
    void adopt(List<DraftFile> everywhere) {
        everywhere.stream()
                .filter(one -> !one.file.equals(file) && !Files.exists(one.database()) && one.isOurs())
                .findFirst()
                .ifPresent(one -> {
                    keep(one.load());
                    one.keep(List.of());
                });
    }

    private Path database() {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + WorkingFile.EXTENSION);
    }

    private boolean isOurs() {
        try {
            return Files.size(file) <= LARGEST && plain().length > 0;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private byte[] plain() throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES))
                .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    }

    /// Keeps what lies there under another key, unless there is nothing under that.
    void takeOver(DraftFile before) {
        var drafts = before.load();
        if (!drafts.isEmpty()) {
            keep(drafts);
        }
    }

    List<Draft> load() {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return List.of();
            }
            return new String(plain(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CODEC::read)
                    .toList();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | CodecException e) {
            LOG.log(System.Logger.Level.WARNING, "drafts are not read", e);
            return List.of();
        }
    }

    void keep(List<Draft> drafts) {
        try {
            if (drafts.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            byte[] bytes = sealed(drafts.stream().map(CODEC::write).collect(Collectors.joining("\n")));
            AtomicFile.writePrivate(file, out -> out.write(bytes));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "drafts are not kept", e);
        }
    }

    private byte[] sealed(String text) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE_BYTES, sealed.length);
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD("werkbank drafts;1".getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
