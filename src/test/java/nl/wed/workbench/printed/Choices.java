package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Which option is where and whether one is preferred, worked out from the records in exact decimals.
record Choices(Steps steps) {
    private static final MathContext EXACT = new MathContext(50);
    private static final BigDecimal TIE = new BigDecimal("1e-9");

    private List<JsonNode> criteria() {
        return steps.file().records("criteria");
    }

    private List<JsonNode> ranked() {
        return steps.file().records("options").stream()
                .filter(this::isRanked)
                .sorted(Comparator.comparing(this::score).reversed())
                .toList();
    }

    private BigDecimal score(JsonNode option) {
        return steps.score(option, "").orElseThrow();
    }

    /// On two thirds of the weight or what the trajectory says, up to a tenth of a percent.
    private boolean isRanked(JsonNode option) {
        var minimum = steps.file().records("trajectory").getFirst().path("minimumCoverage");
        var percent = minimum.isNumber()
                ? minimum.decimalValue()
                : BigDecimal.valueOf(200).divide(BigDecimal.valueOf(3), EXACT);
        return steps.coverage(option).compareTo(percent.subtract(new BigDecimal("0.1"))) >= 0;
    }

    /// '2e', 'gedeeld 2e' or that too little was scored.
    String place(JsonNode option) {
        if (!isRanked(option)) {
            var part = steps.coverage(option).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            return "te weinig gescoord: " + part.toPlainString().replace('.', ',') + "% van het gewicht";
        }
        long better = ranked().stream()
                .filter(one -> score(one).subtract(score(option)).compareTo(TIE) > 0)
                .count();
        long equal = ranked().stream()
                .filter(one -> score(one).subtract(score(option)).abs().compareTo(TIE) <= 0)
                .count();
        return (equal > 1 ? "gedeeld " : "") + (better + 1) + "e";
    }

    /// From the worst to the best possible.
    String range(JsonNode option) {
        String worst = Dutch.number(bound(option, 1), 1);
        return steps.scored(option, "").size() == criteria().size()
                ? worst
                : worst + " tot " + Dutch.number(bound(option, 5), 1);
    }

    private BigDecimal bound(JsonNode option, int missing) {
        var known = Steps.weight(steps.scored(option, ""));
        var all = Steps.weight(criteria());
        return score(option)
                .multiply(known)
                .add(all.subtract(known).multiply(BigDecimal.valueOf(missing)))
                .divide(all, EXACT);
    }

    /// What a document says under the ranking, for samples in which two options at least are ranked.
    String conclusion() {
        var ranked = ranked();
        var first = ranked.getFirst();
        var others = ranked.subList(1, ranked.size());
        var second = others.getFirst();
        String none = "De afweging geeft geen duidelijke voorkeur. ";
        if (place(first).startsWith("gedeeld")) {
            return none + "De eerste plaats is gedeeld: "
                    + ranked.stream()
                            .filter(one -> place(one).equals(place(first)))
                            .map(Choices::quoted)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        for (JsonNode other : others) {
            boolean counts = place(other).equals(place(second)) || reaches(other, first);
            if (counts && !steps.scored(other, "").equals(steps.scored(first, ""))) {
                return none + quoted(first) + " staat bovenaan, maar is niet op dezelfde criteria gescoord als "
                        + quoted(other) + ": die twee zijn zo niet te vergelijken.";
            }
        }
        if (others.stream().anyMatch(one -> reaches(one, first))) {
            var rival = others.stream()
                    .max(Comparator.comparing(one -> bound(one, 5)))
                    .orElseThrow();
            return none + quoted(first) + " staat bovenaan, maar met de scores die nog ontbreken kan " + quoted(rival)
                    + " gelijk komen of voorbijgaan: minstens " + Dutch.number(bound(first, 1), 2)
                    + " tegen hoogstens " + Dutch.number(bound(rival, 5), 2) + ".";
        }
        throw new IllegalArgumentException("a conclusion that nobody compares");
    }

    private boolean reaches(JsonNode other, JsonNode first) {
        return bound(other, 5).compareTo(bound(first, 1)) >= 0;
    }

    private static String quoted(JsonNode option) {
        return "‘" + option.path("name").asString() + "’";
    }
}
