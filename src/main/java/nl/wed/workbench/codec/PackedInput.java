package nl.wed.workbench.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads what [PackedOutput] wrote; an IOException for anything else.
final class PackedInput {
    private static final double[] TENS = {1, 10, 100};
    private static final int LONGEST_TEXT = 1_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int end;

    PackedInput(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        long value = whole();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IOException("a number that is too large");
        }
        return (int) value;
    }

    String text() throws IOException {
        int length = number();
        if (length > LONGEST_TEXT) {
            throw new IOException("a text that is too long");
        }
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = next();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A text that may have come before, of which the known ones are given.
    String code(List<String> known) throws IOException {
        int place = number();
        if (place > known.size()) {
            throw new IOException("a code that was not written");
        }
        if (place == known.size()) {
            known.add(text());
        }
        return known.get(place);
    }

    double amount() throws IOException {
        long written = whole();
        int kind = (int) written & 3;
        if (kind != PackedOutput.RAW) {
            long zigzag = written >>> 2;
            return (zigzag >>> 1 ^ -(zigzag & 1)) / TENS[kind];
        }
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | next() & 0xFF;
        }
        return Double.longBitsToDouble(bits);
    }

    /// Refuses anything after what was read.
    void requireEnd() throws IOException {
        if (at < end || in.read() >= 0) {
            throw new IOException("more than was written");
        }
    }

    private long whole() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte one = next();
            value |= (one & 0x7FL) << shift;
            if (one >= 0) {
                return value;
            }
        }
        throw new IOException("a number without end");
    }

    private byte next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                throw new EOFException("cut off");
            }
        }
        return buffer[at++];
    }
}
