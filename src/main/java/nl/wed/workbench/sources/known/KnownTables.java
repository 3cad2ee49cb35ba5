package nl.wed.workbench.sources.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.wed.workbench.sources.notation.Units;

/// The editions of the key figures of wijken en buurten, of which the table id is the year, and the
/// titles and units of the columns of the 2020 edition as CBS publishes them. For the 2021 edition
/// the columns are found by name without their number.
public final class KnownTables {
    private static final String EDITION_2020 = "84799NED";
    private static final String EDITION_2021 = "85039NED";

    private final Map<String, Edition> editions = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    private record Edition(int year, String title) {}

    /// Reads the built-in lists.
    public static KnownTables load() {
        var tables = new KnownTables();
        for (String[] cells : BuiltIn.rows("editions.tsv")) {
            tables.editions.put(cells[0], new Edition(Integer.parseInt(cells[1]), cells[2]));
        }
        BuiltIn.rows("84799NED-columns.tsv").forEach(tables::add);
        return tables;
    }

    public OptionalInt year(String table) {
        Edition edition = editions.get(table);
        return edition == null ? OptionalInt.empty() : OptionalInt.of(edition.year());
    }

    /// The title of a table that does not bring its own.
    public Optional<String> title(String table) {
        return Optional.ofNullable(editions.get(table)).map(Edition::title);
    }

    /// The title of the edition of a year.
    public Optional<String> titleOfYear(int year) {
        return editions.values().stream()
                .filter(edition -> edition.year() == year)
                .map(Edition::title)
                .findFirst();
    }

    /// What is known of a column of a table.
    public Optional<Topic> topic(String table, String key) {
        if (isExact(table)) {
            return Optional.ofNullable(topics.get(key));
        }
        String stem = stem(key);
        if (!table.equals(EDITION_2021) || stems.getOrDefault(stem, 0) != 1) {
            return Optional.empty();
        }
        return topics.values().stream()
                .filter(topic -> stem(topic.code()).equals(stem))
                .findFirst()
                .map(topic -> topic.withCode(key));
    }

    /// Whether the columns were read from this very table.
    public boolean isExact(String table) {
        return table.equals(EDITION_2020);
    }

    private static String stem(String key) {
        return key.replaceFirst("_\\d+$", "");
    }

    private void add(String[] cells) {
        var topic = new Topic(
                cells[0],
                cells[1],
                cells[2],
                Units.parse(cells[3]),
                Integer.parseInt(cells[4]),
                !cells[5].equals("String"));
        topics.put(topic.code(), topic);
        stems.merge(stem(topic.code()), 1, Integer::sum);
    }
}
