package nl.wed.workbench.printed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The table of all figures: every row with the cell of the package that it comes from, and no cell without its row.
final class CsvCheck {
    private static final MathContext DIGITS = new MathContext(12);
    private static final int FEWEST_DECIMALS = 3;

    /// The largest threshold of the privacy rules: a count of care below ten is not shown.
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private record Line(String set, String code, String statistic, String region, String period) {}

    private final Sample sample;
    private final Ledger ledger;
    private final Map<String, Filling> fillings = new HashMap<>();
    private final Map<String, RawObservations> sets = new HashMap<>();
    private final Set<Line> expected = new HashSet<>();

    /// The cells that are kept back, by statistic.
    private final Map<String, Integer> hidden = new TreeMap<>();

    CsvCheck(Sample sample, Ledger ledger) {
        this.sample = sample;
        this.ledger = ledger;
        var indicators = sample.file().byId("indicators");
        for (var set : sample.file().records("data-sets")) {
            String title = set.path("title").asString();
            sets.put(title, sample.file().observations(set));
            Set<String> shown = new HashSet<>();
            for (var indicator : indicators.values()) {
                for (Filling filling : Sample.fillings(sample.file(), indicator)) {
                    if (filling.dataSet().equals(set)) {
                        String code = indicator.path("code").asString();
                        fillings.put(title + "|" + code, filling);
                        expect(title, code, filling.set(), filling.numerator());
                        if (filling.denominator().isEmpty() && filling.factor().compareTo(BigDecimal.ONE) == 0) {
                            shown.add(filling.numerator());
                        }
                    }
                }
            }
            var all = sample.file().observations(set);
            all.statistics().keySet().stream()
                    .filter(statistic -> !shown.contains(statistic))
                    .forEach(statistic -> expect(title, "", all, statistic));
        }
    }

    private void expect(String title, String code, RawObservations set, String statistic) {
        set.regions(statistic)
                .forEach((region, cells) -> cells.keySet()
                        .forEach(period -> expected.add(new Line(title, code, statistic, region, period))));
    }

    Map<String, Integer> hidden() {
        return hidden;
    }

    void all(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        for (var row : CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            String statistic = row.getField("maat").replaceFirst(" / .*", "").replaceFirst("^'", "");
            var line = new Line(
                    row.getField("gegevensset"),
                    row.getField("indicator_code"),
                    statistic,
                    row.getField("regio"),
                    row.getField("periode"));
            if (expected.remove(line)) {
                row(line, row);
            } else {
                ledger.fault("csv: no such cell, or twice: " + line);
            }
        }
        ledger.right("csv", "all", expected.isEmpty(), "misses " + expected.size() + " cells");
    }

    private void row(Line line, NamedCsvRecord row) {
        var set = sets.get(line.set());
        var raw = set.at(line.statistic(), line.region(), line.period());
        var filling = Optional.ofNullable(fillings.get(line.set() + "|" + line.code()));
        Optional<BigDecimal> truth = filling.isPresent() ? filling.get().at(line.region(), line.period()) : raw.exact();
        value(line, row, raw, truth);
        var statistic = set.statistics().get(line.statistic());
        String unit = filling.map(one -> unit(one)).orElse(statistic.unit());
        ledger.same("csv unit", line.toString(), unit, row.getField("eenheid"));
        String status = FigureChapterCheck.words(
                set.of(line.statistic(), line.region()).get(line.period()).status());
        ledger.same("csv status", line.toString(), status.replace("status ", ""), row.getField("status"));
    }

    private String unit(Filling filling) {
        String id = filling.source().path("indicator").asString();
        return sample.file().byId("indicators").get(id).path("unit").asString();
    }

    private void value(Line line, NamedCsvRecord row, RawValue raw, Optional<BigDecimal> truth) {
        String value = row.getField("waarde");
        String low = row.getField("laagste");
        String reason = row.getField("ontbreekt_omdat");
        if (truth.isEmpty()) {
            ledger.same("csv nothing", line.toString(), nothing(raw), value + low + row.getField("hoogste") + reason);
        } else if (!value.isEmpty()) {
            ledger.right("csv value", line.toString(), same(truth.get(), value), value + " where " + truth.get());
        } else {
            kept(line, raw, truth.get(), low, row.getField("hoogste"), reason);
        }
    }

    /// A value that is not printed is inside the interval that is, or kept back altogether; and there is a reason.
    private void kept(Line line, RawValue raw, BigDecimal truth, String low, String high, String reason) {
        hidden.merge(line.code() + " " + line.statistic(), 1, Integer::sum);
        boolean inside = low.isEmpty()
                ? reason.equals("geheim")
                : Dutch.parse(low).compareTo(truth) <= 0 && Dutch.parse(high).compareTo(truth) >= 0;
        ledger.right(
                "csv kept back", line.toString(), inside, "[" + low + ", " + high + "] " + reason + " of " + truth);
        boolean whole =
                raw.exact().filter(one -> one.stripTrailingZeros().scale() <= 0).isPresent();
        String unit = sets.get(line.set()).statistics().get(line.statistic()).unit();
        boolean small = whole && raw.exact().orElseThrow().compareTo(SMALL) < 0;
        ledger.right(
                "csv kept back",
                line.toString(),
                unit.equals("aantal") && small,
                "kept back, but " + truth + " " + unit + " is no small number");
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

    /// Whether a printed number is the true one: to its last decimal, and with enough of them.
    private static boolean same(BigDecimal truth, String printed) {
        var number = new BigDecimal(printed.replace(',', '.'));
        if (truth.round(DIGITS).compareTo(number.round(DIGITS)) == 0) {
            return true;
        }
        return number.scale() >= FEWEST_DECIMALS
                && Dutch.rounded(truth, number.scale()).compareTo(number) == 0;
    }
}
