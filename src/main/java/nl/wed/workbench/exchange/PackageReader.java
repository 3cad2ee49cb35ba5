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
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.ObservationText;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.PackageReading.Read;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.exchange.PackageReading.Refused;

/// Reads packages, also hostile ones. A package is accepted as a whole or refused with a reason.
public final class PackageReader {
    private static final int MANIFEST_BYTES = 1_000_000;

    private final Limits limits;

    public PackageReader(Limits limits) {
        this.limits = limits;
    }

    /// The content of a package file, or why it is refused.
    public PackageReading read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException _) {
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
            case 1 -> reading;
            default -> new Refused(Reason.MORE_TRAJECTORIES, List.of(trajectories));
        };
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
            return new Refused(Reason.TOO_LARGE, List.of());
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
        var project = Project.empty(manifest.project());
        for (RecordType<?> type : RecordTypes.ALL) {
            project = withRecords(project, type, files);
        }
        if (!PackageWriter.counts(project).equals(manifest.counts())) {
            throw new Refusal(Reason.WRONG_COUNT);
        }
        return new ProjectPackage(manifest, project, observations(files));
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
            return Manifest.CODEC.read(text);
        } catch (CodecException e) {
            throw new Refusal(Reason.WRONG_RECORD, Manifest.NAME, e.field());
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
            if (!Entries.isKnown(name)) {
                throw new Refusal(Reason.UNKNOWN_ENTRY, name);
            }
            if (!name.equals(Manifest.NAME) && !Sha256.of(file.getValue()).equals(listed.get(name))) {
                throw new Refusal(Reason.CHANGED_ENTRY, name);
            }
        }
    }

    private static <T extends Entity> Project withRecords(
            Project project, RecordType<T> type, Map<String, byte[]> files) throws Refusal {
        String name = Entries.of(type);
        byte[] bytes = files.remove(name);
        if (bytes == null) {
            return project;
        }
        try {
            var codec = RecordCodec.of(type.type().asSubclass(Record.class));
            var records = codec.readAll(new ByteArrayInputStream(bytes)).stream()
                    .map(type.type()::cast)
                    .toList();
            return project.with(type, Table.of(records));
        } catch (CodecException e) {
            throw new Refusal(Reason.WRONG_RECORD, name, e.field());
        }
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
                    throw new Refusal(Reason.WRONG_RECORD, name, e.field());
                }
            }
        }
        return Map.copyOf(sets);
    }
}
