package nl.wed.workbench.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a record class, with the way in and out.
public final class RecordShape<T extends Record> {
    /// One component: its name, what it holds, and whether it may be null.
    public record Field(String name, Kind kind, boolean nullable, Method accessor) {
        /// What the record holds here.
        public @Nullable Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }

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

    /// The shape of a record class.
    public static <T extends Record> RecordShape<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape<>(
                    type,
                    type.getConstructor(parameters),
                    Arrays.stream(components).map(RecordShape::field).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    private static Field field(RecordComponent component) {
        return new Field(
                component.getName(),
                Kind.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.getAccessor());
    }

    /// The simple name of the class.
    public String name() {
        return type.getSimpleName();
    }

    /// The fields in the order of the class.
    public List<Field> fields() {
        return fields;
    }

    Optional<Integer> indexOf(String name) {
        return Optional.ofNullable(indexes.get(name));
    }

    T create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new CodecException(name(), "", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
