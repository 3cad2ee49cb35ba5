package nl.wed.workbench.codec;

import java.util.HashMap;
import java.util.Map;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.records.RecordTypes;

/// The codecs of all kinds of record.
public final class RecordCodecs {
    private final Map<RecordType<?>, RecordCodec<?>> codecs = new HashMap<>();

    public RecordCodecs() {
        for (RecordType<?> type : RecordTypes.ALL) {
            codecs.put(type, RecordCodec.of(type.type().asSubclass(Record.class)));
        }
    }

    /// A record as JSON on one line.
    public String write(RecordType<?> type, Entity record) {
        return codec(type).write((Record) record);
    }

    /// A record as JSON on one line, with the fields that are kept without being known.
    public String write(RecordType<?> type, Entity record, KeptFields rest) {
        return codec(type).write((Record) record, rest);
    }

    /// The record of that kind in a JSON text.
    public <T extends Entity> T read(RecordType<T> type, String text) {
        return type.type().cast(codec(type).read(text));
    }

    private RecordCodec<?> codec(RecordType<?> type) {
        var codec = codecs.get(type);
        if (codec == null) {
            throw new IllegalArgumentException("not in the register: " + type.name());
        }
        return codec;
    }
}
