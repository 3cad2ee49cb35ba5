package nl.wed.workbench.domain.records;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.declaration.Gone;
import org.jspecify.annotations.Nullable;

/// Takes records out of a trajectory, and does to what points at them what its declaration says.
///
/// @param asked the record that was asked for
/// @param after the trajectory without them
/// @param gone how many records of each kind went with them, without the one that was asked for and without what is
/// kept beside records of what they rest on
/// @param loosened how many records stayed and lost a link, or moved up, by the field that pointed
public record Removal(Ref asked, Project after, Map<RecordType<?>, Integer> gone, Map<Reference, Integer> loosened) {

    /// The trajectory without a record and what hangs on it; the same when there is no such record.
    public static Project of(Project project, RecordType<?> type, UUID id) {
        return plan(project, new Ref(type, id)).after();
    }

    /// What becomes of a trajectory without that record.
    public static Removal plan(Project project, Ref ref) {
        return new Steps(project).remove(ref);
    }

    /// Whether nothing else changes.
    public boolean isHarmless() {
        return gone.isEmpty() && loosened.isEmpty();
    }

    private static final class Steps {
        private final Project before;
        private final Map<RecordType<?>, Set<UUID>> gone = new LinkedHashMap<>();
        private final Map<Reference, Integer> loosened = new LinkedHashMap<>();
        private Project now;

        Steps(Project project) {
            this.before = project;
            this.now = project;
        }

        Removal remove(Ref ref) {
            if (before.find(ref).isEmpty()) {
                return new Removal(ref, before, Map.of(), Map.of());
            }
            Map<RecordType<?>, Set<UUID>> wave = Map.of(ref.type(), Set.of(ref.id()));
            while (!wave.isEmpty()) {
                wave.forEach((type, ids) -> {
                    gone.computeIfAbsent(type, _ -> new HashSet<>()).addAll(ids);
                    ids.forEach(id -> now = now.remove(type, id));
                });
                wave = next(wave);
            }
            References.ALL.forEach(this::loosen);
            return new Removal(ref, now, counts(gone, ref), loosened);
        }

        // The records that go because one of the last wave went.
        private Map<RecordType<?>, Set<UUID>> next(Map<RecordType<?>, Set<UUID>> wave) {
            var next = new LinkedHashMap<RecordType<?>, Set<UUID>>();
            for (Reference reference : References.ALL) {
                var ids = pointedAt(reference, wave);
                if (reference.gone() == Gone.GOES_TOO && !ids.isEmpty()) {
                    now.stream(reference.holder())
                            .filter(record -> reference.pointsAt(record, ids))
                            .forEach(record -> next.computeIfAbsent(reference.holder(), _ -> new HashSet<>())
                                    .add(record.id()));
                }
            }
            return next;
        }

        private void loosen(Reference reference) {
            var ids = pointedAt(reference, gone);
            if (!ids.isEmpty() && (reference.gone() == Gone.LOSES_LINK || reference.gone() == Gone.MOVES_UP)) {
                loosen(reference.holder(), reference, ids);
            }
        }

        private <T extends Entity> void loosen(RecordType<T> type, Reference reference, Set<UUID> ids) {
            for (T record : now.all(type)) {
                if (reference.pointsAt(record, ids)) {
                    T changed = reference.gone() == Gone.MOVES_UP
                            ? reference.with(type, record, above(reference, record, ids))
                            : reference.without(type, record, ids);
                    now = now.put(type, changed);
                    if (!type.equals(BasisRecords.BASIS)) {
                        loosened.merge(reference, 1, Integer::sum);
                    }
                }
            }
        }

        // Where the removed ones above it pointed, up to the first that stays; none in a ring.
        private @Nullable UUID above(Reference reference, Entity record, Set<UUID> ids) {
            var seen = new HashSet<>(Set.of(record.id()));
            var at = reference.ids(record);
            while (!at.isEmpty() && ids.contains(at.getFirst()) && seen.add(at.getFirst())) {
                at = before.find(new Ref(reference.holder(), at.getFirst()))
                        .map(reference::ids)
                        .orElse(List.of());
            }
            return at.isEmpty() || ids.contains(at.getFirst()) || seen.contains(at.getFirst()) ? null : at.getFirst();
        }

        private static Set<UUID> pointedAt(Reference reference, Map<RecordType<?>, Set<UUID>> removed) {
            var ids = new HashSet<UUID>();
            reference.targets().forEach(type -> ids.addAll(removed.getOrDefault(type, Set.of())));
            return ids;
        }

        private static Map<RecordType<?>, Integer> counts(Map<RecordType<?>, Set<UUID>> records, Ref asked) {
            var counts = new LinkedHashMap<RecordType<?>, Integer>();
            records.forEach((type, ids) -> {
                int others = ids.size() - (type.equals(asked.type()) && ids.contains(asked.id()) ? 1 : 0);
                if (others > 0 && !type.equals(BasisRecords.BASIS)) {
                    counts.put(type, others);
                }
            });
            return counts;
        }
    }
}
