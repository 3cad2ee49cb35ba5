package nl.wed.workbench.domain.basis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names that stand in a text, the longest first: of one that is part of a longer one only the longer counts.
record Names(List<Named> found) {
    private static final int SHORTEST = 4;

    /// A name as it was written, and everything that is called so.
    record Named(String said, int start, List<Fact> facts) {}

    static Names in(String text, Facts facts) {
        String low = low(text);
        Map<String, List<Fact>> byName = facts.all(FactKey.NAME)
                .filter(fact -> fact.name().length() >= SHORTEST)
                .collect(Collectors.groupingBy(fact -> low(fact.name())));
        List<Named> found = new ArrayList<>();
        var taken = new BitSet();
        byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> occurrences(low, name).stream()
                        .filter(at -> isFree(taken, at, at + name.length()))
                        .forEach(at -> {
                            int end = at + name.length();
                            taken.set(at, end);
                            found.add(new Named(text.substring(at, end), at, byName.getOrDefault(name, List.of())));
                        }));
        found.sort(Comparator.comparingInt(Named::start));
        return new Names(found);
    }

    /// Whether a text names something, as words of their own.
    static boolean says(String text, String name) {
        return !occurrences(low(text), low(name)).isEmpty();
    }

    // Sign by sign, as a text in small letters can be longer (İ) and its places would be others.
    private static String low(String text) {
        var low = new StringBuilder(text);
        for (int at = 0; at < low.length(); at++) {
            low.setCharAt(at, Character.toLowerCase(low.charAt(at)));
        }
        return low.toString();
    }

    private static boolean isFree(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
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
