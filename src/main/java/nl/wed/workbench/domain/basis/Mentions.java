package nl.wed.workbench.domain.basis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.Periods;

/// What an own text says of the trajectory: the names in it, and the numbers that are those of a fact. Which fact a
/// number is of, its sentence tells where it can: by what it names, by a year, by the word after it. Where it does not,
/// an amount can be each of those with that value; a figure only when there is one.
final class Mentions {
    private static final Set<String> BY_NAME = Set.of(FactKey.NAME, FactKey.PRIORITY, FactKey.DECISION);
    private static final List<String> WHOLE = List.of("totaal", "totale", "samen", "gehele", "hele");
    private static final int NEAR = 40;

    /// So far on either side of a number its sentence reaches at the most.
    private static final int LONGEST = 1000;

    private static final int LARGE = 3;

    private final String text;
    private final Facts facts;
    private final UUID self;
    private final List<Ground> grounds = new ArrayList<>();

    private Mentions(String text, Facts facts, UUID self) {
        this.text = text;
        this.facts = facts;
        this.self = self;
    }

    /// The grounds of a text of that record; what it is called itself is none.
    static List<Ground> in(String text, Facts facts, UUID self) {
        if (text.isBlank()) {
            return List.of();
        }
        var mentions = new Mentions(text, facts, self);
        mentions.names();
        WrittenNumber.in(text).forEach(mentions::number);
        return mentions.grounds.stream().distinct().toList();
    }

    /// Which of these grounds a text still has the words of.
    static List<Ground> still(String text, List<Ground> grounds) {
        var numbers = WrittenNumber.in(text).stream().map(WrittenNumber::said).collect(Collectors.toSet());
        return grounds.stream()
                .filter(one ->
                        BY_NAME.contains(one.kind()) ? Names.says(text, one.said()) : numbers.contains(one.said()))
                .toList();
    }

    private void names() {
        for (Names.Named named : Names.in(text, facts).found()) {
            if (named.facts().stream().noneMatch(fact -> self.equals(fact.key().about()))) {
                named.facts().forEach(fact -> named(fact, named.said()));
            }
        }
    }

    private void named(Fact fact, String said) {
        grounds.add(Ground.of(fact, said));
        UUID about = fact.key().about();
        if (about != null) {
            facts.find(FactKey.of(FactKey.PRIORITY, about))
                    .filter(one -> Boolean.parseBoolean(one.value()))
                    .ifPresent(one -> grounds.add(Ground.of(one, said)));
            facts.find(FactKey.of(FactKey.DECISION, about))
                    .filter(one -> !one.value().isEmpty())
                    .ifPresent(one -> grounds.add(Ground.of(one, said)));
        }
    }

    private void number(WrittenNumber number) {
        Sentence sentence = Sentence.around(text, number);
        List<Fact> same = candidates(number.unit())
                .filter(fact -> !self.equals(fact.key().about()))
                .filter(fact -> fact.counted()
                        .filter(one -> one.unit() == number.unit() && number.says(one.number()))
                        .isPresent())
                .toList();
        chosen(same, number, sentence).forEach(fact -> grounds.add(Ground.of(fact, number.said())));
    }

    private Stream<Fact> candidates(Fact.Unit unit) {
        return switch (unit) {
            case MONEY -> facts.all(FactKey.AMOUNT);
            case PERCENT ->
                Stream.of(FactKey.NUMBER, FactKey.FIGURE, FactKey.FIGURE_AT).flatMap(facts::all);
            case PLAIN ->
                Stream.of(FactKey.COUNT, FactKey.NUMBER, FactKey.FIGURE, FactKey.FIGURE_AT)
                        .flatMap(facts::all);
        };
    }

    private List<Fact> chosen(List<Fact> same, WrittenNumber number, Sentence sentence) {
        List<Fact> named = same.stream()
                .filter(fact -> !fact.name().isEmpty() && Names.says(sentence.words(), fact.name()))
                .toList();
        if (!named.isEmpty()) {
            return inYear(named, sentence);
        }
        List<Fact> worded = same.stream()
                .filter(fact -> sentence.wordAfter(fact) > 0)
                .sorted(Comparator.comparingInt(sentence::wordAfter).reversed())
                .limit(1)
                .toList();
        if (!worded.isEmpty()) {
            return worded;
        }
        return number.unit() == Fact.Unit.MONEY ? amounts(same, sentence) : only(inYear(same, sentence), number);
    }

    /// Of an amount for all that the sentence calls so, only that.
    private static List<Fact> amounts(List<Fact> same, Sentence sentence) {
        List<Fact> whole = same.stream()
                .filter(fact -> fact.key().part().equals("all") && sentence.hasOneOf(WHOLE))
                .toList();
        return whole.isEmpty() ? same : whole;
    }

    /// A small number that nothing tells about can be anything.
    private static List<Fact> only(List<Fact> same, WrittenNumber number) {
        boolean tells = number.unit() == Fact.Unit.PERCENT || number.digits() >= LARGE;
        boolean one = same.stream().map(fact -> fact.key().about()).distinct().count() == 1;
        return tells && one
                ? same.stream().filter(fact -> fact.key().about() != null).toList()
                : List.of();
    }

    /// A figure or an amount whose year stands in the sentence is the one of that year, and no other is meant.
    private static List<Fact> inYear(List<Fact> same, Sentence sentence) {
        List<Fact> dated = same.stream()
                .filter(fact -> yearOf(fact).filter(sentence.words()::contains).isPresent())
                .toList();
        return dated.isEmpty()
                ? same.stream()
                        .filter(fact -> !fact.key().kind().equals(FactKey.FIGURE_AT))
                        .toList()
                : dated;
    }

    private static Optional<String> yearOf(Fact fact) {
        String part = fact.key().part();
        return switch (fact.key().kind()) {
            case FactKey.FIGURE_AT -> Optional.of(String.valueOf(Periods.startYear(part)));
            case FactKey.AMOUNT ->
                Optional.of(part.substring(part.indexOf(' ') + 1)).filter(year -> part.contains(" "));
            default -> Optional.empty();
        };
    }

    /// The sentence in which a number stands, and what comes right after the number.
    private record Sentence(String words, String after) {
        static Sentence around(String text, WrittenNumber number) {
            int from = number.start();
            while (from > Math.max(0, number.start() - LONGEST) && !ends(text, from - 1)) {
                from--;
            }
            int to = number.end();
            while (to < Math.min(text.length(), number.end() + LONGEST) && !ends(text, to)) {
                to++;
            }
            String after = text.substring(number.end(), Math.min(to, number.end() + NEAR));
            return new Sentence(text.substring(from, to), after.toLowerCase(Locale.ROOT));
        }

        private static boolean ends(String text, int at) {
            char sign = text.charAt(at);
            boolean stop = sign == '.' || sign == '!' || sign == '?';
            return sign == '\n' || stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        }

        boolean hasOneOf(List<String> parts) {
            String low = words.toLowerCase(Locale.ROOT);
            return parts.stream().anyMatch(low::contains);
        }

        /// How long the words of a fact are that come after the number; zero for none.
        int wordAfter(Fact fact) {
            return fact.counted().stream()
                    .flatMap(counted -> counted.words().stream())
                    .filter(word -> after.contains(" " + word))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }
}
