package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.privacy.NameForm.Sure;
import org.jspecify.annotations.Nullable;

/// All forms of all names as one tree of words, so that a text is read once, however many names there
/// are: from each word on down the tree, at most as deep as the longest name.
final class NameTree {
    private static final int SHORTEST_GENITIVE = 4;
    private static final int NEAR = 2;
    private static final Pattern CITED = Pattern.compile("\\G(?:,?\\s*\\((?:19|20)\\d\\d[a-z]?[):,;]|,?\\s+et"
            + " al\\b|,?\\s+e\\.a\\.|,\\s*(?:19|20)\\d\\d[a-z]?\\s*[);,]|,\\s*(?:\\p{Lu}\\.[ -]?){1,4}[^()\\n"
            + "]{0,160}\\((?:(?:19|20)\\d\\d|z\\.d\\.)"
            + "|\\s+(?:&|en)\\s+(?:[a-z]{1,4}\\s+){0,3}\\p{Lu}[\\p{L}-]+,?\\s*\\(?(?:19|20)\\d\\d[a-z]?\\))");

    private final Node root = new Node();
    private final AtomicLong steps = new AtomicLong();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private record Entry(UUID person, int core, Sure sure) {}

    private record Hit(int first, int last, int end, List<Entry> entries) {}

    /// The tree of these people; `places` are names of municipalities, which are surnames too.
    NameTree(List<KnownPerson> people, Collection<String> places) {
        Set<String> folded = new LinkedHashSet<>();
        places.forEach(place -> folded.add(
                String.join(" ", Word.of(place).stream().map(Word::folded).toList())));
        for (KnownPerson person : people) {
            NameForms.of(person.name(), folded).forEach(form -> add(person.respondent(), form));
        }
    }

    /// The tree of these words as they stand, which name no person.
    static NameTree ofWords(Collection<String> texts) {
        var tree = new NameTree(List.of(), List.of());
        for (String text : texts) {
            List<String> words = Word.of(text).stream().map(Word::folded).toList();
            if (!words.isEmpty()) {
                tree.add(new UUID(0, 0), new NameForm(words, 0, Sure.ALWAYS));
            }
        }
        return tree;
    }

    private void add(UUID person, NameForm form) {
        var node = root;
        for (String word : form.words()) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        node.entries.add(new Entry(person, form.core(), form.sure()));
    }

    /// How many times the tree was asked for a word, over all texts.
    long steps() {
        return steps.get();
    }

    /// The names in a text, the longest at each place.
    List<Spot> find(String text, List<Word> words) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            var hit = longest(text, words, i);
            if (hit == null) {
                i++;
                continue;
            }
            int first = withInitials(text, words, hit.first);
            boolean titled = first < hit.first
                    && OrdinaryWords.TITLES.contains(words.get(first).folded());
            if (titled || !CITED.matcher(text).region(hit.end, text.length()).lookingAt()) {
                spots.add(spot(text, words.get(first).start(), hit));
            }
            i = hit.last + 1;
        }
        return spots;
    }

    private @Nullable Hit longest(String text, List<Word> words, int first) {
        Hit best = null;
        var node = root;
        for (int i = first; i < words.size(); i++) {
            var word = words.get(i);
            if (i > first && !words.get(i - 1).joins(word, text)) {
                break;
            }
            var genitive = genitive(node, word);
            if (genitive != null) {
                best = better(best, hit(text, words, first, i, word.end() - 1, genitive));
            }
            steps.incrementAndGet();
            node = node.next.get(word.folded());
            if (node == null) {
                break;
            }
            best = better(best, hit(text, words, first, i, word.end(), node));
        }
        return best;
    }

    private static @Nullable Hit better(@Nullable Hit best, @Nullable Hit next) {
        return next == null ? best : next;
    }

    /// 'Jansens idee' is the idea of Jansen.
    private @Nullable Node genitive(Node node, Word word) {
        String letters = word.folded();
        if (letters.length() < SHORTEST_GENITIVE || !letters.endsWith("s")) {
            return null;
        }
        steps.incrementAndGet();
        return node.next.get(letters.substring(0, letters.length() - 1));
    }

    private static @Nullable Hit hit(String text, List<Word> words, int first, int last, int end, Node node) {
        var sure = node.entries.stream()
                .filter(entry -> isName(text, words, first, last, entry))
                .toList();
        return sure.isEmpty() ? null : new Hit(first, last, end, sure);
    }

    private static boolean isName(String text, List<Word> words, int first, int last, Entry entry) {
        var begin = words.get(first);
        var core = words.get(Math.min(last, first + entry.core));
        boolean titled = first > 0 && isBefore(text, words, first - 1);
        boolean capital = core.capital() && (entry.core == 0 || last > first || begin.capital());
        return switch (entry.sure) {
            case ALWAYS -> true;
            case CAPITAL -> capital && words.get(last).capital() && !isDated(text, begin);
            case SHORT -> capital && !core.shouted() && !isDated(text, begin);
            case INSIDE -> capital && (titled || (!core.shouted() && !opens(text, begin) && !isDated(text, begin)));
            case AFTER_TITLE -> capital && titled;
        };
    }

    /// The same name with the titles and initials that stand before it.
    private static int withInitials(String text, List<Word> words, int first) {
        int from = first;
        while (from > 0 && isBefore(text, words, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isBefore(String text, List<Word> words, int at) {
        var word = words.get(at);
        var next = words.get(at + 1);
        boolean near = next.start() - word.end() <= NEAR && word.joins(next, text);
        boolean initial = word.isLetter() && word.capital() && !opensAfter(text, word);
        return near && (initial || OrdinaryWords.TITLES.contains(word.folded()));
    }

    /// A letter that numbers a paragraph ('A Berg') is no initial; one with a point is.
    private static boolean opensAfter(String text, Word letter) {
        boolean point = letter.end() < text.length() && text.charAt(letter.end()) == '.';
        return !point && opens(text, letter);
    }

    /// Whether a sentence, line or quotation begins with the word.
    private static boolean opens(String text, Word word) {
        int at = word.start() - 1;
        while (at >= 0
                && (text.charAt(at) == ' '
                        || "\"'\u2018\u2019\u201c\u201d\u201e(*-\u2022\u2013".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?:;|\n\r\t".indexOf(text.charAt(at)) >= 0;
    }

    /// A month beside a day or year.
    private static boolean isDated(String text, Word word) {
        return OrdinaryWords.MONTHS.contains(word.folded())
                && (isDigit(text, word.end() + 1) || isDigit(text, word.start() - 2));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static Spot spot(String text, int start, Hit hit) {
        var people = hit.entries.stream().map(Entry::person).distinct().toList();
        Optional<UUID> person = people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        return new Spot(Kind.KNOWN_NAME, start, hit.end, text.substring(start, hit.end), person);
    }
}
