package nl.wed.workbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.ObservationText;
import nl.wed.workbench.codec.ProjectDecoding;
import nl.wed.workbench.codec.RawTrajectory;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.kept.KeptPart;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.PackageReading.Read;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;
import nl.wed.workbench.limits.Deadline;

/// Reads packages, also hostile ones. A package is accepted as a whole or refused with a reason.
public final class PackageReader {
    private static final int MANIFEST_BYTES = 1_000_000;

    private final Limits limits;

    public PackageReader(Limits limits) {
        this.limits = limits;
    }

    /// The content of a package file, or why it is refused.
    public PackageReading read(Path file) {
        if (BackupSign.isOn(file)) {
            return new Refused(Reason.BACKUP, List.of());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            var deadline = Deadline.after(limits.time(), () -> false);
            return deadline.watch(() -> read(stream));
        } catch (Deadline.Passed e) {
            return new Refused(Reason.TOO_SLOW, List.of(e.limit().toSeconds()));
        } catch (IOException | Deadline.Unwanted _) {
            return new Refused(Reason.UNREADABLE, List.of());
        }
    }

    /// The content of a package file with one trajectory, as every package is that somebody was sent; or why it is
    /// refused.
    public PackageReading readTrajectory(Path file) {
        var reading = read(file);
        if (!(reading instanceof Read(var content))) {
            return reading;
        }
        int trajectories = content.project().table(TrajectoryRecords.TRAJECTORY).size();
        return switch (trajectories) {
            case 0 -> new Refused(Reason.NO_TRAJECTORY, List.of());
            case 1 -> inspected(content);
            default -> new Refused(Reason.MORE_TRAJECTORIES, List.of(trajectories));
        };
    }

    private static PackageReading inspected(ProjectPackage content) {
        try {
            return new Read(content.inspected());
        } catch (Refusal e) {
            return e.outcome();
        } catch (OutOfMemoryError _) {
            return tooMuch();
        }
    }

    private static Refused tooMuch() {
        return new Refused(Reason.TOO_MUCH, List.of(Runtime.getRuntime().maxMemory() >> 20));
    }

    /// The content of a package, or why it is refused.
    public PackageReading read(InputStream stream) {
        try {
            return new Read(content(new ZipScan(limits).read(stream)));
        } catch (Refusal e) {
            return e.outcome();
        } catch (ZipException | EOFException _) {
            return new Refused(Reason.NOT_A_PACKAGE, List.of());
        } catch (IOException _) {
            return new Refused(Reason.UNREADABLE, List.of());
        } catch (OutOfMemoryError _) {
            return tooMuch();
        }
    }

    /// What a package says of itself; empty when it is no package. Nothing else of it is looked at,
    /// so this serves to find what was made of the package before, and for nothing more.
    public Optional<Manifest> manifest(Path file) {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var first = zip.getNextEntry();
            if (first == null || !first.getName().equals(Manifest.NAME)) {
                return Optional.empty();
            }
            byte[] bytes = zip.readNBytes(MANIFEST_BYTES);
            return Optional.of(manifest(Map.of(Manifest.NAME, bytes)));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ProjectPackage content(Map<String, byte[]> files) throws Refusal {
        var manifest = manifest(files);
        verify(manifest, files);
        var observations = observations(files);
        var project = project(manifest, files);
        if (!sameCounts(project, manifest)) {
            throw new Refusal(Reason.WRONG_COUNT);
        }
        return new ProjectPackage(manifest, withParts(project, manifest, files), observations, List.of());
    }

    // An upgrade can give a kind another name, or split a record: then only that nothing was cut off is known.
    private static boolean sameCounts(Project project, Manifest manifest) {
        return manifest.format() < Manifest.FORMAT
                || Set.copyOf(PackageWriter.counts(project)).equals(Set.copyOf(manifest.counts()));
    }

    private static Manifest manifest(Map<String, byte[]> files) throws Refusal {
        byte[] bytes = files.get(Manifest.NAME);
        if (bytes == null) {
            throw new Refusal(Reason.NO_MANIFEST);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            int format = Manifest.Head.CODEC.read(text).format();
            if (format > Manifest.FORMAT) {
                throw new Refusal(Reason.NEWER_FORMAT, format);
            }
            var manifest = Manifest.CODEC.read(text);
            if (format < 1 || manifest.minorFormat() < 0) {
                throw new Refusal(Reason.WRONG_RECORD, Manifest.NAME, "format", 0);
            }
            return manifest;
        } catch (CodecException e) {
            throw wrong(Manifest.NAME, e);
        }
    }

    private static void verify(Manifest manifest, Map<String, byte[]> files) throws Refusal {
        var listed = new HashMap<String, String>();
        manifest.entries().forEach(entry -> listed.put(entry.name(), entry.sha256()));
        for (String name : listed.keySet()) {
            if (!files.containsKey(name)) {
                throw new Refusal(Reason.MISSING_ENTRY, name.replaceAll("[^a-z0-9./-]", "?"));
            }
        }
        for (var file : files.entrySet()) {
            String name = file.getKey();
            if (!Entries.isKnown(name, manifest)) {
                throw new Refusal(Reason.UNKNOWN_ENTRY, name);
            }
            if (!name.equals(Manifest.NAME) && !Sha256.of(file.getValue()).equals(listed.get(name))) {
                throw new Refusal(Reason.CHANGED_ENTRY, name);
            }
        }
    }

    private static Project project(Manifest manifest, Map<String, byte[]> files) throws Refusal {
        return manifest.format() < Manifest.FORMAT ? upgraded(manifest, files) : present(manifest, files);
    }

    private static Project present(Manifest manifest, Map<String, byte[]> files) throws Refusal {
        var decoding = new ProjectDecoding(manifest.project());
        for (RecordType<?> type : RecordTypes.ALL) {
            var bytes = files.remove(Entries.of(type));
            if (bytes != null) {
                decode(Entries.of(type), () -> decoding.addAll(type, new ByteArrayInputStream(bytes)));
            }
        }
        for (String name : List.copyOf(files.keySet())) {
            var kind = Entries.kindOf(name);
            if (kind.isPresent()) {
                var bytes = files.remove(name);
                decode(name, () -> {
                    var raw = new RawTrajectory();
                    raw.addAll(kind.get(), new ByteArrayInputStream(bytes));
                    raw.texts().forEach(decoding::add);
                });
            }
        }
        return decoding.project();
    }

    private static Project upgraded(Manifest manifest, Map<String, byte[]> files) throws Refusal {
        var raw = new RawTrajectory();
        for (String name : List.copyOf(files.keySet())) {
            var kind = Entries.kindOf(name);
            if (kind.isPresent()) {
                var bytes = files.remove(name);
                decode(name, () -> raw.addAll(kind.get(), new ByteArrayInputStream(bytes)));
            }
        }
        Upgrades.from(manifest.format(), raw);
        var decoding = new ProjectDecoding(manifest.project());
        for (var kind : raw.texts().entrySet()) {
            decode(Entries.ofKind(kind.getKey()), () -> decoding.add(kind.getKey(), kind.getValue()));
        }
        return decoding.project();
    }

    private static void decode(String name, Runnable reading) throws Refusal {
        try {
            reading.run();
        } catch (CodecException e) {
            throw wrong(name, e);
        }
    }

    private static Refusal wrong(String name, CodecException e) {
        String field = e.field().replaceAll("[^A-Za-z0-9.-]", "?");
        return switch (e.problem()) {
            case MISSING -> new Refusal(Reason.MISSING_FIELD, name, field, e.number());
            case TOO_LONG -> new Refusal(Reason.TOO_LONG, name, field, Inspection.LONGEST_TEXT);
            case TWICE -> new Refusal(Reason.SAME_ID, name, name, e.number());
            case OTHER -> new Refusal(Reason.WRONG_RECORD, name, field, e.number());
        };
    }

    // What is left has no place in this format: verify() let it pass because the package is of a newer one.
    private static Project withParts(Project project, Manifest manifest, Map<String, byte[]> files) {
        var kept = project.kept().atLeast(manifest.isNewer() ? manifest.minorFormat() : 0);
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(Manifest.NAME)) {
                kept = kept.withPart(file.getKey(), new KeptPart(file.getValue()));
            }
        }
        return project.withKept(kept);
    }

    private static Map<String, ObservationSet> observations(Map<String, byte[]> files) throws Refusal {
        var sets = new HashMap<String, ObservationSet>();
        for (String name : List.copyOf(files.keySet())) {
            var hash = Entries.observationsOf(name);
            if (hash.isPresent()) {
                try {
                    String text = new String(files.remove(name), StandardCharsets.UTF_8);
                    sets.put(hash.get(), ObservationText.read(text, hash.get()));
                } catch (CodecException e) {
                    throw wrong(name, e);
                }
            }
        }
        return Map.copyOf(sets);
    }
}
