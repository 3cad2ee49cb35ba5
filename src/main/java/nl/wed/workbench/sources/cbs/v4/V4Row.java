package nl.wed.workbench.sources.cbs.v4;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Goes along the rows of one page and gives what their codes mean. A meaning is asked for once for
/// each different code of the page.
final class V4Row {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final V4Page page;
    private final List<ToIntFunction<String>> meaningOf;
    private final int[][] meanings;
    private V4Block block = new V4Block(0);
    private int row;

    /// `meaningOf` gives for each field the number that the text of a code stands for.
    V4Row(V4Page page, List<ToIntFunction<String>> meaningOf) {
        this.page = page;
        this.meaningOf = meaningOf;
        this.meanings = new int[meaningOf.size()][0];
    }

    /// Goes before the first row of a block.
    void in(V4Block next) {
        block = next;
        row = -1;
    }

    /// Goes to the next row of the block, if there is one.
    boolean next() {
        return ++row < block.size();
    }

    /// The meaning of the code in a field.
    int meaning(int field) {
        int code = block.code(row, field);
        int[] known = meanings[field];
        if (code >= known.length) {
            known = Arrays.copyOf(known, code * 2 + 16);
            Arrays.fill(known, meanings[field].length, known.length, UNKNOWN);
            meanings[field] = known;
        }
        if (known[code] == UNKNOWN) {
            known[code] = meaningOf.get(field).applyAsInt(page.text(field, code));
        }
        return known[code];
    }

    boolean hasAmount() {
        return block.hasAmount(row);
    }

    double amount() {
        return block.amount(row);
    }

    boolean hasText() {
        return block.hasText(row);
    }
}
