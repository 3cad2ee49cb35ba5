package nl.wed.workbench.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The slots of an index in which a word stands: numbers in their order, as few bytes as they take.
final class Slots {
    private int[] slots = new int[2];
    private int size;

    void add(int slot) {
        int place = size == 0 || slots[size - 1] < slot ? -size - 1 : Arrays.binarySearch(slots, 0, size, slot);
        if (place >= 0) {
            return;
        }
        int at = -place - 1;
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        System.arraycopy(slots, at, slots, at + 1, size - at);
        slots[at] = slot;
        size++;
    }

    void remove(int slot) {
        int at = Arrays.binarySearch(slots, 0, size, slot);
        if (at >= 0) {
            System.arraycopy(slots, at + 1, slots, at, size - at - 1);
            size--;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void forEach(IntConsumer use) {
        for (int i = 0; i < size; i++) {
            use.accept(slots[i]);
        }
    }
}
