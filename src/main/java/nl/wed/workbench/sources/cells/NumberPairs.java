package nl.wed.workbench.sources.cells;

import java.util.Arrays;

/// Numbers different pairs of numbers from zero, in the order in which they come, without an object
/// per pair.
public final class NumberPairs {
    private static final int FREE = -1;

    private long[] pairs = new long[64];
    private int[] slots = empty(256);
    private int size;
    // Neighbours in a table are often of one pair.
    private long last = FREE;
    private int numberOfLast;

    /// The number of a pair of numbers that are not negative.
    public int number(int first, int second) {
        long pair = (long) first << 32 | second;
        if (pair == last) {
            return numberOfLast;
        }
        last = pair;
        numberOfLast = find(pair);
        return numberOfLast;
    }

    private int find(long pair) {
        int slot = slot(pair);
        while (slots[slot] != FREE) {
            if (pairs[slots[slot]] == pair) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size;
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
        }
        pairs[size++] = pair;
        if (size > slots.length / 2) {
            grow();
        }
        return size - 1;
    }

    int first(int number) {
        return (int) (pairs[number] >>> 32);
    }

    int second(int number) {
        return (int) pairs[number];
    }

    int size() {
        return size;
    }

    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & slots.length - 1;
    }

    private void grow() {
        slots = empty(slots.length * 2);
        for (int i = 0; i < size; i++) {
            int slot = slot(pairs[i]);
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i;
        }
    }

    private static int[] empty(int length) {
        var fresh = new int[length];
        Arrays.fill(fresh, FREE);
        return fresh;
    }
}
