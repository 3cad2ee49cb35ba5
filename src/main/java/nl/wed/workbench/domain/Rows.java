package nl.wed.workbench.domain;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An immutable list of which a change shares nearly all with the list it came of: the rows lie in blocks, and another
/// row is another block. So undo of five hundred edits of a table of twenty thousand records keeps as many
/// blocks, not as many tables.
final class Rows<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 7;
    private static final int BLOCK = 1 << BITS;
    private static final Rows<?> NONE = new Rows<>(new Object[0][], 0);

    private final Object[][] blocks;
    private final int size;

    private Rows(Object[][] blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    @SuppressWarnings("unchecked")
    static <T> Rows<T> none() {
        return (Rows<T>) NONE;
    }

    static <T> Rows<T> of(Collection<T> rows) {
        return Rows.<T>none().with(Map.of(), List.copyOf(rows));
    }

    /// These rows with others at some places, and more at the end.
    Rows<T> with(Map<Integer, T> others, List<T> more) {
        int length = size + more.size();
        var made = Arrays.copyOf(blocks, (length + BLOCK - 1) >> BITS);
        others.forEach((place, row) -> own(made, place >> BITS)[place & (BLOCK - 1)] = row);
        for (int place = size; place < length; place++) {
            int block = place >> BITS;
            int room = Math.min(BLOCK, length - (block << BITS));
            var own = made[block] == null ? new Object[room] : own(made, block);
            made[block] = own.length < room ? Arrays.copyOf(own, room) : own;
            made[block][place & (BLOCK - 1)] = more.get(place - size);
        }
        return new Rows<>(made, length);
    }

    private Object[] own(Object[][] made, int block) {
        if (block < blocks.length && made[block] == blocks[block]) {
            made[block] = made[block].clone();
        }
        return made[block];
    }

    /// How many rows at the beginning are known to be those of another list, without looking at each.
    int sharedAtTheBeginning(Rows<?> other) {
        int most = Math.min(blocks.length, other.blocks.length);
        int block = 0;
        while (block < most && blocks[block] == other.blocks[block]) {
            block++;
        }
        return Math.min(block << BITS, Math.min(size, other.size));
    }

    /// How many rows at the end of two lists of one length are known to be the same, without looking at each.
    int sharedAtTheEnd(Rows<?> other) {
        if (size != other.size) {
            return 0;
        }
        int block = blocks.length;
        while (block > 0 && blocks[block - 1] == other.blocks[block - 1]) {
            block--;
        }
        return size - Math.min(block << BITS, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return (T) blocks[index >> BITS][index & (BLOCK - 1)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        spliterator().forEachRemaining(action);
    }

    @Override
    public Spliterator<T> spliterator() {
        return new InOrder();
    }

    /// Goes over the rows block by block.
    private final class InOrder implements Spliterator<T> {
        private int next;

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (next == size) {
                return false;
            }
            action.accept(get(next++));
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super T> action) {
            for (int block = next >> BITS, in = next & (BLOCK - 1); block < blocks.length; block++, in = 0) {
                var rows = blocks[block];
                for (int i = in; i < rows.length; i++) {
                    action.accept((T) rows[i]);
                }
            }
            next = size;
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return (long) size - next;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Rows<?> rows ? same(rows) : super.equals(other));
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private boolean same(Rows<?> other) {
        if (size != other.size) {
            return false;
        }
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] != other.blocks[i] && !Arrays.equals(blocks[i], other.blocks[i])) {
                return false;
            }
        }
        return true;
    }
}
