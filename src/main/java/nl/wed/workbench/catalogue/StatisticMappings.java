package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Statistic;
import org.jspecify.annotations.Nullable;

/// Which measures of which recognised tables fill which indicator, found by title and unit.
public final class StatisticMappings {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final List<StatisticMapping> mappings;

    /// The mappings of that list.
    public StatisticMappings(List<StatisticMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /// All mappings, in order.
    public List<StatisticMapping> all() {
        return mappings;
    }

    /// The mappings that fill an indicator.
    public List<StatisticMapping> forIndicator(String indicator) {
        return mappings.stream()
                .filter(mapping -> mapping.indicator().equals(indicator))
                .toList();
    }

    /// The mappings of a table, whatever the case of its number; empty for an unknown table. Those
    /// that name the table itself come before those that name it with a `*`.
    public List<StatisticMapping> ofTable(String table) {
        return Stream.concat(
                        mappings.stream().filter(mapping -> names(mapping, table, false)),
                        mappings.stream().filter(mapping -> names(mapping, table, true)))
                .distinct()
                .toList();
    }

    private static boolean names(StatisticMapping mapping, String table, boolean withStars) {
        return mapping.tables().stream()
                .filter(name -> name.contains("*") == withStars)
                .anyMatch(name -> withStars ? like(name, table) : name.equalsIgnoreCase(table));
    }

    /// A `*` at the beginning or the end of a name stands for any text.
    private static boolean like(String name, String table) {
        String plain = name.replace("*", "").toLowerCase(Locale.ROOT);
        String lower = table.toLowerCase(Locale.ROOT);
        boolean open = name.startsWith("*");
        boolean wide = name.endsWith("*");
        return open && wide ? lower.contains(plain) : open ? lower.endsWith(plain) : lower.startsWith(plain);
    }

    /// The mappings that start from this one measure of a table; a missing unit on either side
    /// fits.
    public List<StatisticMapping> find(String table, String title, @Nullable String unit) {
        return ofTable(table).stream()
                .filter(mapping -> mapping.numerator().size() == 1)
                .filter(mapping -> sameTitle(mapping.numerator().getFirst(), title))
                .filter(mapping -> fits(mapping.unit(), unit))
                .toList();
    }

    /// True when two titles are equal apart from case and spaces.
    public static boolean sameTitle(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    /// What a measure of a table counts, where a mapping that starts from it says so.
    public Optional<Counted> counted(String table, Statistic statistic) {
        return ofTable(table).stream()
                .filter(mapping -> mapping.counted() != null)
                .filter(mapping -> mapping.startsFrom(statistic))
                .flatMap(mapping -> Optional.ofNullable(mapping.counted()).stream())
                .findFirst();
    }

    private static boolean fits(@Nullable String expected, @Nullable String found) {
        return expected == null || found == null || sameTitle(expected, found);
    }

    private static String normalised(String title) {
        return SPACES.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// Which measures of which tables fill an indicator: directly, or as numerator / denominator x
    /// factor. Of both the titles are named; several are added up, and an empty denominator divides by
    /// nothing. A table is named by its number or, with a `*`, by a part of its name. A title may begin
    /// with the path of its group (`Onderwijs / Basisonderwijs / Afstand tot school`). The unit is that
    /// of the numerator as the table publishes it, null where the table gives none. `counted` is what the
    /// numerator counts, null where it is in no number or its indicator says so.
    public record StatisticMapping(
            String indicator,
            List<String> tables,
            List<String> numerator,
            List<String> denominator,
            double factor,
            @Nullable String unit,
            @Nullable Counted counted,
            @Nullable String note,
            VerificationStatus status)
            implements Verifiable {

        public StatisticMapping {
            tables = List.copyOf(tables);
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
        }

        /// The titles of the measures that are added up: for each sum its parts, in order.
        public List<List<String>> sums() {
            return Stream.of(numerator, denominator)
                    .filter(titles -> titles.size() > 1)
                    .toList();
        }

        private boolean startsFrom(Statistic statistic) {
            String title = String.join(" + ", numerator);
            return sameTitle(title, statistic.title()) || sameTitle(title, statistic.name());
        }

        /// True when there is something to divide by.
        public boolean divides() {
            return !denominator.isEmpty();
        }

        /// The value of the indicator, empty when a part is unknown or the denominator is 0.
        public Optional<Double> value(@Nullable Double above, @Nullable Double below) {
            if (above == null) {
                return Optional.empty();
            }
            if (!divides()) {
                return Optional.of(above * factor);
            }
            return below == null || below == 0 ? Optional.empty() : Optional.of(above / below * factor);
        }
    }
}
