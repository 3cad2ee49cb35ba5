package nl.wed.workbench.sources.cells;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The codes of the dimensions of a table with their titles, and for periods their status.
public final class CodeLists {
    /// A code of a dimension.
    public record Entry(String title, String status) {}

    private final Map<String, Map<String, Entry>> byDimension = new HashMap<>();

    public void add(String dimension, String code, String title, String status) {
        byDimension
                .computeIfAbsent(dimension, _ -> new LinkedHashMap<>())
                .putIfAbsent(code.strip(), new Entry(tidy(title), status.strip()));
    }

    Map<String, Entry> of(String dimension) {
        return byDimension.getOrDefault(dimension, Map.of());
    }

    public Optional<Entry> find(String dimension, String code) {
        return Optional.ofNullable(of(dimension).get(code));
    }

    /// The code that stands for everything in a dimension: the one called just 'Totaal', else the
    /// first with a code that CBS gives to totals, else the first of the list when its title begins
    /// so. Without a list of codes nothing counts as a total.
    public Optional<String> total(String dimension) {
        var entries = of(dimension).entrySet();
        return entries.stream()
                .filter(entry -> entry.getValue().title().equalsIgnoreCase("totaal"))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(e -> e.getKey().matches("T\\d{6}"))
                        .findFirst())
                .or(() -> entries.stream().limit(1).filter(CodeLists::saysTotal).findFirst())
                .map(Map.Entry::getKey);
    }

    private static boolean saysTotal(Map.Entry<String, Entry> entry) {
        return entry.getValue().title().toLowerCase(Locale.ROOT).startsWith("totaal ");
    }

    /// A title without stray or double spaces.
    public static String tidy(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }
}
