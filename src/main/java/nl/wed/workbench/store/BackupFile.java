package nl.wed.workbench.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.exchange.BackupSign;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;

/// A full backup as a file: its sign, the [BackupHead] with its length, and the rows, compressed and sealed in parts
/// to which the head is bound. It is there as a whole or not at all.
final class BackupFile {
    /// How the name of a full backup ends.
    static final String EXTENSION = ".reservekopie";

    // Before and after these no backup was made, whatever a head says.
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LARGEST_HEAD = 1 << 16;
    private static final int SALT_BYTES = 32;

    private BackupFile() {}

    /// Writes or reads the rows.
    interface Rows<S> {
        void pass(S stream) throws IOException;
    }

    static String salt() {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static void write(Path file, BackupHead head, FileKey fileKey, Rows<DataOutputStream> rows) throws IOException {
        byte[] text = BackupHead.CODEC.write(head).getBytes(StandardCharsets.UTF_8);
        AtomicFile.writePrivate(file, out -> {
            var data = new DataOutputStream(out);
            data.write(BackupSign.bytes());
            data.writeInt(text.length);
            data.write(text);
            seal(data, key(head, fileKey), digest(text), rows);
            data.flush();
        });
    }

    private static void seal(OutputStream out, FileKey key, byte[] beside, Rows<DataOutputStream> rows)
            throws IOException {
        try (var data = new DataOutputStream(new DeflaterOutputStream(SealedParts.sealing(out, key, beside)))) {
            rows.pass(data);
        }
    }

    /// What a file says of itself, before anything of it is proved.
    static BackupHead head(Path file) throws BackupRefused {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return head(headText(in));
        } catch (EOFException e) {
            throw new BackupRefused(Reason.DAMAGED, e);
        } catch (IOException e) {
            throw new BackupRefused(Reason.UNREADABLE, e);
        }
    }

    /// Reads the rows by the key of the working file that it was made of.
    static void read(Path file, BackupHead expected, FileKey fileKey, Rows<InputStream> rows)
            throws IOException, BackupRefused {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            byte[] text = headText(in);
            if (!head(text).equals(expected)) {
                throw new BackupRefused(Reason.DAMAGED);
            }
            try (var plain = new InflaterInputStream(SealedParts.opening(in, key(expected, fileKey), digest(text)))) {
                rows.pass(plain);
                if (plain.read() >= 0) {
                    throw new SealedParts.Broken("more after the rows");
                }
            }
        }
    }

    private static byte[] headText(DataInputStream in) throws IOException, BackupRefused {
        byte[] sign = in.readNBytes(BackupSign.bytes().length);
        if (!Arrays.equals(sign, BackupSign.bytes())) {
            throw new BackupRefused(Reason.NOT_A_BACKUP);
        }
        int length = in.readInt();
        if (length < 0 || length > LARGEST_HEAD) {
            throw new BackupRefused(Reason.DAMAGED);
        }
        byte[] text = in.readNBytes(length);
        if (text.length < length) {
            throw new EOFException("a head that is cut off");
        }
        return text;
    }

    private static BackupHead head(byte[] bytes) throws BackupRefused {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (BackupHead.Form.CODEC.read(text).format() > BackupHead.FORMAT) {
                throw new BackupRefused(Reason.NEWER);
            }
            var head = BackupHead.CODEC.read(text);
            if (head.at().isBefore(EARLIEST) || head.at().isAfter(LATEST)) {
                throw new BackupRefused(Reason.DAMAGED);
            }
            return head;
        } catch (CodecException | IllegalArgumentException e) {
            throw new BackupRefused(Reason.DAMAGED, e);
        }
    }

    /// Whoever has the key of the working file has this one, and no two backups have the same.
    private static FileKey key(BackupHead head, FileKey fileKey) {
        return FileKey.of(FileKey.hmac(fileKey.bytes(), "werkbank backup;" + head.salt()));
    }

    private static byte[] digest(byte[] head) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(head);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
