package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The small file beside a database: who made it, what it must look like, and the generation that
/// reached the disk. Four slots of one disk sector each; a write goes to the older of two slots, so
/// a torn write leaves the other. Holding it open holds the lock on the trajectory.
final class Sidecar implements AutoCloseable {
    /// The signed part: schema version, the token that is in the database too, and the seal.
    record Identity(long sequence, int schema, String token, Seal seal) {
        String text() {
            return "werkbank;1;%d;%d;%s;%s;".formatted(sequence, schema, token, seal.text());
        }
    }

    private static final int SLOT = 512;
    private static final long LOCK_AT = 1L << 40;

    private final FileChannel channel;
    private final Installation installation;

    private Sidecar(FileChannel channel, Installation installation) {
        this.channel = channel;
        this.installation = installation;
    }

    /// Makes a sidecar that is not there yet.
    static Sidecar create(Path file, Installation installation) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return locked(channel, installation, false).orElseThrow(() -> new IOException("locked at birth: " + file));
    }

    /// Opens a sidecar and takes its lock, shared when only reading; empty when another has it.
    static Optional<Sidecar> open(Path file, Installation installation, boolean readOnly) throws IOException {
        var channel = readOnly
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return locked(channel, installation, readOnly);
    }

    private static Optional<Sidecar> locked(FileChannel channel, Installation installation, boolean shared)
            throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock(LOCK_AT, 1, shared);
        } catch (OverlappingFileLockException _) {
            lock = null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Sidecar(channel, installation));
    }

    /// What it says about its database, when this installation wrote it.
    Optional<Identity> identity() throws IOException {
        return Stream.of(slot(0), slot(1))
                .map(this::parse)
                .flatMap(Optional::stream)
                .max((a, b) -> Long.compare(a.sequence(), b.sequence()));
    }

    /// Signs what the database looks like now and brings it to the disk.
    void seal(int schema, String token, Seal seal) throws IOException {
        long sequence = identity().map(Identity::sequence).orElse(0L) + 1;
        String text = new Identity(sequence, schema, token, seal).text();
        write((int) (sequence % 2), text + installation.sign(text));
        channel.force(true);
    }

    /// The highest generation that is known to have reached the disk.
    long generation() throws IOException {
        return LongStream.concat(generationIn(2).stream(), generationIn(3).stream())
                .max()
                .orElse(0);
    }

    /// Notes a generation, without waiting for the disk: it may lag, it never leads.
    void generation(long generation) throws IOException {
        String text = "generation;" + generation + ";";
        write(2 + (int) (generation % 2), text + text.hashCode());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Optional<Identity> parse(String line) {
        int end = line.lastIndexOf(';') + 1;
        if (!installation.sign(line.substring(0, end)).equals(line.substring(end))) {
            return Optional.empty();
        }
        String[] fields = line.split(";", -1);
        return Optional.of(
                new Identity(Long.parseLong(fields[2]), Integer.parseInt(fields[3]), fields[4], Seal.parse(fields[5])));
    }

    private OptionalLong generationIn(int slot) throws IOException {
        String line = slot(slot);
        int end = line.lastIndexOf(';') + 1;
        String text = line.substring(0, end);
        return text.startsWith("generation;") && String.valueOf(text.hashCode()).equals(line.substring(end))
                ? OptionalLong.of(Long.parseLong(text.split(";")[1]))
                : OptionalLong.empty();
    }

    private String slot(int number) throws IOException {
        var buffer = ByteBuffer.allocate(SLOT);
        channel.read(buffer, (long) number * SLOT);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
    }

    private void write(int number, String text) throws IOException {
        String line = text + " ".repeat(SLOT - 1 - text.length()) + "\n";
        var buffer = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
        while (buffer.hasRemaining()) {
            channel.write(buffer, (long) number * SLOT + buffer.position());
        }
    }
}
