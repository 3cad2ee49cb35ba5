package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The table that says whether there is enough money, worked out anew from the records.
record CoverageCheck(Sample sample, Steps steps, Ledger ledger) {
    private record Lack(BigDecimal known, boolean more) {
        Lack plus(Lack other) {
            return new Lack(known.add(other.known), more || other.more);
        }

        String words() {
            if (known.signum() == 0) {
                return more ? "niet te bepalen" : "niets";
            }
            return (more ? "ten minste " : "") + Steps.euro(known);
        }
    }

    void of(WordFile.Grid grid) {
        var heads = grid.rows().getFirst();
        heads.forEach(ledger::look);
        for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
            for (int i = 1; i < row.size(); i++) {
                ledger.look(row.get(i));
                ledger.same(
                        "coverage",
                        row.getFirst() + " " + heads.get(i),
                        cell(row.getFirst(), heads.get(i)),
                        row.get(i));
            }
        }
    }

    /// What the summary says of all years together.
    String sentence() {
        return switch (lack("Totaal").words()) {
            case "niets" -> "Al die kosten zijn gedekt.";
            case "niet te bepalen" -> "Of er voor alle kosten genoeg geld is, is nog niet te zeggen.";
            default -> "Daarvan is " + lack("Totaal").words() + " nog zonder dekking.";
        };
    }

    private String cell(String name, String year) {
        if (name.equals("Nog zonder dekking")) {
            return lack(year).words();
        }
        JsonNode funding = funding()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
        var asked = steps.lines(of(funding, year));
        Optional<BigDecimal> has = Optional.of(BigDecimal.ZERO);
        for (String one : year.equals("Totaal") ? years() : List.of(year)) {
            if (isAsked(steps.lines(of(funding, one)))) {
                var there = Steps.has(funding, one);
                has = has.flatMap(sum -> there.map(sum::add));
            }
        }
        return Steps.money(asked)
                + (isAsked(asked)
                        ? has.map(euros -> "\nvan " + Steps.euro(euros)).orElse("")
                        : "");
    }

    private Lack lack(String year) {
        if (year.equals("Totaal")) {
            return years().stream().map(this::lack).reduce(new Lack(BigDecimal.ZERO, false), Lack::plus);
        }
        var unpaid = steps.lines(line ->
                line.path("funding").isNull() && line.path("year").toString().equals(year));
        return funding()
                .map(funding -> lack(steps.lines(of(funding, year)), Steps.has(funding, year)))
                .reduce(lack(unpaid, Optional.of(BigDecimal.ZERO)), Lack::plus);
    }

    private static Lack lack(List<JsonNode> asked, Optional<BigDecimal> has) {
        var tooLittle = has.map(euros -> Steps.sum(asked).subtract(euros).max(BigDecimal.ZERO));
        boolean unknown = asked.stream().anyMatch(Steps::isUnknown) || isAsked(asked) && has.isEmpty();
        return new Lack(tooLittle.orElse(BigDecimal.ZERO), unknown);
    }

    private static boolean isAsked(List<JsonNode> lines) {
        return Steps.sum(lines).signum() > 0 || lines.stream().anyMatch(Steps::isUnknown);
    }

    private Stream<JsonNode> funding() {
        return sample.file().records("funding").stream();
    }

    private List<String> years() {
        return steps.lines(_ -> true).stream()
                .map(line -> line.path("year").toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static Predicate<JsonNode> of(JsonNode funding, String year) {
        return line -> line.path("funding").equals(funding.path("id"))
                && (year.equals("Totaal") || line.path("year").toString().equals(year));
    }
}
