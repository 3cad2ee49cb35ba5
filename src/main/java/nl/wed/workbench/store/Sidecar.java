package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.files.Private;
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

    private final Slots slots;
    private final Installation installation;
    private Optional<FileKey> key;
    private Optional<Keyring> known;
    private long noted;

    private Sidecar(Slots slots, Installation installation) throws IOException {
        this.slots = slots;
        this.installation = installation;
        this.known = slots.ring();
        this.key = known.flatMap(installation.keyWrap()::unwrap);
        this.noted = slots.generation();
    }

    /// Makes a sidecar that is not there yet, with a key for its database.
    static Sidecar create(Path file, Installation installation) throws IOException {
        return create(file, installation, FileKey.fresh());
    }

    /// The same for a database that has that key. Until [#made] it says that there is none yet.
    static Sidecar create(Path file, Installation installation, FileKey key) throws IOException {
        var slots = Slots.locked(
                        file, false, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)
                .orElseThrow(() -> new IOException("locked at birth: " + file));
        Private.file(file);
        slots.making(true);
        var sidecar = new Sidecar(slots, installation);
        sidecar.take(key);
        return sidecar;
    }

    /// The database stands in its place.
    void made() throws IOException {
        if (slots.isMaking()) {
            slots.making(false);
        }
    }

    /// Whether it is of a database that was never there, as its making was broken off.
    static boolean isRest(WorkingFile of) {
        try {
            return Files.notExists(of.database())
                    && Files.isRegularFile(of.sidecar())
                    && Slots.asTheyAre(of.sidecar()).isMaking();
        } catch (IOException _) {
            return false;
        }
    }

    /// Removes such a rest, unless somebody is at it now.
    static void removeRest(WorkingFile of) throws IOException {
        if (!isRest(of)) {
            return;
        }
        var taken = Slots.locked(of.sidecar(), false, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (taken.isPresent()) {
            try (var slots = taken.get()) {
                // Until it was locked another program may have removed it, and made a whole one.
                if (slots.isMaking() && Files.notExists(of.database())) {
                    Files.deleteIfExists(of.sidecar());
                    if (OwnFolder.isReal(of.snapshots())) {
                        Files.deleteIfExists(of.fresh().database());
                    }
                }
            }
        }
    }

    /// Opens a sidecar and takes its lock, shared when only reading; empty when another has it.
    static Optional<Sidecar> open(Path file, Installation installation, boolean readOnly) throws IOException {
        var slots = readOnly
                ? Slots.locked(file, true, StandardOpenOption.READ)
                : Slots.locked(file, false, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return slots.isPresent() ? Optional.of(new Sidecar(slots.get(), installation)) : Optional.empty();
    }

    /// What the sidecar says, whoever has it open.
    static Optional<Identity> peek(Path file, Installation installation) throws IOException {
        return Files.isRegularFile(file)
                ? new Sidecar(Slots.asTheyAre(file), installation).identity()
                : Optional.empty();
    }

    /// Whether a file says to be the sidecar of a database with that token, whoever signed it.
    static boolean claims(String token, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Slots.asTheyAre(file).lines().anyMatch(line -> line.contains(";" + token + ";"));
    }

    /// The key of its database, whoever has it open.
    static Optional<FileKey> peekKey(Path file, Installation installation) {
        try {
            return new Sidecar(Slots.asTheyAre(file), installation).key();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The generation that is known to have reached the disk, whoever has it open; 0 when it cannot be told.
    static long peekGeneration(Path file, Installation installation) {
        try {
            return new Sidecar(Slots.asTheyAre(file), installation).generation();
        } catch (IOException _) {
            return 0;
        }
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
    void beginTakingOver(Keyring of, FileKey fresh, Keyring.Wrapping byVault, Identity theirs, Seal seal)
            throws IOException {
        var own = installation.keyWrap();
        var both = new ArrayList<>(VaultWrapping.ofOther(of, own).wrappings());
        both.addAll(List.of(byVault, own.wrap(fresh)));
        keep(new Keyring(of.sequence() + 1, both));
        key = Optional.of(fresh);
        long sequence = theirs.sequence() + 1;
        var ours = new Identity(sequence, theirs.schema(), theirs.token(), seal, true);
        slots.line(sequence, signed(ours.text()));
    }

    /// Forgets the key of the other installation: twice, so that no slot speaks of it any more.
    void endTakingOver() throws IOException {
        var own = installation.keyWrap().wrap(key.orElseThrow(() -> new IOException("no key")));
        var ring = VaultWrapping.takenOver(keyring().orElseThrow(() -> new IOException("no key ring")), own);
        keep(ring);
        keep(new Keyring(ring.sequence() + 1, ring.wrappings()));
    }

    /// Notes another key of the database behind the one of now, with the locks that open it elsewhere, and says by it
    /// that the database is in use. Until [#choose] finds the other database in the place, the key is that of now.
    void beginRenewal(FileKey fresh, Locks locks, byte[] wrap, Seal seal) throws IOException {
        var ring = keyring().orElseThrow(() -> new IOException("no key ring"));
        var now = identity().orElseThrow(() -> new IOException("not signed"));
        var other = new Keyring(0, List.of(installation.keyWrap().wrap(fresh)));
        keep(ring.renewedBy(VaultWrapping.put(other, fresh, locks, wrap)));
        long sequence = now.sequence() + 1;
        String text = new Identity(sequence, now.schema(), now.token(), seal, true).text();
        slots.line(sequence, signed(text, fresh));
    }

    /// While the key is being renewed: takes the one that opens what stands there.
    void choose(Path database) throws IOException {
        var own = installation.keyWrap();
        for (Keyring one : slots.ring().map(Keyring::each).orElse(List.of())) {
            var found = own.unwrap(one);
            if (found.isPresent() && EncryptedFile.opensWith(found.get(), database)) {
                key = found;
                return;
            }
        }
    }

    /// A renewal that has not ended: the keys of before and after, and the one of the file.
    record Renewal(FileKey from, FileKey to, FileKey now) {
        /// Whether the new database stands in the place.
        boolean isDone() {
            return Arrays.equals(now.bytes(), to.bytes());
        }
    }

    Optional<Renewal> renewal() throws IOException {
        var each = slots.ring().map(Keyring::each).orElse(List.of());
        if (each.size() < 2 || key.isEmpty()) {
            return Optional.empty();
        }
        var from = installation.keyWrap().unwrap(each.getFirst());
        var to = installation.keyWrap().unwrap(each.getLast());
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Renewal(from.get(), to.get(), key.get()))
                : Optional.empty();
    }

    /// Forgets the other key: twice, so that no slot speaks of it any more.
    void endRenewal() throws IOException {
        for (int slot = 0; slot < 2; slot++) {
            var ring = keyring().orElseThrow(() -> new IOException("no key ring"));
            keep(new Keyring(ring.sequence() + 1, ring.wrappings()));
        }
    }

    /// What of it [#isWhole] goes by: all but the generations that were noted.
    byte[] withoutGenerations() throws IOException {
        return slots.allButGenerations();
    }

    /// Copies it as it stands there to where nothing is yet.
    void backUpTo(Path file) throws IOException {
        byte[] bytes = slots.all();
        AtomicFile.writePrivate(file, out -> out.write(bytes));
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
        return slots.ring().map(this::ofKey);
    }

    private Keyring ofKey(Keyring ring) {
        var own = installation.keyWrap();
        return ring.each().stream()
                .filter(one -> key.isPresent()
                        && own.unwrapAll(one).stream()
                                .anyMatch(other ->
                                        Arrays.equals(other.bytes(), key.get().bytes())))
                .findFirst()
                .orElse(ring);
    }

    /// What it says about its database, when it was signed with the key of it or, before there were
    /// keys, by this installation.
    Optional<Identity> identity() throws IOException {
        return identity(key);
    }

    private Optional<Identity> identity(Optional<FileKey> by) throws IOException {
        return slots.lines()
                .map(line -> parse(line, by))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(Identity::sequence));
    }

    /// Whether this installation signed what the sidecar says last, and not only somebody who knows the key.
    boolean isSignedHere() throws IOException {
        String newest = "";
        long highest = -1;
        for (String line : slots.lines().toList()) {
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
        slots.line(sequence, signed(new Identity(sequence, schema, token, seal, true).text()));
    }

    private String signed(String text) throws IOException {
        return signed(text, key.orElseThrow(() -> new IOException("no key to sign with")));
    }

    private String signed(String text, FileKey signing) {
        String signed = text + signing.sign(text) + ";";
        // The last code is for programs of before encryption, which then refuse the file as too new.
        return signed + installation.sign(signed);
    }

    /// The highest generation that is known to have reached the disk.
    long generation() throws IOException {
        return Math.max(noted, slots.generation());
    }

    /// Notes a generation, without waiting for the disk: it may lag, it never leads.
    void generation(long generation) throws IOException {
        noted = generation;
        slots.generation(generation);
    }

    /// Backups up to that generation are known to be newer than what was gone on from; 0 when there were none.
    long goneOnFrom() throws IOException {
        return slots.goneOnFrom();
    }

    /// Notes that the user goes on from an older state than that backup.
    void goneOnFrom(long generation) throws IOException {
        slots.goneOnFrom(generation);
    }

    /// Whether it still says what it belongs to; not when somebody wrote over it or cut it off.
    boolean isWhole() throws IOException {
        return identity().isPresent() && keyring().isPresent();
    }

    /// Makes another one that says the same, where nothing is yet; from what is known of it, as this one may have been
    /// written over.
    void copyTo(Path file, Identity identity) throws IOException {
        var ring = known.map(this::ofKey).orElseThrow(() -> new IOException("no key ring"));
        byte[] bytes = Slots.bytes(identity.sequence(), signed(identity.text()), noted, ring);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Private.file(file);
    }

    @Override
    public void close() throws IOException {
        slots.close();
    }

    private Optional<Identity> parse(String line, Optional<FileKey> by) {
        String[] fields = line.split(";", -1);
        return switch (fields.length) {
            case 7 -> parse(fields, 0).filter(_ -> signedBefore(line, fields[6]));
            case 8 -> parse(fields, ABOVE_OLDER).filter(_ -> signedWithKey(line, fields, by));
            default -> Optional.empty();
        };
    }

    private static Optional<Identity> parse(String[] fields, int above) {
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

    private void keep(Keyring ring) throws IOException {
        slots.ring(ring);
        known = Optional.of(ring);
    }
}
