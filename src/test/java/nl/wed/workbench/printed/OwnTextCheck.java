package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.printed.Dutch.Written;
import tools.jackson.databind.JsonNode;

/// The numbers in what people wrote, which the documents print as it stands. In a text about figures (readings,
/// key messages, notes of evidence) each has to be something that the imported figures say of those indicators. In
/// any other text a percentage, a decimal or a large number has to be a figure of the sample or a number of its
/// plan.
final class OwnTextCheck {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2035;

    /// A number in a text of a sample that no imported figure gives, with a word of that text and why it is right.
    private record Explained(String number, String nearby, String why) {
        boolean explains(Written written, String text) {
            return written.text().equals(number) && text.contains(nearby);
        }
    }

    private static final List<Explained> EXPLAINED = List.of(
            new Explained("3,5", "120%", "18,1% less 14,6% in Almelo, 15,1% less 11,6% in Midden-Groningen"),
            new Explained("600", "leeftijdsjaar", "8.909 children in fifteen years of age are 594 each"),
            new Explained("96.000", "of hoger", "the first quarter of the median wealth is 96.025 euro"),
            new Explained("3.000", "per kind", "120.000 euro for the village groups is 3.000 for each of 40 children"),
            new Explained("2.000", "in zes jaar", "75.166 inhabitants less 73.107 are 2.059"));

    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Sample sample;
    private final Ledger ledger;
    private final String described;

    /// What the program brings itself, word for word.
    private final Set<String> content;

    OwnTextCheck(Sample sample, Set<String> content, Ledger ledger) {
        this.sample = sample;
        this.content = content;
        this.ledger = ledger;
        var words = new StringBuilder();
        sample.truths()
                .forEach(truth -> words.append(truth.name())
                        .append(' ')
                        .append(truth.indicator().path("definition").asString())
                        .append(' ')
                        .append(truth.unit())
                        .append(' '));
        words.append(sample.file()
                .records("trajectory")
                .getFirst()
                .path("scope")
                .asString()
                .replace('-', ' '));
        described = words.toString();
    }

    void aboutFigures() {
        for (JsonNode reading : sample.file().records("interpretations")) {
            about("reading", reading.path("text").asString(), List.of(reading.path("indicator")));
        }
        for (JsonNode message : sample.file().records("key-messages")) {
            var indicators = message.path("indicators").valueStream().toList();
            about("key message", message.path("text").asString(), indicators);
        }
        for (JsonNode evidence : sample.file().records("evidence")) {
            if (evidence.path("kind").asString().equals("FIGURE")) {
                about("evidence note", evidence.path("note").asString(), List.of(evidence.path("target")));
            }
        }
    }

    private void about(String kind, String text, List<JsonNode> indicators) {
        Set<BigDecimal> facts = new HashSet<>();
        indicators.stream().flatMap(id -> sample.of(id).stream()).forEach(truth -> facts(truth, facts));
        for (Written written : Dutch.numbers(text)) {
            if (!isYear(written) && !isName(written)) {
                boolean known = facts.stream().anyMatch(fact -> is(fact, written))
                        || Dutch.numbers(described).stream()
                                .anyMatch(one -> one.amount().equals(written.amount()))
                        || EXPLAINED.stream().anyMatch(one -> one.explains(written, text));
                ledger.right(kind, written.text(), known, "'" + written + "' in: " + text);
            }
        }
    }

    /// The texts of the chapters and of the records of the steps.
    void ofThePlan() {
        Set<BigDecimal> facts = new HashSet<>();
        sample.truths().forEach(truth -> facts(truth, facts));
        var plan = new PlanNumbers(sample.file()).all();
        for (String kind : List.of("chapter-texts", "problems", "causes", "goals", "priorities", "decisions")) {
            for (JsonNode one : sample.file().records(kind)) {
                for (String text : WedFile.texts(one)) {
                    of(kind, text, facts, plan);
                }
            }
        }
    }

    private void of(String kind, String text, Set<BigDecimal> facts, Set<BigDecimal> plan) {
        if (UUID.matcher(text).matches() || content.contains(text)) {
            return;
        }
        for (Written written : Dutch.numbers(text)) {
            boolean figure = written.after().startsWith("%")
                    || written.decimals() > 0
                    || written.amount().compareTo(LARGE) >= 0;
            if (figure && !isYear(written)) {
                boolean known = facts.stream().anyMatch(fact -> is(fact, written))
                        || plan.contains(written.amount().stripTrailingZeros())
                        || Dutch.numbers(described).stream()
                                .anyMatch(one -> one.amount().equals(written.amount()))
                        || EXPLAINED.stream().anyMatch(one -> one.explains(written, text));
                ledger.right(kind, written.text(), known, "'" + written + "' in: " + text);
            }
        }
    }

    private static boolean isYear(Written written) {
        return written.text().matches("\\d{4}")
                && written.amount().intValue() >= FIRST_YEAR
                && written.amount().intValue() <= LAST_YEAR;
    }

    private static boolean isName(Written written) {
        return written.before().endsWith("groep ");
    }

    private static boolean is(BigDecimal fact, Written written) {
        var off = fact.subtract(written.amount()).abs();
        return Dutch.rounded(fact.abs(), written.decimals()).compareTo(written.amount()) == 0
                || written.round() && off.compareTo(fact.abs().multiply(TWENTIETH)) <= 0;
    }

    /// What the imported figures say of an indicator, in the units in which it is written.
    private void facts(Truth truth, Set<BigDecimal> facts) {
        List<BigDecimal> values = new ArrayList<>(truth.years().values());
        values.addAll(truth.countryYears().values());
        var all = truth.all();
        for (int quarter = 0; quarter <= 4; quarter++) {
            values.add(all.quarter(quarter));
        }
        values.add(truth.of(sample.peers()).median());
        for (Filling filling : Sample.fillings(sample.file(), truth.indicator())) {
            values.addAll(filling.over(sample.own()).values());
        }
        values.forEach(value -> facts.add(truth.drawn(value)));
        var own = truth.amount();
        for (int count : List.of(all.size(), all.above(own), all.below(own))) {
            facts.add(BigDecimal.valueOf(count));
        }
        parts(truth, facts);
    }

    private void parts(Truth truth, Set<BigDecimal> facts) {
        var filling = truth.filling();
        filling.denominator().ifPresent(denominator -> {
            for (String statistic : List.of(filling.numerator(), denominator)) {
                filling.set()
                        .at(statistic, sample.own(), truth.period())
                        .exact()
                        .ifPresent(facts::add);
            }
        });
    }
}
