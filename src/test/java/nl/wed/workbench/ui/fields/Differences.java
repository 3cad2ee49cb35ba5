package nl.wed.workbench.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordTypes;
import org.jspecify.annotations.Nullable;

/// What differs between two snapshots: the new value of each component of a record that was there.
final class Differences {
    private Differences() {}

    static List<@Nullable Object> between(Project before, Project after) {
        List<@Nullable Object> changed = new ArrayList<>();
        RecordTypes.ALL.forEach(type -> collect(before, after, type, changed));
        return changed;
    }

    private static <T extends Entity> void collect(
            Project before, Project after, RecordType<T> type, List<@Nullable Object> changed) {
        for (T now : after.all(type)) {
            var was = before.find(type, now.id());
            if (was.isEmpty()) {
                changed.add(now);
            } else if (!was.get().equals(now)) {
                components(was.get(), now, changed);
            }
        }
    }

    /// Of what is kept by number, the values of the numbers that hold another one.
    private static void numbers(SortedMap<?, ?> old, SortedMap<?, ?> fresh, List<@Nullable Object> changed) {
        var numbers = new TreeSet<Object>(old.keySet());
        numbers.addAll(fresh.keySet());
        numbers.stream()
                .filter(number -> !Objects.equals(old.get(number), fresh.get(number)))
                .forEach(number -> changed.add(fresh.get(number)));
    }

    private static void components(Entity was, Entity now, List<@Nullable Object> changed) {
        try {
            for (var component : now.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(now);
                Object before = component.getAccessor().invoke(was);
                if (before instanceof SortedMap<?, ?> old && value instanceof SortedMap<?, ?> fresh) {
                    numbers(old, fresh, changed);
                } else if (!Objects.equals(before, value)) {
                    changed.add(value);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
