package nl.wed.workbench.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Writes numbers in as few bytes as they need: seven bits a byte, every byte but the last with its
/// high bit on.
final class PackedOutput implements AutoCloseable {
    /// The kind of an amount that is neither whole nor has one or two decimals.
    static final int RAW = 3;

    private static final double[] TENS = {1, 10, 100};
    private static final long LARGEST = 1L << 50;
    private static final int LONGEST = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 13];
    private int used;

    PackedOutput(OutputStream out) {
        this.out = out;
    }

    /// A number of at least zero.
    void number(long value) {
        if (used > buffer.length - LONGEST) {
            flush();
        }
        long rest = value;
        while (rest > 0x7F) {
            buffer[used++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[used++] = (byte) rest;
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        flush();
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text that comes back often: written once, then named by its place among the known ones.
    void code(String text, Map<String, Integer> known) {
        Integer place = known.putIfAbsent(text, known.size());
        if (place == null) {
            number(known.size() - 1L);
            text(text);
        } else {
            number(place);
        }
    }

    /// An amount that comes back bit for bit.
    void amount(double amount) {
        for (int decimals = 0; decimals < TENS.length; decimals++) {
            long whole = Math.round(amount * TENS[decimals]);
            if (Math.abs(whole) < LARGEST && same(whole / TENS[decimals], amount)) {
                number((whole << 1 ^ whole >> 63) << 2 | decimals);
                return;
            }
        }
        number(RAW);
        long bits = Double.doubleToRawLongBits(amount);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer[used++] = (byte) (bits >>> shift);
        }
    }

    @Override
    public void close() {
        flush();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    private void flush() {
        try {
            out.write(buffer, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }
}
