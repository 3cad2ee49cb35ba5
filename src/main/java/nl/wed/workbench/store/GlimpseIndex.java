package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.files.LockedFile;
import nl.wed.workbench.workspace.Glimpse;

/// What the working files of a folder looked like when they were last read, so that the start screen need not open
/// them. It is signed by the installation and believed of a file only while size, time and sidecar are what they
/// were; of a file that is open it still says which trajectory it is. Nothing of it is needed: without it the files
/// are read.
public final class GlimpseIndex {
    static final String NAME = "kaarten.lijst";

    private static final System.Logger LOG = System.getLogger(GlimpseIndex.class.getName());
    private static final String HEAD = "werkbank-kaarten;1";
    private static final int LARGEST = 16_000_000;
    private static final int LARGEST_SIDECAR = 16_384;
    private static final RecordCodec<Entry> CODEC = RecordCodec.of(Entry.class);

    /// A file by its name, what it looked like from outside, the token of its database, and what was in it.
    public record Entry(String file, String outside, String token, Glimpse glimpse) {}

    private final Path folder;
    private final Installation installation;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Entry> changed = new TreeMap<>();

    private GlimpseIndex(Path folder, Installation installation) {
        this.folder = folder;
        this.installation = installation;
    }

    /// The index of that folder; an empty one when there is none that was signed here.
    static GlimpseIndex of(Path folder, Installation installation) {
        var index = new GlimpseIndex(folder, installation);
        index.read().forEach(one -> index.entries.put(one.file(), one));
        return index;
    }

    /// What is in that file, when it still is what it was.
    public Optional<Glimpse> find(Path file) {
        return entry(file).filter(one -> one.outside().equals(outside(file))).map(Entry::glimpse);
    }

    /// What was in that file when it was last read, when it is the same database still: its trajectory is the same, the
    /// rest may have changed.
    public Optional<Glimpse> findLast(Path file) {
        return entry(file).filter(one -> one.token().equals(token(file))).map(Entry::glimpse);
    }

    /// The files elsewhere that were worked in here and are still there.
    public List<Path> elsewhere() {
        return entries.keySet().stream()
                .map(folder::resolve)
                .filter(file -> !folder.equals(file.getParent()) && Files.isRegularFile(file))
                .toList();
    }

    /// Remembers what is in that file, as it looks now.
    public void put(Path file, Glimpse glimpse) {
        String token = token(file);
        if (!token.isEmpty()) {
            put(new Entry(name(file), outside(file), token, glimpse));
        }
    }

    /// Remembers what was made or opened now: from outside it looks otherwise as soon as it is closed.
    public void putOpen(Path file, Glimpse glimpse) {
        String token = token(file);
        if (!token.isEmpty()) {
            put(new Entry(name(file), "", token, glimpse));
        }
    }

    private void put(Entry entry) {
        entries.put(entry.file(), entry);
        changed.put(entry.file(), entry);
    }

    /// Writes what changed, and lets go of files that are no longer there.
    public void write() {
        if (changed.isEmpty() && entries.keySet().stream().allMatch(this::isThere)) {
            return;
        }
        try {
            installation.exclusively(() -> {
                read().forEach(one -> entries.put(one.file(), one)); // what another program wrote meanwhile
                entries.putAll(changed);
                entries.keySet().removeIf(name -> !isThere(name));
                changed.clear();
                write(lines());
                return entries;
            });
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the list of cards is not kept", e);
        }
    }

    private boolean isThere(String name) {
        return Files.exists(folder.resolve(name));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        entries.values().forEach(entry -> lines.add(CODEC.write(entry)));
        return lines;
    }

    private void write(List<String> lines) throws IOException {
        String text = String.join("\n", lines) + "\n";
        Path file = folder.resolve(NAME);
        AtomicFile.writePrivate(
                file, out -> out.write((text + installation.sign(text) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Entry> entry(Path file) {
        return Optional.ofNullable(entries.get(name(file)));
    }

    private List<Entry> read() {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return List.of();
            }
            List<String> lines = Files.readString(file).lines().toList();
            int last = lines.size() - 1;
            if (last < 1 || !lines.getFirst().equals(HEAD)) {
                return List.of();
            }
            String text = String.join("\n", lines.subList(0, last)) + "\n";
            return installation.sign(text).equals(lines.get(last))
                    ? lines.subList(1, last).stream().map(CODEC::read).toList()
                    : List.of();
        } catch (IOException | CodecException e) {
            LOG.log(System.Logger.Level.WARNING, "the list of cards is made anew", e);
            return List.of();
        }
    }

    /// Size, time and sidecar, which is written at every save.
    private static String outside(Path file) {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return seen.size() + ";" + seen.lastModifiedTime().toInstant() + ";" + hash(sidecar(file));
        } catch (IOException | RuntimeException _) {
            return "?";
        }
    }

    private static byte[] sidecar(Path file) throws IOException {
        Path beside = WorkingFile.of(file).orElseThrow().sidecar();
        return LockedFile.read(beside, LARGEST_SIDECAR);
    }

    private String token(Path file) {
        try {
            return WorkingFile.of(file).isEmpty()
                    ? ""
                    : Sidecar.peek(WorkingFile.of(file).get().sidecar(), installation)
                            .map(Sidecar.Identity::token)
                            .orElse("");
        } catch (IOException _) {
            return "";
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /// The name of a file of this folder, the path of one elsewhere.
    private String name(Path file) {
        return folder.equals(file.getParent()) ? String.valueOf(file.getFileName()) : file.toString();
    }
}
