package nl.wed.workbench.domain.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.words.Sought.How;

/// What was typed to search for: all of it must be in one text, in any order.
public record Query(List<Sought> parts) {
    /// How a text fits: as its worst part does, with the other words by which parts of it were found.
    public record Match(How how, Set<String> also) {}

    /// Reads what was typed; a term that has synonyms is one part with them.
    public static Query of(String typed, Synonyms synonyms) {
        var words = Word.folded(typed);
        List<Sought> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            var term = term(words.subList(at, words.size()), synonyms);
            parts.add(new Sought(term, synonyms.others(term)));
            at += term.size();
        }
        return new Query(List.copyOf(parts));
    }

    private static List<String> term(List<String> words, Synonyms synonyms) {
        for (int length = Math.min(synonyms.longest(), words.size()); length > 1; length--) {
            if (synonyms.knows(words.subList(0, length))) {
                return List.copyOf(words.subList(0, length));
            }
        }
        return List.of(words.getFirst());
    }

    /// Whether nothing was typed that can be searched for.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// How it is in a text; empty when not all of it is. Nothing typed is in every text.
    public Optional<Match> in(String text) {
        return in(Word.of(text));
    }

    /// The same of the words of a text.
    public Optional<Match> in(List<Word> text) {
        How worst = How.WHOLE;
        Set<String> also = new LinkedHashSet<>();
        for (Sought part : parts) {
            var how = how(part, text);
            if (how.isEmpty()) {
                var other = other(part, text);
                if (other.isEmpty()) {
                    return Optional.empty();
                }
                also.add(other.get());
            }
            How now = how.orElse(How.OTHERWISE);
            worst = now.compareTo(worst) > 0 ? now : worst;
        }
        return Optional.of(new Match(worst, also));
    }

    private static Optional<How> how(Sought part, List<Word> text) {
        How worst = How.WHOLE;
        for (String word : part.words()) {
            How best = How.OTHERWISE;
            for (Word one : text) {
                How here = how(word, one.folded());
                best = here.compareTo(best) < 0 ? here : best;
            }
            if (best == How.OTHERWISE) {
                return Optional.empty();
            }
            worst = best.compareTo(worst) > 0 ? best : worst;
        }
        return Optional.of(worst);
    }

    private static How how(String word, String there) {
        if (there.startsWith(word)) {
            return there.length() == word.length() ? How.WHOLE : How.BEGINNING;
        }
        return word.length() >= Sought.MEANING && there.contains(word) ? How.INSIDE : How.OTHERWISE;
    }

    private static Optional<String> other(Sought part, List<Word> text) {
        for (Sought.Other other : part.others()) {
            for (int place = 0; place < text.size(); place++) {
                if (other.at(text, place)) {
                    return Optional.of(other.shown());
                }
            }
        }
        return Optional.empty();
    }

    /// For each word of a text which part of this it belongs to, or -1.
    public int[] marks(List<Word> text) {
        var marks = new int[text.size()];
        Arrays.fill(marks, -1);
        for (int part = 0; part < parts.size(); part++) {
            mark(part, text, marks);
        }
        return marks;
    }

    private void mark(int part, List<Word> text, int[] marks) {
        var sought = parts.get(part);
        for (int place = 0; place < marks.length; place++) {
            if (sought.isIn(text.get(place).folded())) {
                marks[place] = part;
            }
            for (Sought.Other other : sought.others()) {
                if (other.at(text, place)) {
                    Arrays.fill(marks, place, place + other.words().size(), part);
                }
            }
        }
    }
}
