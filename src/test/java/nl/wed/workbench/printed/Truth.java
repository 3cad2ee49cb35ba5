package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What is true of one figure of a sample: which data set gives it, of which period, and what all that is
/// printed beside it should be.
record Truth(JsonNode indicator, Filling filling, String own, String period, Map<String, BigDecimal> municipalities) {
    private static final int ENOUGH = 20;
    static final String THOUSANDS = "x 1.000 euro";

    static Truth of(JsonNode indicator, Filling filling, String own) {
        String period = filling.over(own).lastKey();
        return new Truth(indicator, filling, own, period, filling.municipalities(period));
    }

    String name() {
        return indicator.path("name").asString();
    }

    String unit() {
        return indicator.path("unit").asString();
    }

    String year() {
        return period.substring(0, 4);
    }

    String direction() {
        return indicator.path("direction").asString();
    }

    BigDecimal amount() {
        return filling.at(own, period).orElseThrow();
    }

    Optional<BigDecimal> country() {
        return filling.at(Filling.COUNTRY, period);
    }

    /// The country as something to compare with: not when it is the sum of the municipalities.
    Optional<BigDecimal> benchmark() {
        return counts() ? Optional.empty() : country();
    }

    boolean counts() {
        return unit().equals("aantal") && filling.whole();
    }

    ExactSpread all() {
        return ExactSpread.of(municipalities.values());
    }

    boolean enough() {
        return municipalities.size() >= ENOUGH;
    }

    /// The values of the members of a group that have one.
    ExactSpread of(Collection<String> codes) {
        return ExactSpread.of(codes.stream()
                .distinct()
                .filter(municipalities::containsKey)
                .map(municipalities::get)
                .toList());
    }

    NavigableMap<String, BigDecimal> years() {
        return filling.over(own);
    }

    NavigableMap<String, BigDecimal> countryYears() {
        return new TreeMap<>(filling.over(Filling.COUNTRY));
    }

    /// The decimals in which a value in the unit of the indicator is printed.
    int decimals() {
        return counts() ? 0 : 1;
    }

    /// A value as the text of a document has it.
    String words(BigDecimal amount) {
        return switch (unit()) {
            case "%" -> Dutch.number(amount, 1) + "%";
            case "aantal" -> Dutch.number(amount, decimals());
            case THOUSANDS -> Dutch.number(amount.movePointRight(3), 0) + " euro";
            default -> Dutch.number(amount, decimals()) + " " + unit();
        };
    }

    /// The unit as it is printed.
    String printedUnit() {
        return unit().equals(THOUSANDS) ? "euro" : unit();
    }

    /// The name with its unit, once.
    String head() {
        return name().endsWith(" " + unit()) ? name() : name() + " (" + printedUnit() + ")";
    }

    /// A value as a chart draws it and a file holds it: whole euros.
    BigDecimal drawn(BigDecimal amount) {
        return unit().equals(THOUSANDS) ? amount.movePointRight(3) : amount;
    }

    /// The decimals of a chart or a file.
    int drawnDecimals() {
        return unit().equals(THOUSANDS) ? 0 : decimals();
    }

    /// In which quarter of the municipalities the value is, seen from what is good for children.
    String standing() {
        if (direction().equals("NEUTRAL") || !enough()) {
            return "geen oordeel";
        }
        int better = direction().equals("HIGHER_IS_BETTER") ? all().below(amount()) : all().above(amount());
        // Halves and quarters of whole numbers: those with the same value count for half.
        int doubled = 2 * better + all().same(amount());
        int half = 2 * all().size();
        return 4 * doubled < half
                ? "ongunstigste kwart"
                : 4 * doubled > 3 * half ? "gunstigste kwart" : "middelste helft";
    }

    /// The own value beside that of the country, as both are printed.
    String besideCountry() {
        if (direction().equals("NEUTRAL") || benchmark().isEmpty()) {
            return "geen oordeel";
        }
        int more = Dutch.rounded(amount(), decimals())
                .compareTo(Dutch.rounded(benchmark().get(), decimals()));
        return more == 0
                ? "gelijk aan Nederland"
                : more > 0 == direction().equals("HIGHER_IS_BETTER")
                        ? "gunstiger dan Nederland"
                        : "ongunstiger dan Nederland";
    }

    /// The place among the municipalities; 1 is the most favourable, or the highest.
    String place() {
        boolean lowFirst = direction().equals("LOWER_IS_BETTER");
        int before = lowFirst ? all().below(amount()) : all().above(amount());
        String place = "plaats " + (before + 1) + " van " + municipalities.size() + " gemeenten";
        return all().same(amount()) > 1 ? "gedeelde " + place : place;
    }

    /// The municipalities with the lowest (or highest) value.
    List<String> with(BigDecimal amount) {
        return municipalities.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(amount) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
