package nl.wed.workbench.domain.declaration;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a record class, with the way in and out.
public final class RecordShape<T extends Record> {
    private static final ClassValue<RecordShape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Field> fields;
    private final Map<String, Integer> indexes = new HashMap<>();

    private RecordShape(Class<T> type, Constructor<T> constructor, List<Field> fields) {
        this.type = type;
        this.constructor = constructor;
        this.fields = fields;
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).name(), i);
        }
    }

    /// The shape of a record class; made once and kept.
    @SuppressWarnings("unchecked") // a shape is kept under the class that it was read from
    public static <T extends Record> RecordShape<T> of(Class<T> type) {
        return (RecordShape<T>) KNOWN.get(type);
    }

    private static <T extends Record> RecordShape<T> read(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape<>(
                    type,
                    type.getConstructor(parameters),
                    Arrays.stream(components).map(Field::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    /// The simple name of the class.
    public String name() {
        return type.getSimpleName();
    }

    /// The fields in the order of the class.
    public List<Field> fields() {
        return fields;
    }

    /// Where the field of that name stands.
    public Optional<Integer> indexOf(String name) {
        return Optional.ofNullable(indexes.get(name));
    }

    /// The field of that name.
    public Optional<Field> field(String name) {
        return indexOf(name).map(fields::get);
    }

    /// What a record holds, in the order of the fields.
    public @Nullable Object[] values(Record record) {
        return fields.stream().map(field -> field.of(record)).toArray();
    }

    /// A record of these values in the order of the fields; refuses what its class refuses, with that reason.
    public T create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /// The same record with another value in one field.
    public T with(T record, Field field, @Nullable Object value) {
        @Nullable Object[] values = values(record);
        values[fields.indexOf(field)] = value;
        return create(values);
    }
}
