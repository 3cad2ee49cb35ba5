package nl.wed.workbench.printed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The table of all figures: every cell with the observation that it comes from, and no observation without its cell.
final class CsvCheck {
    private static final Set<String> PLACE =
            Set.of("gegevensset", "tabel", "bron", "opgehaald", "regio", "gebied", "periode", "status");

    /// The largest threshold of the privacy rules: a count of care below ten is not shown.
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /// No count of one to four is ever printed.
    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    private static final Pattern RANGE = Pattern.compile("(\\d+)–(\\d+)");
    private static final Pattern UNIT = Pattern.compile("(.+) \\(([^()]*)\\)");

    /// A column: an indicator, or a statistic that no indicator shows as it is.
    private record Column(String head, Filling filling, String unit, int decimals) {}

    private record Place(String set, String head, String region, String period) {}

    private final Sample sample;
    private final Ledger ledger;
    private final Map<String, JsonNode> sets = new HashMap<>();
    private final Map<String, List<Column>> columns = new HashMap<>();
    private final Set<Place> expected = new HashSet<>();

    private final Map<Place, String> keptAsSmall = new HashMap<>();
    private final Map<Place, String> keptWithOthers = new HashMap<>();

    /// The cells that are kept back, by column.
    private final Map<String, Integer> hidden = new TreeMap<>();

    CsvCheck(Sample sample, Ledger ledger) {
        this.sample = sample;
        this.ledger = ledger;
    }

    Map<String, Integer> hidden() {
        return hidden;
    }

    void all(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        List<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
        for (JsonNode set : sample.file().records("data-sets")) {
            String title = set.path("title").asString();
            sets.put(title, set);
            columns.put(title, columns(set, rows.getFirst().getHeader()));
            columns.get(title).forEach(column -> expect(title, column));
        }
        rows.forEach(this::row);
        reasons();
        ledger.right("csv", "all", expected.isEmpty(), "misses " + expected.size() + " cells");
        var heads = columns.values().stream()
                .flatMap(List::stream)
                .map(Column::head)
                .toList();
        rows.getFirst().getHeader().stream()
                .filter(head -> !PLACE.contains(head) && !heads.contains(head))
                .forEach(head -> ledger.fault("csv: a column that no data set has: " + head));
    }

    private void expect(String title, Column column) {
        var filling = column.filling();
        filling.set()
                .regions(filling.numerator())
                .forEach((region, cells) -> cells.keySet()
                        .forEach(period -> expected.add(new Place(title, column.head(), region, period))));
    }

    private List<Column> columns(JsonNode set, List<String> heads) {
        List<Column> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (JsonNode indicator : sample.file().records("indicators")) {
            for (Filling filling : Sample.fillings(sample.file(), indicator)) {
                if (filling.dataSet().equals(set)) {
                    String name = indicator.path("code").asString() + " "
                            + indicator.path("name").asString();
                    String unit = indicator.path("unit").asString();
                    found.add(column(name, filling, unit, heads));
                    if (filling.denominator().isEmpty() && filling.factor().compareTo(BigDecimal.ONE) == 0) {
                        shown.add(filling.numerator());
                    }
                }
            }
        }
        var observations = sample.file().observations(set);
        observations.statistics().values().stream()
                .filter(statistic -> !shown.contains(statistic.code()) && hasValue(observations, statistic.code()))
                .forEach(statistic -> {
                    String path = statistic.path().isEmpty() ? "" : statistic.path() + " / ";
                    var filling = Filling.asItIs(set, observations, statistic.code());
                    found.add(column(path + statistic.title().strip(), filling, statistic.unit(), heads));
                });
        return found;
    }

    private static boolean hasValue(RawObservations set, String statistic) {
        return set.regions(statistic).values().stream()
                .flatMap(cells -> cells.values().stream())
                .anyMatch(cell -> !cell.value().equals(new RawValue.None("UNKNOWN")));
    }

    /// The one column with that name; its head says the unit when the name does not.
    private Column column(String name, Filling filling, String unit, List<String> heads) {
        String euros = unit.equals(Truth.THOUSANDS) ? "euro" : unit;
        var own = heads.stream().filter(head -> bare(head).equals(bare(name))).toList();
        ledger.same("csv head", name, "1", "" + own.size());
        String head = own.isEmpty() ? "" : own.getFirst();
        Matcher said = UNIT.matcher(head);
        boolean right = name.endsWith(euros) || said.matches() && said.group(2).equals(euros);
        // The file of 2021 has no unit for its columns of numbers; the program says what they count.
        ledger.right("csv head", name, right || euros.isEmpty(), head + " does not say " + euros);
        boolean counts = unit.equals("aantal") && filling.whole();
        return new Column(head, filling, unit, counts || unit.equals(Truth.THOUSANDS) ? 0 : 1);
    }

    private static String bare(String head) {
        Matcher unit = UNIT.matcher(head);
        return unit.matches() ? unit.group(1) : head;
    }

    private void row(NamedCsvRecord row) {
        String title = row.getField("gegevensset");
        var set = sets.get(title);
        String region = row.getField("regio");
        String period = row.getField("periode") + "JJ00";
        ledger.same("csv row", title, set.path("table").asString(), row.getField("tabel"));
        String named = sample.file().observations(set).regionNames().getOrDefault(region, "Nederland");
        ledger.same("csv row", region, named, row.getField("gebied"));
        Set<String> filled = new HashSet<>(PLACE);
        for (Column column : columns.get(title)) {
            var cell = column.filling()
                    .set()
                    .of(column.filling().numerator(), region)
                    .get(period);
            String printed = row.getField(column.head());
            filled.add(column.head());
            var place = new Place(title, column.head(), region, period);
            if (cell == null) {
                blank(place.toString(), printed);
            } else if (status(cell).equals(row.getField("status"))) {
                if (!expected.remove(place)) {
                    ledger.fault("csv: " + place + ": is printed twice");
                }
                value(place, column, cell.value(), column.filling().at(region, period), printed);
            }
        }
        row.getFieldsAsMap().forEach((head, printed) -> {
            if (!filled.contains(head)) {
                blank(title + " " + head, printed);
            }
        });
    }

    private void blank(String place, String printed) {
        if (!printed.isEmpty()) {
            ledger.fault("csv: " + place + ": printed '" + printed + "' where the source has nothing");
        }
    }

    private static String status(RawObservations.Cell cell) {
        return FigureChapterCheck.words(cell.status()).replace("status ", "");
    }

    private void value(Place place, Column column, RawValue raw, Optional<BigDecimal> truth, String printed) {
        if (truth.isEmpty()) {
            ledger.same("csv no value", place.toString(), nothing(raw), printed);
        } else if (printed.matches("-?[\\d,]+")) {
            var amount = column.unit().equals(Truth.THOUSANDS) ? truth.get().movePointRight(3) : truth.get();
            boolean exact = column.filling().denominator().isEmpty();
            var number = Dutch.parse(printed);
            boolean right = exact ? amount.compareTo(number) == 0 : Dutch.isRounded(amount, number, column.decimals());
            ledger.right("csv value", place.toString(), right, printed + " where " + amount + " is true");
            if (counts(column) && amount.signum() > 0 && amount.compareTo(FEW) < 0) {
                ledger.fault("csv: " + place + ": prints a small count: " + printed);
            }
        } else {
            kept(place, column, raw, truth.get(), printed);
        }
    }

    /// A value that is not printed is inside the range that is, or kept back altogether.
    private void kept(Place place, Column column, RawValue raw, BigDecimal truth, String printed) {
        hidden.merge(column.head(), 1, Integer::sum);
        Matcher range = RANGE.matcher(printed);
        boolean inside = range.matches()
                ? new BigDecimal(range.group(1)).compareTo(truth) <= 0
                        && new BigDecimal(range.group(2)).compareTo(truth) >= 0
                : printed.equals("geheim");
        ledger.right("csv kept back", place.toString(), inside, printed + " where " + truth + " is true");
        boolean small = raw.exact().filter(count -> count.compareTo(SMALL) < 0).isPresent();
        (counts(column) && small ? keptAsSmall : keptWithOthers).put(place, printed);
    }

    private static boolean counts(Column column) {
        return column.unit().equals("aantal") && column.filling().whole();
    }

    /// Only a small count is kept back, or what would give away a small one in the same row or column.
    private void reasons() {
        keptWithOthers.forEach((place, printed) -> ledger.right(
                "csv kept back with another",
                place.toString(),
                keptAsSmall.keySet().stream()
                        .filter(other -> other.set().equals(place.set()))
                        .filter(other -> other.period().equals(place.period()))
                        .anyMatch(other -> other.region().equals(place.region())
                                || other.head().equals(place.head())),
                printed + " but nothing small stands near it"));
    }

    private static String nothing(RawValue raw) {
        String reason = raw instanceof RawValue.None(var why) ? why : "UNKNOWN";
        return switch (reason) {
            case "CONFIDENTIAL" -> "geheim";
            case "NOT_APPLICABLE" -> "niet van toepassing";
            case "NOT_YET" -> "nog niet beschikbaar";
            default -> "onbekend";
        };
    }
}
