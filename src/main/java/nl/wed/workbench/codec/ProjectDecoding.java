package nl.wed.workbench.codec;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.codec.CodecException.Problem;
import nl.wed.workbench.codec.RecordCodec.Decoded;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.kept.KeptRecord;
import nl.wed.workbench.domain.records.RecordTypes;

/// Puts a trajectory together from its records as text, and keeps what it does not know of them: fields, and whole
/// kinds.
public final class ProjectDecoding {
    private final Map<Ref, KeptFields> rests = new HashMap<>();
    private Project project;
    private Kept kept = Kept.NOTHING;

    /// A trajectory with that id, without records yet.
    public ProjectDecoding(UUID id) {
        project = Project.empty(id);
    }

    /// Adds the records of a kind, each a JSON text; a kind that is not known is kept.
    ///
    /// @throws CodecException when one cannot be read
    public void add(String kind, List<String> records) {
        RecordTypes.named(kind).ifPresentOrElse(type -> known(type, records), () -> unknown(kind, records));
    }

    /// Adds the records of a known kind from a JSON array.
    ///
    /// @throws CodecException when it or one of them cannot be read
    public void addAll(RecordType<?> type, InputStream array) {
        put(type, codec(type).decodeAll(array));
    }

    /// The trajectory.
    public Project project() {
        return project.withKept(kept.withFields(rests));
    }

    private void known(RecordType<?> type, List<String> records) {
        var codec = codec(type);
        var decoded = new ArrayList<Decoded<?>>(records.size());
        for (String record : records) {
            try {
                decoded.add(codec.decode(record));
            } catch (CodecException e) {
                throw e.at(decoded.size() + 1);
            }
        }
        put(type, decoded);
    }

    private <T extends Entity> void put(RecordType<T> type, List<? extends Decoded<?>> decoded) {
        var records = new ArrayList<T>();
        var ids = new HashSet<UUID>();
        for (Decoded<?> one : decoded) {
            T record = type.type().cast(one.record());
            if (!ids.add(record.id())) {
                throw new CodecException(type.name(), "id", "is there twice", Problem.TWICE).at(records.size() + 1);
            }
            records.add(record);
            if (!one.rest().isEmpty()) {
                rests.put(new Ref(type, record.id()), one.rest());
            }
        }
        project = project.with(type, Table.of(records));
    }

    // Two records without an id, or with the same, stay two.
    private void unknown(String kind, List<String> records) {
        var raw = new RawTrajectory();
        raw.add(kind, records);
        var ids = new HashSet<UUID>();
        var all = new ArrayList<KeptRecord>();
        for (UUID id : raw.ids(kind)) {
            UUID own = id;
            while (!ids.add(own)) {
                own = UUID.nameUUIDFromBytes((own + "+").getBytes(StandardCharsets.UTF_8));
            }
            all.add(new KeptRecord(own, records.get(all.size())));
        }
        kept = kept.withKind(kind, all);
    }

    private static RecordCodec<?> codec(RecordType<?> type) {
        return RecordCodec.of(type.type().asSubclass(Record.class));
    }
}
