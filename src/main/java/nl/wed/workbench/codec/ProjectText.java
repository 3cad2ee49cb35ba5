package nl.wed.workbench.codec;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptPart;
import nl.wed.workbench.domain.records.RecordTypes;

/// A whole snapshot as text: its id and format, then one line per record with its kind and JSON, also of kinds
/// that this program does not know, and one per unknown part of a package.
public final class ProjectText {
    private static final String PART = "+";
    private static final int FIRST_FORMAT = 1;

    /// Brings the records of an older format to the present one.
    @FunctionalInterface
    public interface Upgrade {
        void from(int format, RawTrajectory raw);
    }

    private final RecordCodecs codecs;
    private final int format;
    private final Upgrade upgrade;

    /// Writes in that format, and reads older ones by that upgrade.
    public ProjectText(RecordCodecs codecs, int format, Upgrade upgrade) {
        this.codecs = codecs;
        this.format = format;
        this.upgrade = upgrade;
    }

    /// The snapshot as text.
    public String write(Project project) {
        Kept kept = project.kept();
        var text = new StringBuilder()
                .append(project.id())
                .append(' ')
                .append(format)
                .append(' ')
                .append(kept.minor())
                .append('\n');
        for (RecordType<?> type : RecordTypes.ALL) {
            for (Entity record : project.table(type)) {
                line(text, type.name(), codecs.write(type, record, kept.of(new Ref(type, record.id()))));
            }
        }
        kept.kinds().forEach((kind, records) -> records.forEach(one -> line(text, kind, one.json())));
        kept.parts()
                .forEach((name, part) ->
                        line(text, PART + name, Base64.getEncoder().encodeToString(part.bytes())));
        return text.toString();
    }

    /// The snapshot of a text.
    ///
    /// @throws CodecException when it is not whole
    public Project read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new CodecException("snapshot", "", "is empty");
        }
        String[] head = lines.getFirst().split(" ", -1);
        var records = new LinkedHashMap<String, List<String>>();
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            records.computeIfAbsent(line.substring(0, space), _ -> new ArrayList<>())
                    .add(line.substring(space + 1));
        }
        return read(
                UUID.fromString(head[0]),
                head.length > 1 ? Integer.parseInt(head[1]) : FIRST_FORMAT,
                head.length > 2 ? Integer.parseInt(head[2]) : 0,
                records);
    }

    private Project read(UUID id, int written, int minor, Map<String, List<String>> records) {
        var parts = new LinkedHashMap<String, KeptPart>();
        records.entrySet().removeIf(entry -> {
            boolean part = entry.getKey().startsWith(PART);
            if (part) {
                byte[] bytes = Base64.getDecoder().decode(entry.getValue().getFirst());
                parts.put(entry.getKey().substring(PART.length()), new KeptPart(bytes));
            }
            return part;
        });
        var decoding = new ProjectDecoding(id);
        upgraded(written, records).forEach(decoding::add);
        var project = decoding.project();
        var kept = project.kept().atLeast(written < format ? 0 : minor);
        for (var part : parts.entrySet()) {
            kept = kept.withPart(part.getKey(), part.getValue());
        }
        return project.withKept(kept);
    }

    private Map<String, List<String>> upgraded(int written, Map<String, List<String>> records) {
        if (written >= format) {
            return records;
        }
        var raw = new RawTrajectory();
        records.forEach(raw::add);
        upgrade.from(written, raw);
        return raw.texts();
    }

    private static void line(StringBuilder text, String kind, String content) {
        text.append(kind).append(' ').append(content).append('\n');
    }
}
