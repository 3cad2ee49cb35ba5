package nl.wed.workbench.domain.interviews;

import java.util.List;
import java.util.stream.IntStream;

/// Moves findings along when the text of their report is edited. A finding whose words all stayed
/// together keeps them; every other one gets the place where its words most likely went and is
/// marked as doubtful, for a person to look at.
public final class Recoding {
    /// Fewer words than this may stand in the text by chance, so that a neighbour must have stayed.
    private static final int TELLING_WORDS = 4;

    private final Tokens before;
    private final Tokens after;
    private final int[] map;

    private Recoding(String before, String after) {
        this.before = Tokens.of(before);
        this.after = Tokens.of(after);
        map = WordDiff.map(this.before.words(), this.after.words());
    }

    /// The findings of one report as they stand in its new text, in the same order.
    public static List<Finding> move(String before, String after, List<Finding> findings) {
        var recoding = new Recoding(before, after);
        return findings.stream().map(recoding::move).toList();
    }

    private Finding move(Finding finding) {
        int start = Math.clamp(finding.start(), 0, before.length());
        int end = Math.clamp(finding.end(), start, before.length());
        if (start == end) {
            return lost(finding, start);
        }
        int first = before.tokenAt(start);
        int last = before.tokenAt(end - 1);
        int newStart = startAfter(start, first, last);
        int newEnd = endAfter(end, first, last);
        if (newStart >= newEnd) {
            return lost(finding, start);
        }
        String text = after.text(newStart, newEnd);
        boolean sure = stayedTogether(first, last) && same(text, finding.text());
        return finding.movedTo(newStart, newEnd, text, finding.doubtful() || !sure);
    }

    private Finding lost(Finding finding, int start) {
        int place = 0;
        for (int token = 0; token < map.length && before.start(token) < start; token++) {
            if (map[token] >= 0) {
                place = after.end(map[token]);
            }
        }
        return finding.movedTo(place, place, finding.text(), true);
    }

    private int startAfter(int start, int first, int last) {
        if (map[first] >= 0) {
            return after.start(map[first]) + start - before.start(first);
        }
        int replaced = first == 0 ? 0 : map[first - 1] + 1;
        boolean edge = start == before.start(first) && (first == 0 || map[first - 1] >= 0);
        if (edge && replaced < nextKept(first)) {
            return after.start(replaced);
        }
        return IntStream.rangeClosed(first, last)
                .filter(token -> map[token] >= 0)
                .map(token -> after.start(map[token]))
                .findFirst()
                .orElse(after.length());
    }

    private int endAfter(int end, int first, int last) {
        if (map[last] >= 0) {
            return after.end(map[last]) - (before.end(last) - end);
        }
        int following = nextKept(last);
        boolean edge = end == before.end(last) && (last + 1 == map.length || map[last + 1] >= 0);
        if (edge && following > 0 && following - 1 > lastKept(last)) {
            return after.end(following - 1);
        }
        return IntStream.iterate(last, token -> token >= first, token -> token - 1)
                .filter(token -> map[token] >= 0)
                .map(token -> after.end(map[token]))
                .findFirst()
                .orElse(0);
    }

    private int nextKept(int token) {
        return IntStream.range(token, map.length)
                .filter(next -> map[next] >= 0)
                .map(next -> map[next])
                .findFirst()
                .orElse(after.size());
    }

    private int lastKept(int token) {
        return IntStream.iterate(token, back -> back >= 0, back -> back - 1)
                .filter(back -> map[back] >= 0)
                .map(back -> map[back])
                .findFirst()
                .orElse(-1);
    }

    /// Whether all words are still there; a few words need a neighbour that stayed as well.
    private boolean stayedTogether(int first, int last) {
        var kept = IntStream.rangeClosed(first, last)
                .filter(token -> !before.blank(token))
                .toArray();
        if (kept.length == 0 || IntStream.of(kept).anyMatch(token -> map[token] < 0)) {
            return false;
        }
        return kept.length >= TELLING_WORDS
                || neighbourStayed(before.wordBefore(kept[0]), after.wordBefore(map[kept[0]]))
                || neighbourStayed(
                        before.wordAfter(kept[kept.length - 1]), after.wordAfter(map[kept[kept.length - 1]]));
    }

    /// Both are -1 where the text begins or ends.
    private boolean neighbourStayed(int wasThere, int isThere) {
        return wasThere < 0 ? isThere < 0 : isThere >= 0 && map[wasThere] == isThere;
    }

    private static boolean same(String text, String other) {
        return text.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
    }
}
