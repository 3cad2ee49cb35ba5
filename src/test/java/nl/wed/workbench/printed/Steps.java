package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The numbers that the steps after the figures give: votes, scores and money, worked out from the records.
record Steps(WedFile file) {
    private static final MathContext EXACT = new MathContext(50);

    /// The mean of whole numbers; empty without any.
    static Optional<BigDecimal> mean(Collection<Integer> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(values.stream().mapToInt(one -> one).sum())
                                .divide(BigDecimal.valueOf(values.size()), EXACT));
    }

    /// The votes on a cause: `severity` or `influence`.
    List<Integer> votes(JsonNode cause, String part) {
        return file.records("votes").stream()
                .filter(vote -> vote.path("cause").equals(cause.path("id")))
                .filter(vote -> vote.path(part).isNumber())
                .map(vote -> vote.path(part).intValue())
                .toList();
    }

    /// How many ballots on a cause have both scores, and how many have one.
    String ballots(JsonNode cause) {
        long half = ballots(cause, 1);
        return ballots(cause, 2) + (half == 0 ? "" : " + " + half + " half");
    }

    /// How many ballots have both scores, for each cause.
    LongStream voters() {
        return file.records("causes").stream().mapToLong(cause -> ballots(cause, 2));
    }

    private long ballots(JsonNode cause, int scores) {
        return file.records("votes").stream()
                .filter(vote -> vote.path("cause").equals(cause.path("id")))
                .filter(vote -> Stream.of("severity", "influence")
                                .filter(part -> vote.path(part).isNumber())
                                .count()
                        == scores)
                .count();
    }

    /// How often each score was given.
    static String distribution(List<Integer> votes) {
        var counts = new int[5];
        votes.forEach(vote -> counts[vote - 1]++);
        return counts[0] + " · " + counts[1] + " · " + counts[2] + " · " + counts[3] + " · " + counts[4];
    }

    /// The standard deviation of votes.
    static BigDecimal deviation(List<Integer> votes) {
        var mean = mean(votes).orElseThrow();
        var sum = votes.stream()
                .map(vote -> BigDecimal.valueOf(vote).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(votes.size()), EXACT).sqrt(EXACT);
    }

    /// The criteria of that kind that an option has a score on.
    List<JsonNode> scored(JsonNode option, String kind) {
        return file.records("criteria").stream()
                .filter(criterion ->
                        kind.isEmpty() || criterion.path("kind").asString().equals(kind))
                .filter(criterion -> score(option, criterion).isPresent())
                .toList();
    }

    private Optional<BigDecimal> score(JsonNode option, JsonNode criterion) {
        return file.records("scores").stream()
                .filter(score -> score.path("option").equals(option.path("id")))
                .filter(score -> score.path("criterion").equals(criterion.path("id")))
                .filter(score -> score.path("value").isNumber())
                .map(score -> score.path("value").decimalValue())
                .findFirst();
    }

    static BigDecimal weight(Collection<JsonNode> criteria) {
        return criteria.stream().map(one -> one.path("weight").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weighted(JsonNode option, Collection<JsonNode> criteria) {
        return criteria.stream()
                .map(one -> one.path("weight")
                        .decimalValue()
                        .multiply(score(option, one).orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The weighted mean of what an option scored, on criteria of that kind or on all; empty without a score.
    Optional<BigDecimal> score(JsonNode option, String kind) {
        var criteria = scored(option, kind);
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(weighted(option, criteria).divide(weight(criteria), EXACT));
    }

    /// What the criteria of a kind add to the score of an option.
    BigDecimal part(JsonNode option, String kind) {
        return weighted(option, scored(option, kind)).divide(weight(scored(option, "")), EXACT);
    }

    /// The part of all weight that an option was scored on, in percent.
    BigDecimal coverage(JsonNode option) {
        return weight(scored(option, ""))
                .multiply(BigDecimal.valueOf(100))
                .divide(weight(file.records("criteria")), EXACT);
    }

    List<JsonNode> lines(Predicate<JsonNode> which) {
        return MoneyCells.of(file).stream().filter(which).toList();
    }

    /// A sum of money: `€ 56.000 + onbekend` when a part is unknown.
    static String money(List<JsonNode> lines) {
        var known =
                lines.stream().filter(line -> line.path("amount").isNumber()).toList();
        long needed = lines.stream().filter(Steps::isNeeded).count();
        if (needed == 0) {
            return lines.isEmpty() ? "–" : "n.v.t.";
        }
        return known.isEmpty() ? "onbekend" : euro(sum(lines)) + (known.size() < needed ? " + onbekend" : "");
    }

    static boolean isNeeded(JsonNode line) {
        return line.path("needed").booleanValue();
    }

    static boolean isUnknown(JsonNode line) {
        return isNeeded(line) && !line.path("amount").isNumber();
    }

    /// What a source of money has in a year; empty when nobody says so.
    static Optional<BigDecimal> has(JsonNode funding, String year) {
        String end = funding.path("endDate").asString("");
        if (funding.path("temporary").booleanValue() && !end.isEmpty() && year.compareTo(end.substring(0, 4)) > 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        JsonNode amount = funding.path("amounts").path(year);
        return amount.isNumber() ? Optional.of(amount.decimalValue()) : Optional.empty();
    }

    static String euro(BigDecimal amount) {
        return "€ " + Dutch.number(amount, 0);
    }

    static BigDecimal sum(List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.path("amount").isNumber())
                .map(line -> line.path("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The known cost of a measure for each child that it reaches in a year.
    Optional<BigDecimal> perChild(JsonNode measure) {
        var lines = lines(line -> line.path("measure").equals(measure.path("id")) && isNeeded(line));
        var years = new TreeSet<String>();
        lines.forEach(line -> years.add(line.path("year").toString()));
        boolean complete = lines.stream().allMatch(line -> line.path("amount").isNumber()) && !lines.isEmpty();
        var reach = measure.path("reachTarget");
        return complete && reach.isNumber()
                ? Optional.of(sum(lines).divide(reach.decimalValue().multiply(BigDecimal.valueOf(years.size())), EXACT))
                : Optional.empty();
    }

    static String reach(JsonNode measure) {
        var target = measure.path("reachTarget");
        var population = measure.path("reachPopulation");
        return !target.isNumber()
                ? "onbekend"
                : Dutch.number(target.decimalValue(), 0)
                        + (population.isNumber() ? " van " + Dutch.number(population.decimalValue(), 0) : "");
    }

    /// The findings of a theme: those with a code of the theme or below it.
    List<JsonNode> findings(JsonNode theme) {
        Set<String> codes = new HashSet<>(Set.of(theme.path("id").asString()));
        file.records("codes").stream()
                .filter(code -> codes.contains(code.path("parent").asString("")))
                .forEach(code -> codes.add(code.path("id").asString()));
        return file.records("findings").stream()
                .filter(finding ->
                        finding.path("codes").valueStream().anyMatch(code -> codes.contains(code.asString())))
                .toList();
    }

    long respondents(List<JsonNode> findings) {
        var reports = file.byId("interview-reports");
        return findings.stream()
                .map(finding -> reports.get(finding.path("report").asString())
                        .path("respondent")
                        .asString())
                .distinct()
                .count();
    }

    /// The findings and quotes that the causes of a measure rest on: '8 bevindingen en 2 citaten uit gesprekken'.
    String evidence(JsonNode measure) {
        var option = file.byId("options").get(measure.path("option").asString());
        var causes = option.path("causes").valueStream().toList();
        return words(evidence(causes, "FINDING"), "bevinding", "bevindingen") + " en "
                + words(evidence(causes, "QUOTE"), "citaat", "citaten") + " uit gesprekken";
    }

    private long evidence(List<JsonNode> causes, String kind) {
        return file.records("evidence").stream()
                .filter(one -> one.path("kind").asString().equals(kind) && causes.contains(one.path("subject")))
                .map(one -> one.path("target").asString())
                .distinct()
                .count();
    }

    private static String words(long count, String one, String more) {
        return count == 0 ? "geen " + more : count == 1 ? "1 " + one : count + " " + more;
    }
}
