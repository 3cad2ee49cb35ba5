package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wed.workbench.files.LockedFile;
import org.jspecify.annotations.Nullable;

/// The places in a sidecar: two for what it says of its database, two for the generation, one for what was gone on
/// from, and two for the key ring. A write goes to the older of two, so that a torn one leaves the other.
final class Slots implements AutoCloseable {
    private static final int SLOT = 512;
    private static final int GENERATIONS = 2;
    private static final int GONE_ON = 4;
    private static final int MAKING = 5;
    private static final String IS_MADE = "making;";
    private static final int RING_SLOT = 4096;
    private static final int ALL = 3 * RING_SLOT;
    private static final long LOCK_AT = 1L << 40;

    private final @Nullable LockedFile file;
    private final byte[] bytes;

    private Slots(@Nullable LockedFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// Those of a file, with its lock; empty when another has it.
    static Optional<Slots> locked(Path file, boolean shared, OpenOption... options) throws IOException {
        return LockedFile.take(file, LOCK_AT, shared, options).map(taken -> new Slots(taken, new byte[0]));
    }

    /// Those of a file as they are now, whoever has it.
    static Slots asTheyAre(Path file) throws IOException {
        return new Slots(null, LockedFile.read(file, ALL));
    }

    /// The bytes of a file with no more in it than this.
    static byte[] bytes(long sequence, String line, long generation, Keyring ring) {
        var bytes = new byte[ALL];
        put(bytes, (int) (sequence % 2) * SLOT, line(line));
        put(bytes, (int) (GENERATIONS + generation % 2) * SLOT, line(noteOf(generation)));
        put(bytes, (int) (1 + ring.sequence() % 2) * RING_SLOT, ring.text().getBytes(StandardCharsets.US_ASCII));
        return bytes;
    }

    /// The whole file as it is.
    byte[] all() throws IOException {
        return file == null ? bytes.clone() : read(0, (int) channel().size());
    }

    /// The places without the generations that were noted, which change with every save; not what lies behind them.
    byte[] allButGenerations() throws IOException {
        byte[] all = read(0, ALL);
        int from = Math.min(GENERATIONS * SLOT, all.length);
        Arrays.fill(all, from, Math.min(GONE_ON * SLOT, all.length), (byte) 0);
        return all;
    }

    /// What the file says of its database, in both places.
    Stream<String> lines() throws IOException {
        return Stream.of(line(0), line(1));
    }

    void line(long sequence, String text) throws IOException {
        write((int) (sequence % 2), text);
        channel().force(true);
    }

    /// Whether its database is still being made, so that there may be none yet.
    boolean isMaking() throws IOException {
        return line(MAKING).equals(IS_MADE);
    }

    void making(boolean now) throws IOException {
        write(MAKING, now ? IS_MADE : "");
        channel().force(true);
    }

    /// The newest key ring.
    Optional<Keyring> ring() throws IOException {
        return Stream.of(Keyring.parse(read(RING_SLOT, RING_SLOT)), Keyring.parse(read(2L * RING_SLOT, RING_SLOT)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Keyring::sequence));
    }

    void ring(Keyring ring) throws IOException {
        byte[] text = ring.text().getBytes(StandardCharsets.US_ASCII);
        if (text.length > RING_SLOT) {
            throw new IOException("too many wrappings");
        }
        writeAt((1 + ring.sequence() % 2) * RING_SLOT, Arrays.copyOf(text, RING_SLOT));
        channel().force(true);
    }

    /// The highest generation that was noted.
    long generation() throws IOException {
        return LongStream.concat(number(GENERATIONS).stream(), number(GENERATIONS + 1).stream())
                .max()
                .orElse(0);
    }

    /// Notes one, without waiting for the disk.
    void generation(long generation) throws IOException {
        write(GENERATIONS + (int) (generation % 2), noteOf(generation));
    }

    long goneOnFrom() throws IOException {
        return number(GONE_ON).orElse(0);
    }

    void goneOnFrom(long generation) throws IOException {
        write(GONE_ON, noteOf(generation));
        channel().force(true);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private FileChannel channel() throws IOException {
        if (file == null) {
            throw new IOException("only looked at");
        }
        return file.channel();
    }

    private static String noteOf(long generation) {
        String text = "generation;" + generation + ";";
        return text + text.hashCode();
    }

    private OptionalLong number(int slot) throws IOException {
        String line = line(slot);
        int end = line.lastIndexOf(';') + 1;
        String text = line.substring(0, end);
        return text.matches("generation;\\d{1,18};")
                        && String.valueOf(text.hashCode()).equals(line.substring(end))
                ? OptionalLong.of(Long.parseLong(text.split(";")[1]))
                : OptionalLong.empty();
    }

    private String line(int slot) throws IOException {
        return new String(read((long) slot * SLOT, SLOT), StandardCharsets.US_ASCII).strip();
    }

    private void write(int slot, String text) throws IOException {
        writeAt((long) slot * SLOT, line(text));
    }

    private static byte[] line(String text) {
        return (text + " ".repeat(SLOT - 1 - text.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(byte[] all, int at, byte[] part) {
        System.arraycopy(part, 0, all, at, part.length);
    }

    private byte[] read(long at, int length) throws IOException {
        if (file == null) {
            int from = (int) Math.min(at, bytes.length);
            return Arrays.copyOfRange(bytes, from, Math.min(from + length, bytes.length));
        }
        var buffer = ByteBuffer.allocate(length);
        channel().read(buffer, at);
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private void writeAt(long at, byte[] written) throws IOException {
        var buffer = ByteBuffer.wrap(written);
        while (buffer.hasRemaining()) {
            channel().write(buffer, at + buffer.position());
        }
    }
}
