package nl.wed.workbench.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.wed.workbench.domain.words.Query;
import nl.wed.workbench.domain.words.Sought;
import nl.wed.workbench.domain.words.Sought.How;
import nl.wed.workbench.domain.words.Synonyms;
import nl.wed.workbench.domain.words.Word;
import org.jspecify.annotations.Nullable;

/// An inverted index: of every word in which texts it stands. A text has a slot by which it can be replaced or taken
/// out, which costs what the text is long and no more.
final class TextIndex {
    private static final byte ABSENT = (byte) How.values().length;

    private final NavigableMap<String, Slots> words = new TreeMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final List<@Nullable SearchText> texts = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    /// An index that knows where these terms of several words stand.
    TextIndex(Synonyms synonyms) {
        synonyms.phrases()
                .forEach(phrase -> phrases.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>())
                        .add(phrase));
    }

    /// The text in that slot.
    @Nullable
    SearchText text(int slot) {
        return texts.get(slot);
    }

    /// Takes a text in and gives its slot.
    int add(SearchText text) {
        int slot = free.isEmpty() ? texts.size() : free.pop();
        if (slot == texts.size()) {
            texts.add(text);
        } else {
            texts.set(slot, text);
        }
        enter(slot, words(text.text()));
        return slot;
    }

    /// Puts another text in a slot.
    void replace(int slot, SearchText text) {
        var old = texts.set(slot, text);
        if (old == null || old.text().equals(text.text())) {
            return;
        }
        var before = words(old.text());
        var now = words(text.text());
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        now.removeAll(before);
        leave(slot, gone);
        enter(slot, now);
    }

    /// Takes the text of a slot out.
    void remove(int slot) {
        var old = texts.set(slot, null);
        if (old != null) {
            leave(slot, words(old.text()));
            free.push(slot);
        }
    }

    private void enter(int slot, Collection<String> of) {
        of.forEach(word -> words.computeIfAbsent(word, _ -> new Slots()).add(slot));
    }

    private void leave(int slot, Collection<String> of) {
        for (String word : of) {
            var slots = words.get(word);
            if (slots != null) {
                slots.remove(slot);
                if (slots.isEmpty()) {
                    words.remove(word);
                }
            }
        }
    }

    private Set<String> words(String text) {
        var all = Word.of(text);
        Set<String> different = new HashSet<>();
        for (int at = 0; at < all.size(); at++) {
            String word = all.get(at).folded();
            different.add(word);
            for (List<String> phrase : phrases.getOrDefault(word, List.of())) {
                if (new Sought.Other(phrase, "").at(all, at)) {
                    different.add(key(phrase));
                }
            }
        }
        return different;
    }

    private static String key(List<String> phrase) {
        return String.join(" ", phrase);
    }

    /// For each slot how it has all of a query: the place of a [How], or one more when it has not.
    byte[] find(Query query) {
        var worst = new byte[texts.size()];
        for (Sought part : query.parts()) {
            var best = new byte[worst.length];
            for (String word : part.words()) {
                max(best, of(word));
            }
            part.others().forEach(other -> otherwise(other.words(), best));
            max(worst, best);
        }
        return worst;
    }

    private byte[] of(String word) {
        var best = new byte[texts.size()];
        Arrays.fill(best, ABSENT);
        if (word.length() >= Sought.MEANING) {
            words.forEach((one, slots) -> {
                if (one.contains(word)) {
                    slots.forEach(slot -> best[slot] = (byte) How.INSIDE.ordinal());
                }
            });
        }
        beginning(word).forEach((_, slots) -> slots.forEach(slot -> best[slot] = (byte) How.BEGINNING.ordinal()));
        var whole = words.get(word);
        if (whole != null) {
            whole.forEach(slot -> best[slot] = (byte) How.WHOLE.ordinal());
        }
        return best;
    }

    private void otherwise(List<String> other, byte[] best) {
        String key = key(other);
        var all =
                other.size() > 1 || key.length() < Sought.MEANING ? words.subMap(key, true, key, true) : beginning(key);
        all.forEach((_, slots) -> slots.forEach(slot -> {
            if (best[slot] == ABSENT) {
                best[slot] = (byte) How.OTHERWISE.ordinal();
            }
        }));
    }

    private NavigableMap<String, Slots> beginning(String word) {
        return words.subMap(word, true, word + Character.MAX_VALUE, false);
    }

    private static void max(byte[] into, byte[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] = other[i] > into[i] ? other[i] : into[i];
        }
    }

    /// Whether a slot has it.
    static boolean has(byte how) {
        return how != ABSENT;
    }
}
