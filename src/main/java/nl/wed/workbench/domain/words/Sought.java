package nl.wed.workbench.domain.words;

import java.util.List;

/// One thing that is searched for: words that all have to be there, or in their place other words for the same.
public record Sought(List<String> words, List<Other> others) {
    /// So many letters a word must have to be looked for inside others, or to stand for longer ones.
    public static final int MEANING = 4;

    /// Other words for it, as they are compared and as they are shown.
    public record Other(List<String> words, String shown) {
        /// Whether these words stand from that place on.
        public boolean at(List<Word> text, int place) {
            if (place + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String there = text.get(place + i).folded();
                boolean last = i == words.size() - 1;
                if (last ? !stands(words.get(i), there) : !there.equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /// A short word, 'vve', only stands for itself; 'jeugdzorg' also for 'jeugdzorgaanbieder'.
        private static boolean stands(String word, String there) {
            return word.length() < MEANING ? there.equals(word) : there.startsWith(word);
        }
    }

    /// How a word is there, the best first.
    public enum How {
        /// As a whole word.
        WHOLE,
        /// As the beginning of one.
        BEGINNING,
        /// Within one.
        INSIDE,
        /// By another word for the same.
        OTHERWISE
    }

    /// Whether one of the words begins, is, or stands in that word of a text.
    boolean isIn(String there) {
        return words.stream().anyMatch(word -> word.length() < MEANING ? there.startsWith(word) : there.contains(word));
    }
}
