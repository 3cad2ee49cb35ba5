package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One data set that fills an indicator: numerator x factor, or numerator / denominator x factor.
record Filling(JsonNode source, JsonNode dataSet, RawObservations set) {
    static final String COUNTRY = "NL01";

    /// Enough digits that no rounding of a fraction is seen in what is printed.
    private static final MathContext FRACTION = new MathContext(50);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A statistic by itself.
    static Filling asItIs(JsonNode dataSet, RawObservations set, String statistic) {
        var source = MAPPER.createObjectNode().put("numerator", statistic).put("factor", 1);
        return new Filling(source, dataSet, set);
    }

    String numerator() {
        return source.path("numerator").asString();
    }

    Optional<String> denominator() {
        var node = source.path("denominator");
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }

    BigDecimal factor() {
        return new BigDecimal(source.path("factor").toString());
    }

    RawObservations.Statistic statistic() {
        return set.statistics().get(numerator());
    }

    /// The value of a region in a period; empty when the source has none.
    Optional<BigDecimal> at(String region, String period) {
        var above = set.at(numerator(), region, period).exact();
        if (denominator().isEmpty()) {
            return above.map(amount -> amount.multiply(factor()));
        }
        return above.flatMap(amount -> set.at(denominator().get(), region, period)
                .exact()
                .filter(total -> total.signum() > 0)
                .map(total -> amount.multiply(factor()).divide(total, FRACTION)));
    }

    /// The values of a region over the periods.
    NavigableMap<String, BigDecimal> over(String region) {
        var values = new TreeMap<String, BigDecimal>();
        for (String period : set.of(numerator(), region).keySet()) {
            at(region, period).ifPresent(amount -> values.put(period, amount));
        }
        return values;
    }

    /// The values of all municipalities in a period, those that no longer exist under their own code.
    Map<String, BigDecimal> municipalities(String period) {
        var values = new TreeMap<String, BigDecimal>();
        for (String region : set.regions(numerator()).keySet()) {
            if (region.startsWith("GM")) {
                at(region, period).ifPresent(amount -> values.put(region, amount));
            }
        }
        return values;
    }

    /// Whether every number that the source has of this statistic is whole: then it counts something.
    boolean whole() {
        return set.regions(numerator()).values().stream()
                .flatMap(cells -> cells.values().stream())
                .flatMap(cell -> cell.value().exact().stream())
                .allMatch(amount -> amount.stripTrailingZeros().scale() <= 0);
    }
}
