package nl.wed.workbench.domain.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Groups of terms that mean the same to who searches: 'jeugdhulp', 'jeugdzorg'. A term is one word or several that
/// stand after one another.
public final class Synonyms {
    /// No terms at all.
    public static final Synonyms NONE = new Synonyms(List.of());

    private final Map<List<String>, Map<List<String>, String>> others = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final int longest;

    /// The terms of each group, as people write them; a term may stand in several groups.
    public Synonyms(List<List<String>> groups) {
        for (List<String> group : groups) {
            for (String term : group) {
                var words = Word.folded(term);
                var beside = others.computeIfAbsent(words, _ -> new LinkedHashMap<>());
                group.stream()
                        .filter(other -> !Word.folded(other).equals(words))
                        .forEach(other -> beside.putIfAbsent(Word.folded(other), other));
            }
        }
        others.keySet().stream().filter(words -> words.size() > 1).forEach(phrases::add);
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /// The terms of more than one word.
    public List<List<String>> phrases() {
        return List.copyOf(phrases);
    }

    /// How many words the longest term has.
    int longest() {
        return longest;
    }

    /// Whether those words are a term.
    boolean knows(List<String> words) {
        return others.containsKey(words);
    }

    /// What else is meant by those words.
    List<Sought.Other> others(List<String> words) {
        return others.getOrDefault(words, Map.of()).entrySet().stream()
                .map(one -> new Sought.Other(one.getKey(), one.getValue()))
                .toList();
    }
}
