package nl.wed.workbench.domain.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.difference.Difference.Added;
import nl.wed.workbench.domain.difference.Difference.Changed;
import nl.wed.workbench.domain.difference.Difference.ChangedUnknown;
import nl.wed.workbench.domain.difference.Difference.Removed;
import nl.wed.workbench.domain.difference.Difference.Reordered;
import nl.wed.workbench.domain.records.RecordTypes;

/// Finds what differs between two snapshots. Tables and records that both share are not looked into.
public final class Differences {
    private final Project before;
    private final Project after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Project before, Project after) {
        this.before = before;
        this.after = after;
    }

    /// What differs, kind by kind in the order of the register: what went, then what came and changed in its order.
    public static List<Difference> between(Project before, Project after) {
        var differences = new Differences(before, after);
        RecordTypes.ALL.forEach(differences::table);
        return List.copyOf(differences.found);
    }

    private <T extends Entity> void table(RecordType<T> type) {
        Table<T> old = before.table(type);
        Table<T> now = after.table(type);
        if (old == now && before.kept() == after.kept()) {
            return;
        }
        for (T record : old) {
            if (now.find(record.id()).isEmpty()) {
                found.add(new Removed(new Ref(type, record.id())));
            }
        }
        for (T record : now) {
            var ref = new Ref(type, record.id());
            old.find(record.id()).ifPresentOrElse(was -> record(ref, was, record), () -> found.add(new Added(ref)));
        }
        if (!inBoth(old, now).equals(inBoth(now, old))) {
            found.add(new Reordered(type));
        }
    }

    private static <T extends Entity> List<UUID> inBoth(Table<T> table, Table<T> other) {
        return table.stream()
                .map(Entity::id)
                .filter(id -> other.find(id).isPresent())
                .toList();
    }

    private void record(Ref ref, Entity was, Entity now) {
        if (was != now) {
            fields(ref, "", shape(ref.type()).fields(), (Record) was, (Record) now);
        }
        if (!before.kept().of(ref).equals(after.kept().of(ref))) {
            found.add(new ChangedUnknown(ref));
        }
    }

    private void fields(Ref ref, String path, List<Field> fields, Record was, Record now) {
        for (Field field : fields) {
            Object old = field.of(was);
            Object fresh = field.of(now);
            if (Objects.equals(old, fresh)) {
                continue;
            }
            String name = path + field.name();
            if (field.kind() instanceof Kind.Nested nested
                    && old instanceof Record one
                    && fresh instanceof Record two) {
                fields(ref, name + ".", nested.fields(), one, two);
            } else {
                found.add(new Changed(ref, name, field, old, fresh));
            }
        }
    }

    private static RecordShape<?> shape(RecordType<?> type) {
        return RecordShape.of(type.type().asSubclass(Record.class));
    }
}
