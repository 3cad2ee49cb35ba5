package nl.wed.workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which measures of which recognised tables fill which indicator, found by title and unit.
public final class MeasureMappings {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final List<MeasureMapping> mappings;

    MeasureMappings(List<MeasureMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /// All mappings, in order.
    public List<MeasureMapping> all() {
        return mappings;
    }

    /// The mappings that fill an indicator.
    public List<MeasureMapping> forIndicator(String indicator) {
        return mappings.stream().filter(mapping -> mapping.indicator().equals(indicator)).toList();
    }

    /// The mappings of a table, whatever the case of its number; empty for an unknown table.
    public List<MeasureMapping> ofTable(String table) {
        return mappings.stream()
                .filter(mapping -> mapping.tables().stream().anyMatch(table::equalsIgnoreCase))
                .toList();
    }

    /// The mappings that start from this measure of a table; a missing unit on either side fits.
    public List<MeasureMapping> find(String table, String title, @Nullable String unit) {
        return ofTable(table).stream()
                .filter(mapping -> sameTitle(mapping.numeratorTitle(), title))
                .filter(mapping -> fits(mapping.unit(), unit))
                .toList();
    }

    /// True when two titles are equal apart from case and spaces.
    public static boolean sameTitle(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    private static boolean fits(@Nullable String expected, @Nullable String found) {
        return expected == null || found == null || sameTitle(expected, found);
    }

    private static String normalised(String title) {
        return SPACES.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
