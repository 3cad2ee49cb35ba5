package nl.wed.workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wed.workbench.codec.ObservationText;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptRecord;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.files.AtomicFile;

/// Writes packages: the manifest first, then the files in order of name, with fixed times, so that
/// equal content gives equal bytes.
public final class PackageWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int COMPRESSION = 6;

    private final String program;

    /// `program` is the version of this program, for the manifest.
    public PackageWriter(String program) {
        this.program = program;
    }

    /// Writes the trajectory to a file, which is there as a whole or not at all. `base` is the
    /// snapshot of the package that this work started from.
    public Manifest write(Path file, Project project, Observations observations, Optional<String> base)
            throws IOException {
        return write(file, project, observations, base, Sender.UNKNOWN);
    }

    /// The same, saying who sends it, to whom and what for.
    public Manifest write(Path file, Project project, Observations observations, Optional<String> base, Sender sender)
            throws IOException {
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            if (observations.find(set.observations()).isEmpty()) {
                throw new IOException("observations are missing: " + set.observations());
            }
        }
        return writeFile(file, project, observations, base, sender, false);
    }

    /// Writes a backup, which holds whatever there is, also when observations are missing.
    public Manifest writeBackup(Path file, Project project, Observations observations, Optional<String> base)
            throws IOException {
        return writeFile(file, project, observations, base, Sender.UNKNOWN, true);
    }

    private Manifest writeFile(
            Path file, Project project, Observations observations, Optional<String> base, Sender sender, boolean own)
            throws IOException {
        var records = recordFiles(project);
        var parts = new TreeMap<String, Sha256.Content>();
        records.forEach((name, bytes) -> parts.put(name, out -> out.write(bytes)));
        parts.putAll(observationParts(project, observations));
        project.kept().parts().forEach((name, part) -> parts.put(name, out -> out.write(part.bytes())));
        var manifest = manifest(project, records, parts, base, sender);
        AtomicFile.Content content = out -> writeZip(out, manifest, parts);
        if (own) {
            AtomicFile.writePrivate(file, content);
        } else {
            AtomicFile.write(file, content);
        }
        return manifest;
    }

    /// The hash of the records of a trajectory: the name of this snapshot.
    public static String snapshotOf(Project project) {
        return snapshotOf(project, recordFiles(project));
    }

    private static String snapshotOf(Project project, SortedMap<String, byte[]> files) {
        var text = new StringBuilder(project.id().toString());
        files.forEach((name, bytes) -> {
            if (Entries.kindOf(name).isPresent()) {
                text.append(name).append(Sha256.of(bytes));
            }
        });
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static List<Manifest.Count> counts(Project project) {
        var known = RecordTypes.ALL.stream()
                .map(type -> new Manifest.Count(type.name(), project.table(type).size()));
        var kept = project.kept().kinds().entrySet().stream()
                .map(kind -> new Manifest.Count(kind.getKey(), kind.getValue().size()));
        return Stream.concat(known, kept).filter(count -> count.records() > 0).toList();
    }

    // Large sets are not held as text: they are written twice, for their hash and into the zip.
    private static SortedMap<String, Sha256.Content> observationParts(Project project, Observations observations) {
        var parts = new TreeMap<String, Sha256.Content>();
        for (DataSet set : project.all(FigureRecords.DATA_SET)) {
            observations
                    .find(set.observations())
                    .ifPresent(found -> parts.put(
                            Entries.ofObservations(set.observations()), out -> ObservationText.write(found, out)));
        }
        return parts;
    }

    private static SortedMap<String, byte[]> recordFiles(Project project) {
        var files = new TreeMap<String, byte[]>();
        for (RecordType<?> type : RecordTypes.ALL) {
            if (!project.table(type).isEmpty()) {
                files.put(Entries.of(type), json(project, type));
            }
        }
        project.kept()
                .kinds()
                .forEach((kind, records) ->
                        files.put(Entries.ofKind(kind), array(records.stream().map(KeptRecord::json))));
        return files;
    }

    private static <T extends Entity> byte[] json(Project project, RecordType<T> type) {
        var codec = RecordCodec.of(type.type().asSubclass(Record.class));
        Kept kept = project.kept();
        return array(project.stream(type)
                .map(record -> codec.write((Record) record, kept.of(new Ref(type, record.id())))));
    }

    // One record per line, so that two packages can be compared by eye.
    private static byte[] array(Stream<String> records) {
        return records.collect(Collectors.joining(",\n", "[\n", "\n]\n")).getBytes(StandardCharsets.UTF_8);
    }

    private Manifest manifest(
            Project project,
            SortedMap<String, byte[]> records,
            SortedMap<String, Sha256.Content> parts,
            Optional<String> base,
            Sender sender)
            throws IOException {
        var entries = new ArrayList<Manifest.Entry>();
        for (var part : parts.entrySet()) {
            entries.add(new Manifest.Entry(part.getKey(), Sha256.of(part.getValue())));
        }
        Optional<Trajectory> trajectory =
                project.stream(TrajectoryRecords.TRAJECTORY).findFirst();
        return new Manifest(
                Manifest.FORMAT,
                Math.max(Manifest.MINOR, project.kept().minor()),
                program,
                project.id(),
                snapshotOf(project, records),
                base.orElse(null),
                trajectory.map(Trajectory::municipalityCode).orElse(null),
                trajectory.map(Trajectory::municipalityName).orElse(null),
                trajectory.map(Trajectory::scope).orElse(null),
                trajectory.map(Trajectory::fictional).orElse(false),
                counts(project),
                entries,
                sender.known() ? sender : null);
    }

    private static void writeZip(OutputStream out, Manifest manifest, Map<String, Sha256.Content> parts)
            throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(COMPRESSION);
        byte[] head = Manifest.CODEC.write(manifest).getBytes(StandardCharsets.UTF_8);
        add(zip, Manifest.NAME, entry -> entry.write(head));
        for (var part : parts.entrySet()) {
            add(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, Sha256.Content part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        part.writeTo(zip);
        zip.closeEntry();
    }
}
