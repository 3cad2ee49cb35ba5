package nl.wed.workbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// The bytes of a database under H2's own encryption, without a database: every block is the block
/// of the plain file, encrypted, after one block with the salt.
final class EncryptedFile {
    /// In so many bytes from its beginning on a database is known by its key.
    static final int HEAD = 3 * FileEncrypt.BLOCK_SIZE;

    private static final int BLOCK = FileEncrypt.BLOCK_SIZE;
    private static final byte[] BEGINNING = "H:2,".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCKS_AT_ONCE = 64;

    private EncryptedFile() {}

    /// Whether one of the two heads of the database shows under this key. Under another key, or
    /// when the file was never encrypted, they are noise.
    static boolean opensWith(FileKey key, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return opensWith(key, channel);
        }
    }

    /// The same of a file that is open, and stays so.
    static boolean opensWith(FileKey key, FileChannel encrypted) throws IOException {
        if (encrypted.size() < 2L * BLOCK) {
            return false;
        }
        // Not closed, as that would close the other.
        var channel = cipher(key, encrypted);
        return hasHead(channel, 0) || hasHead(channel, BLOCK);
    }

    /// Whether the file is a database that is not encrypted.
    static boolean isPlain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BLOCK + BEGINNING.length);
            return begins(bytes, 0) || bytes.length > BLOCK && begins(bytes, BLOCK);
        }
    }

    /// Encrypts the bytes of a plain file into a new one that is on the disk when this returns; gives
    /// the seal of the plain bytes, as they were when they were read.
    static Seal.Closed encrypt(FileKey key, Path plain, Path encrypted) throws IOException {
        var digest = Seal.digest();
        long size = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(plain), digest);
                var out = cipher(
                        key,
                        FileChannel.open(
                                encrypted,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE))) {
            for (byte[] part = in.readNBytes(BLOCK * BLOCKS_AT_ONCE);
                    part.length > 0;
                    part = in.readNBytes(BLOCK * BLOCKS_AT_ONCE)) {
                write(out, part, size);
                size += part.length;
            }
            out.force(true);
        }
        return new Seal.Closed(size, HexFormat.of().formatHex(digest.digest()));
    }

    /// Puts the same under another key in the place of an encrypted file.
    static void renew(Path file, FileKey from, FileKey to) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(fresh);
        try (var in = open(from, file);
                var out = cipher(
                        to,
                        FileChannel.open(
                                fresh,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE))) {
            long size = in.size();
            var buffer = ByteBuffer.allocate(BLOCK * BLOCKS_AT_ONCE);
            for (long at = 0; at < size; ) {
                int read = in.read(buffer.clear().limit((int) Math.min(buffer.capacity(), size - at)), at);
                write(out, Arrays.copyOf(buffer.array(), read), at);
                at += read;
            }
        }
        Swap.into(file, fresh);
    }

    /// The seal of the plain bytes in an encrypted file.
    static Seal.Closed plainSeal(FileKey key, Path file) throws IOException {
        MessageDigest digest = Seal.digest();
        try (var channel = open(key, file)) {
            long size = channel.size();
            var buffer = ByteBuffer.allocate(BLOCK * BLOCKS_AT_ONCE);
            for (long at = 0; at < size; ) {
                // H2 fills the buffer to its end, also behind the end of the file.
                int read = channel.read(buffer.clear().limit((int) Math.min(buffer.capacity(), size - at)), at);
                digest.update(buffer.array(), 0, read);
                at += read;
            }
            return new Seal.Closed(size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static void write(FileChannel out, byte[] part, long at) throws IOException {
        if (part.length % BLOCK != 0) {
            throw new IOException("not a database: its size is no number of blocks");
        }
        out.write(ByteBuffer.wrap(part), at);
    }

    private static FileChannel open(FileKey key, Path file) throws IOException {
        return cipher(key, FileChannel.open(file, StandardOpenOption.READ));
    }

    private static FileChannel cipher(FileKey key, FileChannel base) {
        return new FileEncrypt(
                "", FilePathEncrypt.getPasswordBytes(key.password().toCharArray()), base);
    }

    private static boolean hasHead(FileChannel channel, long at) throws IOException {
        if (channel.size() < at + BLOCK) {
            return false;
        }
        var buffer = ByteBuffer.allocate(BLOCK);
        channel.read(buffer, at);
        return begins(buffer.array(), 0);
    }

    private static boolean begins(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, Math.min(bytes.length, at + BEGINNING.length), BEGINNING, 0, BEGINNING.length);
    }
}
