package nl.wed.workbench.domain.interviews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which tokens of one text stand, in the same order, in another: Myers' shortest edit between what
/// is left after the common beginning and end.
final class WordDiff {
    /// More edits than this and the middle counts as rewritten; bounds time and memory.
    private static final int MOST_EDITS = 3000;

    private final List<String> before;
    private final List<String> after;
    private final int[] map;
    private int head;

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        map = new int[before.size()];
        Arrays.fill(map, -1);
    }

    /// For each token before its place after, or -1 when it is gone.
    static int[] map(List<String> before, List<String> after) {
        var diff = new WordDiff(before, after);
        diff.run();
        return diff.map;
    }

    private void run() {
        int shortest = Math.min(before.size(), after.size());
        while (head < shortest && before.get(head).equals(after.get(head))) {
            map[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
            map[before.size() - tail] = after.size() - tail;
        }
        middle(before.size() - head - tail, after.size() - head - tail);
    }

    private static String fromEnd(List<String> tokens, int back) {
        return tokens.get(tokens.size() - 1 - back);
    }

    private void middle(int n, int m) {
        int most = Math.min(n + m, MOST_EDITS);
        int zero = most + 1;
        int[] reach = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(reach, zero - edits - 1, zero + edits + 2));
            for (int k = -edits; k <= edits; k += 2) {
                int x = goesDown(reach, zero, k, edits) ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                while (x < n && x - k < m && same(x, x - k)) {
                    x++;
                }
                reach[zero + k] = x;
                if (x >= n && x - k >= m) {
                    walkBack(trace, n, m);
                    return;
                }
            }
        }
    }

    private static boolean goesDown(int[] reach, int zero, int k, int edits) {
        return k == -edits || (k != edits && reach[zero + k - 1] < reach[zero + k + 1]);
    }

    private boolean same(int x, int y) {
        return before.get(head + x).equals(after.get(head + y));
    }

    private void walkBack(List<int[]> trace, int n, int m) {
        int x = n;
        int y = m;
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reach = trace.get(edits);
            int zero = edits + 1;
            int k = x - y;
            int from = goesDown(reach, zero, k, edits) ? k + 1 : k - 1;
            int fromX = edits == 0 ? 0 : reach[zero + from];
            int fromY = edits == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                x--;
                y--;
                map[head + x] = head + y;
            }
            x = fromX;
            y = fromY;
        }
    }
}
