package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.workspace.WhyNotSaved;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.jspecify.annotations.Nullable;

/// The database file that was opened, by a handle of our own. It tells whether that file still stands in its place, as
/// writing to a file that was deleted or moved goes well on most systems; and what is in it can be read by it when it
/// does not.
final class HeldFile implements AutoCloseable {
    /// Which file stands at a place: its number on the disk, or when it was made where files have no numbers.
    private record Mark(@Nullable Object key, FileTime created) {
        static Mark of(Path path) throws IOException {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new NoSuchFileException(path.toString());
            }
            return new Mark(attributes.fileKey(), attributes.creationTime());
        }

        boolean isOf(Mark other) {
            return key == null ? created.equals(other.created) : key.equals(other.key);
        }
    }

    private final WorkingFile file;
    private final Sidecar sidecar;
    private final FileChannel channel;
    private final Mark database;
    private final Mark beside;
    private final SeenGood goodHead = new SeenGood();
    private final SeenGood goodSidecar = new SeenGood();
    private long size;
    private byte[] tail = {};

    private HeldFile(WorkingFile file, Sidecar sidecar, FileChannel channel) throws IOException {
        this.file = file;
        this.sidecar = sidecar;
        this.channel = channel;
        this.database = Mark.of(file.database());
        this.beside = Mark.of(file.sidecar());
    }

    /// Holds the files that stand there now.
    static HeldFile of(WorkingFile file, Sidecar sidecar) throws IOException {
        var channel = FileChannel.open(file.database(), StandardOpenOption.READ);
        try {
            return new HeldFile(file, sidecar, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// Why what is written would not be found again; empty when both files stand where they stood, and are ours.
    Optional<WhyNotSaved> displaced() {
        var stood = stands();
        if (stood.isPresent()) {
            return stood;
        }
        if (isWrittenOver()) {
            return Optional.of(WhyNotSaved.REPLACED);
        }
        try {
            boolean whole = goodSidecar.isGood(sidecar::withoutGenerations, sidecar::isWhole);
            return whole ? Optional.empty() : Optional.of(WhyNotSaved.SIDECAR);
        } catch (IOException _) {
            return Optional.of(WhyNotSaved.SIDECAR);
        }
    }

    private boolean isWrittenOver() {
        try {
            return !goodHead.isGood(
                    () -> read(0, EncryptedFile.HEAD),
                    () -> EncryptedFile.opensWith(sidecar.key().orElseThrow(), channel));
        } catch (IOException _) {
            // Windows lets nobody read what H2 has locked, and nobody write over it either.
            return false;
        }
    }

    /// The same by what stands there alone, without looking in it.
    Optional<WhyNotSaved> stands() {
        try {
            if (!Mark.of(file.database()).isOf(database)) {
                return Optional.of(WhyNotSaved.REPLACED);
            }
        } catch (IOException _) {
            return Optional.of(whyGone(file.database()));
        }
        return sidecarStands() ? Optional.empty() : Optional.of(WhyNotSaved.SIDECAR);
    }

    /// Remembers how the file ends now. While it is open H2 only adds to it.
    void saved() {
        try {
            size = channel.size();
            tail = end();
        } catch (IOException _) {
            tail = new byte[0];
        }
    }

    /// Whether what was the end of the file when it was saved last is something else now, as when somebody wrote an
    /// older copy over it: reason to read it anew.
    boolean isSuspect() {
        try {
            return tail.length > 0 && (channel.size() < size || !Arrays.equals(end(), tail));
        } catch (IOException _) {
            return false;
        }
    }

    private byte[] end() throws IOException {
        int length = (int) Math.min(size, FileEncrypt.BLOCK_SIZE);
        return read(size - length, length);
    }

    private byte[] read(long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        channel.read(buffer, at);
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /// Whether the file beside it is the one that was opened.
    boolean sidecarStands() {
        try {
            return Mark.of(file.sidecar()).isOf(beside);
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether it is the file alone that is gone, or all that it lies in.
    static WhyNotSaved whyGone(Path file) {
        Path folder = file.getParent();
        return folder != null && Files.isDirectory(folder) ? WhyNotSaved.GONE : WhyNotSaved.FOLDER_GONE;
    }

    /// Copies what is in it to where nothing is yet, wherever the file itself went.
    void copyTo(Path to) throws IOException {
        AtomicFile.writePrivate(to, out -> {
            var buffer = ByteBuffer.allocate(1 << 16);
            for (long at = 0; channel.read(buffer.clear(), at) > 0; at += buffer.position()) {
                out.write(buffer.array(), 0, buffer.position());
            }
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
