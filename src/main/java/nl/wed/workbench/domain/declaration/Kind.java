package nl.wed.workbench.domain.declaration;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// What a field of a record can hold.
public sealed interface Kind {
    /// Kinds that are one JSON value.
    enum Plain implements Kind {
        TEXT,
        WHOLE,
        LONG_WHOLE,
        FRACTION,
        DECIMAL,
        FLAG,
        ID,
        DAY,
        MOMENT
    }

    /// One of the constants of an enum.
    record Choice(Class<? extends Enum<?>> type) implements Kind {
        /// The names of the constants.
        public List<String> names() {
            return List.of(type.getEnumConstants()).stream()
                    .<String>map(Enum::name)
                    .toList();
        }

        /// The constant of that name.
        public Optional<Enum<?>> constant(String name) {
            return List.of(type.getEnumConstants()).stream()
                    .<Enum<?>>map(one -> one)
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// Any number of values of one kind.
    record Many(Kind element) implements Kind {}

    /// Values of one kind by whole number, in that order.
    record Numbered(Kind element) implements Kind {}

    /// Another record.
    record Nested(RecordShape<?> shape) implements Kind {
        /// The fields of that record.
        public List<Field> fields() {
            return shape.fields();
        }
    }

    /// The kinds of the types that stand for themselves.
    Map<Type, Plain> PLAIN = Map.ofEntries(
            Map.entry(String.class, Plain.TEXT),
            Map.entry(int.class, Plain.WHOLE),
            Map.entry(Integer.class, Plain.WHOLE),
            Map.entry(long.class, Plain.LONG_WHOLE),
            Map.entry(Long.class, Plain.LONG_WHOLE),
            Map.entry(double.class, Plain.FRACTION),
            Map.entry(Double.class, Plain.FRACTION),
            Map.entry(BigDecimal.class, Plain.DECIMAL),
            Map.entry(boolean.class, Plain.FLAG),
            Map.entry(Boolean.class, Plain.FLAG),
            Map.entry(UUID.class, Plain.ID),
            Map.entry(LocalDate.class, Plain.DAY),
            Map.entry(Instant.class, Plain.MOMENT));

    /// The kind of a component type; a type without a kind is a fault in the program, which the
    /// test over all records finds.
    @SuppressWarnings("unchecked")
    static Kind of(Type type) {
        var plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Many(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == SortedMap.class
                && map.getActualTypeArguments()[0] == Integer.class) {
            return new Numbered(of(map.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> one && one.isEnum()) {
            return new Choice((Class<? extends Enum<?>>) one);
        }
        if (type instanceof Class<?> one && one.isRecord()) {
            return new Nested(RecordShape.of(one.asSubclass(Record.class)));
        }
        throw new IllegalArgumentException("no JSON for " + type);
    }
}
