package nl.wed.workbench.domain.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import org.jspecify.annotations.Nullable;

/// Changes one component of a record by its name, so that a test says only what differs.
public final class Changed {
    private Changed() {}

    /// The project with that component changed in one record.
    public static <T extends Record & Entity> Project in(
            Project project, RecordType<T> type, UUID id, String component, @Nullable Object value) {
        return project.put(type, with(project.find(type, id).orElseThrow(), component, value));
    }

    /// The project with that component changed in every record of a kind.
    public static <T extends Record & Entity> Project inAll(
            Project project, RecordType<T> type, String component, @Nullable Object value) {
        return project.putAll(
                type,
                project.stream(type)
                        .map(record -> with(record, component, value))
                        .toList());
    }

    /// The record with that component changed.
    public static <T extends Record> T with(T record, String component, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.contains(component)) {
            throw new IllegalArgumentException("no component " + component + " in " + names);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                boolean changed = names.get(i).equals(component);
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            var type = (Class<T>) record.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
