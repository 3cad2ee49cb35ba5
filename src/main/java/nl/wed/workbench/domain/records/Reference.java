package nl.wed.workbench.domain.records;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.RecordShape;
import org.jspecify.annotations.Nullable;

/// A field by which records of a kind point at records of these kinds, as its class declares.
public record Reference(
        RecordType<?> holder, Field field, Set<RecordType<?>> targets, Gone gone, Chained chained, String resets) {

    /// The ids that a record points at here.
    public List<UUID> ids(Entity record) {
        return switch (field.of((Record) record)) {
            case UUID id -> List.of(id);
            case List<?> many -> many.stream().map(UUID.class::cast).toList();
            case null, default -> List.of();
        };
    }

    /// Whether a record points here at one of these.
    boolean pointsAt(Entity record, Set<UUID> ids) {
        return ids(record).stream().anyMatch(ids::contains);
    }

    /// The record with nothing left here that points at one of these.
    <T extends Entity> T without(RecordType<T> type, T record, Set<UUID> ids) {
        T without = with(type, record, remaining(record, ids));
        var shape = shape(type);
        return shape.field(resets)
                .map(flag -> type.type().cast(with(shape, (Record) without, flag, false)))
                .orElse(without);
    }

    /// The record pointing here at another one, or at none.
    <T extends Entity> T with(RecordType<T> type, T record, @Nullable Object value) {
        return type.type().cast(with(shape(type), (Record) record, field, value));
    }

    private @Nullable Object remaining(Entity record, Set<UUID> ids) {
        return field.of((Record) record) instanceof List<?>
                ? ids(record).stream().filter(id -> !ids.contains(id)).toList()
                : null;
    }

    private static RecordShape<?> shape(RecordType<?> type) {
        return RecordShape.of(type.type().asSubclass(Record.class));
    }

    @SuppressWarnings("unchecked") // the shape is that of the class of the record
    private static <R extends Record> Record with(
            RecordShape<R> shape, Record record, Field field, @Nullable Object value) {
        return shape.with((R) record, field, value);
    }
}
