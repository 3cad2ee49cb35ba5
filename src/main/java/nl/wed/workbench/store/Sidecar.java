package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.vault.Locks;

/// The small file beside a database: who made it, what it must look like, the generation that reached
/// the disk, and its wrapped key. Slots for each; a write goes to the older of two, so a torn write
/// leaves the other. Holding it open holds the lock on the trajectory.
final class Sidecar implements AutoCloseable {
    /// The signed part: schema version, the token that is in the database too, and the seal. A
    /// sidecar of before encryption is signed by the installation alone.
    record Identity(long sequence, int schema, String token, Seal seal, boolean encrypted) {
        String text() {
            return "werkbank;2;%d;%d;%s;%s;".formatted(sequence, schema + ABOVE_OLDER, token, seal.text());
        }
    }

    /// Added to the schema version, so that a program of before encryption sees that it is too old.
    private static final int ABOVE_OLDER = 100;

    private static final int SLOT = 512;
    private static final int GONE_ON = 4;
    private static final int RING_SLOT = 4096;
    private static final long LOCK_AT = 1L << 40;

    private final FileChannel channel;
    private final Installation installation;
    private Optional<FileKey> key;
    private Optional<Keyring> known;
    private long noted;

    private Sidecar(FileChannel channel, Installation installation) throws IOException {
        this.channel = channel;
        this.installation = installation;
        this.known = keyring();
        this.key = known.flatMap(installation.keyWrap()::unwrap);
        this.noted = onDisk();
    }

    /// Makes a sidecar that is not there yet, with a key for its database.
    static Sidecar create(Path file, Installation installation) throws IOException {
        return create(file, installation, FileKey.fresh());
    }

    /// The same for a database that has that key.
    static Sidecar create(Path file, Installation installation, FileKey key) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var sidecar =
                locked(channel, installation, false).orElseThrow(() -> new IOException("locked at birth: " + file));
        sidecar.take(key);
        return sidecar;
    }

    /// Opens a sidecar and takes its lock, shared when only reading; empty when another has it.
    static Optional<Sidecar> open(Path file, Installation installation, boolean readOnly) throws IOException {
        var channel = readOnly
                ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return locked(channel, installation, readOnly);
    }

    /// What the sidecar says, whoever has it open.
    static Optional<Identity> peek(Path file, Installation installation) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var sidecar = new Sidecar(FileChannel.open(file, StandardOpenOption.READ), installation)) {
            return sidecar.identity();
        }
    }

    /// The key of its database, whoever has it open.
    static Optional<FileKey> peekKey(Path file, Installation installation) {
        try (var sidecar = new Sidecar(FileChannel.open(file, StandardOpenOption.READ), installation)) {
            return sidecar.key();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The generation that is known to have reached the disk, whoever has it open; 0 when it cannot be told.
    static long peekGeneration(Path file, Installation installation) {
        try (var sidecar = new Sidecar(FileChannel.open(file, StandardOpenOption.READ), installation)) {
            return sidecar.generation();
        } catch (IOException _) {
            return 0;
        }
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

    /// The key of the database, when this installation can unwrap it.
    Optional<FileKey> key() {
        return key;
    }

    /// Draws a key for a database that has none yet, and brings it to the disk.
    FileKey makeKey() throws IOException {
        return take(FileKey.fresh());
    }

    private FileKey take(FileKey fresh) throws IOException {
        keep(keyring()
                .orElse(new Keyring(0, List.of()))
                .with(installation.keyWrap().wrap(fresh)));
        key = Optional.of(fresh);
        return fresh;
    }

    /// What it says about its database by that key, which its installation wrapped.
    Optional<Identity> identityBy(FileKey theirs) throws IOException {
        return identity(Optional.of(theirs));
    }

    /// Makes that key the key of the database, beside the one of the other installation, and says with it that the
    /// database is in use; in the slot of which the other does not speak last.
    void beginTakingOver(FileKey fresh, Keyring.Wrapping byVault, Identity theirs, Seal seal) throws IOException {
        var own = installation.keyWrap();
        var ring = VaultWrapping.ofOther(keyring().orElseThrow(() -> new IOException("no key ring")), own);
        keep(ring.with(byVault).with(own.wrap(fresh)));
        key = Optional.of(fresh);
        long sequence = theirs.sequence() + 1;
        var ours = new Identity(sequence, theirs.schema(), theirs.token(), seal, true);
        write((int) (sequence % 2), signed(ours.text()));
        channel.force(true);
    }

    /// Forgets the key of the other installation: twice, so that no slot speaks of it any more.
    void endTakingOver() throws IOException {
        var own = installation.keyWrap().wrap(key.orElseThrow(() -> new IOException("no key")));
        var ring = VaultWrapping.takenOver(keyring().orElseThrow(() -> new IOException("no key ring")), own);
        keep(ring);
        keep(new Keyring(ring.sequence() + 1, ring.wrappings()));
    }

    /// Copies it as it stands there to where nothing is yet.
    void backUpTo(Path file) throws IOException {
        byte[] bytes = read(0, (int) channel.size());
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /// Lets what opens the vault get at the key too, and no longer what opened it before: twice, so that neither slot
    /// speaks of that any more.
    void relock(Locks locks, byte[] wrap) throws IOException {
        var file = key.orElseThrow(() -> new IOException("no key to wrap"));
        for (int slot = 0; slot < 2; slot++) {
            var ring = keyring().orElseThrow(() -> new IOException("no key ring"));
            keep(VaultWrapping.put(ring, file, locks, wrap));
        }
    }

    /// The wrappings of the key.
    Optional<Keyring> keyring() throws IOException {
        return Stream.of(Keyring.parse(ringSlot(0)), Keyring.parse(ringSlot(1)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Keyring::sequence));
    }

    /// What it says about its database, when it was signed with the key of it or, before there were
    /// keys, by this installation.
    Optional<Identity> identity() throws IOException {
        return identity(key);
    }

    private Optional<Identity> identity(Optional<FileKey> by) throws IOException {
        return Stream.of(slot(0), slot(1))
                .map(line -> parse(line, by))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Identity::sequence));
    }

    /// Whether this installation signed what the sidecar says last, and not only somebody who knows the key.
    boolean isSignedHere() throws IOException {
        String newest = "";
        long highest = -1;
        for (int slot = 0; slot < 2; slot++) {
            String line = slot(slot);
            long sequence = parse(line, key).map(Identity::sequence).orElse(-1L);
            if (sequence > highest) {
                highest = sequence;
                newest = line;
            }
        }
        int end = newest.lastIndexOf(';') + 1;
        return end > 0 && installation.sign(newest.substring(0, end)).equals(newest.substring(end));
    }

    /// Signs what the database looks like now and brings it to the disk.
    void seal(int schema, String token, Seal seal) throws IOException {
        long sequence = identity().map(Identity::sequence).orElse(0L) + 1;
        write((int) (sequence % 2), signed(new Identity(sequence, schema, token, seal, true).text()));
        channel.force(true);
    }

    private String signed(String text) throws IOException {
        var signing = key.orElseThrow(() -> new IOException("no key to sign with"));
        String signed = text + signing.sign(text) + ";";
        // The last code is for programs of before encryption, which then refuse the file as too new.
        return signed + installation.sign(signed);
    }

    /// The highest generation that is known to have reached the disk.
    long generation() throws IOException {
        return Math.max(noted, onDisk());
    }

    private long onDisk() throws IOException {
        return LongStream.concat(generationIn(2).stream(), generationIn(3).stream())
                .max()
                .orElse(0);
    }

    /// Notes a generation, without waiting for the disk: it may lag, it never leads.
    void generation(long generation) throws IOException {
        noted = generation;
        write(2 + (int) (generation % 2), noteOf(generation));
    }

    private static String noteOf(long generation) {
        String text = "generation;" + generation + ";";
        return text + text.hashCode();
    }

    /// Backups up to that generation are known to be newer than what was gone on from; 0 when there were none.
    long goneOnFrom() throws IOException {
        return generationIn(GONE_ON).orElse(0);
    }

    /// Notes that the user goes on from an older state than that backup.
    void goneOnFrom(long generation) throws IOException {
        write(GONE_ON, noteOf(generation));
        channel.force(true);
    }

    /// Whether it still says what it belongs to; not when somebody wrote over it or cut it off.
    boolean isWhole() throws IOException {
        return identity().isPresent() && keyring().isPresent();
    }

    /// Makes another one that says the same, where nothing is yet; from what is known of it, as this one may have been
    /// written over.
    void copyTo(Path file, Identity identity) throws IOException {
        var ring = known.orElseThrow(() -> new IOException("no key ring"));
        var bytes = new byte[3 * RING_SLOT];
        put(bytes, (int) (identity.sequence() % 2) * SLOT, line(signed(identity.text())));
        put(bytes, (int) (2 + noted % 2) * SLOT, line(noteOf(noted)));
        put(bytes, (int) (1 + ring.sequence() % 2) * RING_SLOT, ring.text().getBytes(StandardCharsets.US_ASCII));
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static void put(byte[] all, int at, byte[] part) {
        System.arraycopy(part, 0, all, at, part.length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Optional<Identity> parse(String line, Optional<FileKey> by) {
        String[] fields = line.split(";", -1);
        return switch (fields.length) {
            case 7 -> parse(line, fields, 0).filter(_ -> signedBefore(line, fields[6]));
            case 8 -> parse(line, fields, ABOVE_OLDER).filter(_ -> signedWithKey(line, fields, by));
            default -> Optional.empty();
        };
    }

    private static Optional<Identity> parse(String line, String[] fields, int above) {
        try {
            return Optional.of(new Identity(
                    Long.parseLong(fields[2]),
                    Integer.parseInt(fields[3]) - above,
                    fields[4],
                    Seal.parse(fields[5]),
                    above > 0));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private boolean signedBefore(String line, String code) {
        return line.startsWith("werkbank;1;")
                && installation
                        .sign(line.substring(0, line.length() - code.length()))
                        .equals(code);
    }

    private static boolean signedWithKey(String line, String[] fields, Optional<FileKey> by) {
        int end = line.length() - fields[7].length() - 1 - fields[6].length();
        return line.startsWith("werkbank;2;")
                && by.filter(one -> one.sign(line.substring(0, end)).equals(fields[6]))
                        .isPresent();
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
        return new String(read((long) number * SLOT, SLOT), StandardCharsets.US_ASCII).strip();
    }

    private byte[] ringSlot(int number) throws IOException {
        return read((1L + number) * RING_SLOT, RING_SLOT);
    }

    private void keep(Keyring ring) throws IOException {
        byte[] text = ring.text().getBytes(StandardCharsets.US_ASCII);
        if (text.length > RING_SLOT) {
            throw new IOException("too many wrappings");
        }
        writeAt((1 + ring.sequence() % 2) * RING_SLOT, Arrays.copyOf(text, RING_SLOT));
        channel.force(true);
        known = Optional.of(ring);
    }

    private void write(int number, String text) throws IOException {
        writeAt((long) number * SLOT, line(text));
    }

    private static byte[] line(String text) {
        return (text + " ".repeat(SLOT - 1 - text.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] read(long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        channel.read(buffer, at);
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private void writeAt(long at, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, at + buffer.position());
        }
    }
}
