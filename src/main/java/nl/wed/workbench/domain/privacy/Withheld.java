package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words of an interview that may not be used, to be found where somebody took them over literally. A text is
/// read once, however many there are: each is looked for only where its longest word stands.
public final class Withheld {
    static final Withheld NOTHING = new Withheld(List.of());

    /// Shorter texts are nobody's own words.
    private static final int OWN_WORDS = 25;

    private final Map<String, List<Saying>> byWord = new HashMap<>();
    private final List<Saying> few = new ArrayList<>();

    /// The words of a text in small letters; which of them is looked for, -1 when none stands whole between others.
    private record Saying(List<String> words, int rarest) {
        static Saying of(List<String> words) {
            int rarest = -1;
            for (int at = 1; at < words.size() - 1; at++) {
                boolean longer =
                        rarest < 0 || words.get(at).length() > words.get(rarest).length();
                rarest = longer ? at : rarest;
            }
            return new Saying(words, rarest);
        }

        String first() {
            return words.getFirst();
        }

        String last() {
            return words.getLast();
        }
    }

    /// A word of a text between white space, in small letters, and where it stands.
    private record Place(String word, int start) {}

    private Withheld(List<Saying> sayings) {
        for (Saying one : sayings) {
            if (one.rarest() < 0) {
                few.add(one);
            } else {
                byWord.computeIfAbsent(one.words().get(one.rarest()), _ -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /// Those texts, however their white space and capitals are.
    public static Withheld of(Collection<String> texts) {
        return new Withheld(texts.stream()
                .map(String::strip)
                .filter(text -> text.length() >= OWN_WORDS)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .map(text -> places(text).stream().map(Place::word).toList())
                .filter(words -> !words.isEmpty())
                .distinct()
                .map(Saying::of)
                .toList());
    }

    List<Spot> in(String text) {
        List<Spot> spots = new ArrayList<>();
        if (text.length() < OWN_WORDS || byWord.isEmpty() && few.isEmpty()) {
            return spots;
        }
        List<Place> places = places(text);
        for (int at = 0; at < places.size(); at++) {
            for (Saying one : byWord.getOrDefault(places.get(at).word(), List.of())) {
                add(spots, text, places, at - one.rarest(), one);
            }
            for (Saying one : few) {
                add(spots, text, places, at, one);
            }
        }
        return spots;
    }

    /// The first word may follow other signs, as the last may have them behind it.
    private static void add(List<Spot> spots, String text, List<Place> places, int from, Saying saying) {
        int to = from + saying.words().size() - 1;
        if (from < 0 || to >= places.size()) {
            return;
        }
        Place first = places.get(from);
        Place last = places.get(to);
        if (from == to) {
            int at = first.word().indexOf(saying.first());
            if (at >= 0) {
                spot(spots, text, first.start() + at, saying.first().length());
            }
            return;
        }
        boolean there = first.word().endsWith(saying.first()) && last.word().startsWith(saying.last());
        for (int at = 1; there && at < saying.words().size() - 1; at++) {
            there = places.get(from + at).word().equals(saying.words().get(at));
        }
        if (there) {
            int start = first.start() + first.word().length() - saying.first().length();
            spot(spots, text, start, last.start() + saying.last().length() - start);
        }
    }

    private static void spot(List<Spot> spots, String text, int start, int length) {
        spots.add(Spot.of(Kind.WITHHELD, text, start, start + length));
    }

    // Sign by sign, as a word in small letters can be longer (İ).
    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        var word = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !isSpace(text.charAt(at))) {
                word.append(Character.toLowerCase(text.charAt(at)));
            } else if (!word.isEmpty()) {
                places.add(new Place(word.toString(), at - word.length()));
                word.setLength(0);
            }
        }
        return places;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
