package nl.wed.workbench.domain.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The names that stand in a text, the longest first: of one that is part of a longer one only the longer counts.
record Names(List<Named> found) {
    private static final int SHORTEST = 4;

    /// A name as it was written, and everything that is called so.
    record Named(String said, int start, List<Fact> facts) {
        int end() {
            return start + said.length();
        }
    }

    static Names in(String text, Facts facts) {
        String low = text.toLowerCase(Locale.ROOT);
        Map<String, List<Fact>> byName = facts.all(FactKey.NAME)
                .filter(fact -> fact.name().length() >= SHORTEST)
                .collect(Collectors.groupingBy(fact -> fact.name().toLowerCase(Locale.ROOT)));
        List<Named> found = new ArrayList<>();
        byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> occurrences(low, name).stream()
                        .filter(at ->
                                found.stream().noneMatch(one -> at < one.end() && at + name.length() > one.start()))
                        .forEach(at -> found.add(new Named(
                                text.substring(at, at + name.length()), at, byName.getOrDefault(name, List.of())))));
        found.sort(Comparator.comparing(Named::start));
        return new Names(found);
    }

    /// Whether a text names something, as words of their own.
    static boolean says(String text, String name) {
        return !occurrences(text.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))
                .isEmpty();
    }

    private static List<Integer> occurrences(String low, String name) {
        List<Integer> places = new ArrayList<>();
        for (int at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + 1)) {
            if (isEdge(low, at - 1) && isEdge(low, at + name.length())) {
                places.add(at);
            }
        }
        return places;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
