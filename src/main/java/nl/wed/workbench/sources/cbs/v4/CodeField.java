package nl.wed.workbench.sources.cbs.v4;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A field of the JSON rows of one document that holds codes. Every different text gets a number
/// once, from zero, which is the empty text; a row then costs no object. What is no text counts as
/// an empty code.
final class CodeField {
    private char[][] codes = new char[64][];
    private int[] slots = new int[256];
    private int size;
    private int last;
    private int current;

    CodeField() {
        place(new char[0], 0, 0);
    }

    /// The number of the code in this row.
    int current() {
        return current;
    }

    /// The text with a number, without padding.
    String text(int number) {
        return new String(codes[number]).strip();
    }

    void clear() {
        current = 0;
    }

    void take(JsonParser parser, JsonToken token) {
        if (token != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return;
        }
        char[] buffer = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int to = from + parser.getStringLength();
        if (!Arrays.equals(codes[last], 0, codes[last].length, buffer, from, to)) {
            last = place(buffer, from, to);
        }
        current = last;
    }

    // A slot holds the place of a code plus one.
    private int place(char[] buffer, int from, int to) {
        int slot = slot(buffer, from, to);
        while (slots[slot] != 0) {
            int place = slots[slot] - 1;
            if (Arrays.equals(codes[place], 0, codes[place].length, buffer, from, to)) {
                return place;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size + 1;
        add(Arrays.copyOfRange(buffer, from, to));
        return size - 1;
    }

    private void add(char[] code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
        if (size > slots.length / 2) {
            slots = new int[slots.length * 2];
            for (int i = 0; i < size; i++) {
                int slot = slot(codes[i], 0, codes[i].length);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = i + 1;
            }
        }
    }

    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }
}
