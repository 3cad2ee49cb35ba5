package nl.wed.workbench.domain.renewal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes over the fields of one record that was taken over and notes where it holds the older content.
final class Comparison {
    // A shorter sentence can be anybody's.
    private static final int TELLING = 20;

    private final List<Difference> differences = new ArrayList<>();

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /// What the field is with the newer content: other than it is only where it holds exactly the older.
    <V> V newer(String field, V held, V was, V now) {
        if (was.equals(now) || held.equals(now)) {
            return held;
        }
        if (held.equals(was)) {
            differences.add(new Difference(field, was, now, false));
            return now;
        }
        note(field, held, was, now);
        return held;
    }

    /// The same of a field that can be unknown.
    <V> @Nullable V newerIfKnown(String field, @Nullable V held, @Nullable V was, @Nullable V now) {
        if (Objects.equals(was, now) || Objects.equals(held, now)) {
            return held;
        }
        if (Objects.equals(held, was)) {
            differences.add(new Difference(field, was, now, false));
            return now;
        }
        note(field, held, was, now);
        return held;
    }

    private void note(String field, @Nullable Object held, @Nullable Object was, @Nullable Object now) {
        if (held instanceof String text && was instanceof String older && now instanceof String newer) {
            if (sentences(older).stream().anyMatch(one -> text.contains(one) && !newer.contains(one))) {
                differences.add(new Difference(field, was, now, true));
            }
        }
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?])\\s+"))
                .filter(one -> one.length() >= TELLING)
                .toList();
    }
}
