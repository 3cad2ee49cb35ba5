package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The numbers of the plan of a sample that are no imported figures: goals, reach, amounts and their sums.
record PlanNumbers(WedFile file) {
    Set<BigDecimal> all() {
        var numbers = new HashSet<BigDecimal>();
        for (String kind :
                List.of("goals", "measures", "local-offers", "monitoring", "budget-posts", "funding", "criteria")) {
            file.records(kind).forEach(one -> collect(one, numbers));
        }
        numbers.addAll(sums());
        return numbers;
    }

    private static void collect(JsonNode node, Set<BigDecimal> into) {
        if (node.isNumber()) {
            into.add(node.decimalValue().stripTrailingZeros());
        } else if (node.isString()) {
            Dutch.numbers(node.asString()).forEach(one -> into.add(one.amount().stripTrailingZeros()));
        }
        node.valueStream().forEach(child -> collect(child, into));
    }

    /// The sums of the budget by year, measure, priority and source of money, by two of these, and of everything.
    private Set<BigDecimal> sums() {
        var sums = new HashMap<Set<String>, BigDecimal>();
        var measures = file.byId("measures");
        for (JsonNode line : MoneyCells.of(file)) {
            if (line.path("amount").isNumber()) {
                var amount = line.path("amount").decimalValue();
                String measure = line.path("measure").asString();
                String priority = measures.get(measure).path("priority").asString();
                var keys = Set.of(
                        line.path("year").toString(),
                        measure,
                        priority,
                        line.path("funding").asString());
                pairs(keys).forEach(key -> sums.merge(key, amount, BigDecimal::add));
            }
        }
        var all = new HashSet<BigDecimal>();
        sums.values().forEach(sum -> all.add(sum.stripTrailingZeros()));
        return all;
    }

    private static Set<Set<String>> pairs(Set<String> keys) {
        var pairs = new HashSet<Set<String>>(List.of(Set.of()));
        for (String one : keys) {
            for (String other : keys) {
                pairs.add(new HashSet<>(List.of(one, other)));
            }
        }
        return pairs;
    }
}
