package nl.wed.workbench.domain.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Ref;

/// All that a trajectory holds and this program does not know: the minor number of the format that it came in, unknown
/// fields by record, whole kinds of record and parts of the package by name.
public record Kept(
        int minor,
        Map<Ref, KeptFields> fields,
        SortedMap<String, List<KeptRecord>> kinds,
        SortedMap<String, KeptPart> parts) {
    public static final Kept NOTHING = new Kept(0, Map.of(), new TreeMap<>(), new TreeMap<>());

    public boolean isEmpty() {
        return fields.isEmpty() && kinds.isEmpty() && parts.isEmpty();
    }

    /// The unknown fields of a record.
    public KeptFields of(Ref ref) {
        return fields.getOrDefault(ref, KeptFields.NONE);
    }

    /// The same with the unknown fields of these records.
    public Kept withFields(Map<Ref, KeptFields> more) {
        var all = new HashMap<>(fields);
        all.putAll(more);
        return new Kept(minor, Map.copyOf(all), kinds, parts);
    }

    /// Only the unknown fields, of records other than these: what stays when nobody can say of the rest what it tells.
    public Kept fieldsBut(Set<UUID> records) {
        var some = new HashMap<>(fields);
        some.keySet().removeIf(ref -> records.contains(ref.id()));
        return new Kept(minor, Map.copyOf(some), new TreeMap<>(), new TreeMap<>());
    }

    /// The same with the records of an unknown kind; none of them takes the kind away.
    public Kept withKind(String kind, List<KeptRecord> records) {
        return new Kept(minor, fields, with(kinds, kind, Optional.of(records).filter(all -> !all.isEmpty())), parts);
    }

    /// The same with an unknown part of a package.
    public Kept withPart(String name, KeptPart part) {
        return new Kept(minor, fields, kinds, with(parts, name, Optional.of(part)));
    }

    /// The same without the unknown fields of those records.
    public Kept without(Predicate<Ref> records) {
        var some = new HashMap<>(fields);
        some.keySet().removeIf(records);
        return some.size() == fields.size() ? this : new Kept(minor, Map.copyOf(some), kinds, parts);
    }

    /// The same without that unknown part of a package.
    public Kept withoutPart(String name) {
        return new Kept(minor, fields, kinds, with(parts, name, Optional.empty()));
    }

    /// The same as of a format with at least that minor number.
    public Kept atLeast(int number) {
        return new Kept(Math.max(minor, number), fields, kinds, parts);
    }

    private static <T> SortedMap<String, T> with(SortedMap<String, T> map, String key, Optional<T> value) {
        var copy = new TreeMap<>(map);
        value.ifPresentOrElse(one -> copy.put(key, one), () -> copy.remove(key));
        return copy;
    }
}
