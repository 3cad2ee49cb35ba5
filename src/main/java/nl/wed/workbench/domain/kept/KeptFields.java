package nl.wed.workbench.domain.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of one record that this program does not know: `values` by name as JSON text, and `inside` by the name
/// of a known field those of the records that it holds.
public record KeptFields(Map<String, String> values, Map<String, List<Inside>> inside) {
    public static final KeptFields NONE = new KeptFields(Map.of(), Map.of());

    /// Those of a record inside: where it stood (`key` is its number in a list, else its key), what was known of it
    /// as JSON text, and the rest.
    public record Inside(String key, String known, KeptFields more) {}

    public boolean isEmpty() {
        return values.isEmpty() && inside.isEmpty();
    }

    /// All values as JSON texts, those of records inside too.
    public Stream<String> texts() {
        return Stream.concat(
                values.values().stream(),
                inside.values().stream()
                        .flatMap(List::stream)
                        .flatMap(one -> one.more().texts()));
    }

    /// What belongs to each of the records that a field holds now, given by their keys and what is known of them: one
    /// that is the same as before has its own wherever it stands, another one that of its place when it is free.
    public List<Optional<KeptFields>> within(String field, List<String> keys, List<String> known) {
        var left = new ArrayList<>(inside.getOrDefault(field, List.of()));
        var found = new ArrayList<Optional<KeptFields>>();
        for (String one : known) {
            found.add(take(
                    left, left.stream().filter(it -> it.known().equals(one)).findFirst()));
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (found.get(i).isEmpty()) {
                found.set(
                        i,
                        take(
                                left,
                                left.stream().filter(it -> it.key().equals(key)).findFirst()));
            }
        }
        return found;
    }

    private static Optional<KeptFields> take(List<Inside> left, Optional<Inside> found) {
        found.ifPresent(left::remove);
        return found.map(Inside::more);
    }
}
