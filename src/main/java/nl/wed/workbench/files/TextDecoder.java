package nl.wed.workbench.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Decodes text of unknown encoding: UTF-16 by its mark, or by the zeros that every other byte is without one;
/// else UTF-8, else Windows-1252, in which older Dutch exports are written.
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1 << 12;
    private static final int FEWEST_PAIRS = 2;
    private static final int RARE = 50;

    private TextDecoder() {}

    /// The text without its byte order mark; of a part of a file only whole lines.
    public static String decode(byte[] bytes, boolean part) {
        int length = part ? wholeLines(bytes) : bytes.length;
        String text = text(bytes, length);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The encoding of a whole text: UTF-8 only when every byte of it is.
    public static Charset charset(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(LOOKED_AT);
        Optional<Charset> wide = wide(start);
        if (wide.isPresent()) {
            return wide.get();
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var reader =
                new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(start), stream), decoder)) {
            var buffer = new char[1 << 16];
            int read = 0;
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return WINDOWS;
        }
    }

    /// Whether the first bytes of a file are those of text with sixteen bits a letter.
    public static boolean isUtf16(byte[] head) {
        return wide(head).isPresent();
    }

    /// The encoding of text with sixteen bits a letter; empty when it is none.
    private static Optional<Charset> wide(byte[] head) {
        boolean marked = head.length > 1
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        if (marked) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return isWide(head, 1)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : isWide(head, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// Whether most bytes at one side of the pairs are zero, and hardly any at the other, where the letters are.
    private static boolean isWide(byte[] head, int zeros) {
        int pairs = Math.min(head.length, LOOKED_AT) / 2;
        int zero = 0;
        int strange = 0;
        for (int i = 0; i < pairs; i++) {
            if (head[2 * i + zeros] == 0) {
                zero++;
                strange += isLetter(head[2 * i + 1 - zeros]) ? 0 : 1;
            }
        }
        return pairs >= FEWEST_PAIRS && zero * 2 > pairs && strange * RARE <= pairs;
    }

    private static boolean isLetter(byte low) {
        return low < 0 || low >= 0x20 || low == '\t' || low == '\n' || low == '\r' || low == '\f';
    }

    private static String text(byte[] bytes, int length) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, 0, length - length % 2, wide.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, 0, length, WINDOWS);
        }
    }

    private static int wholeLines(byte[] bytes) {
        for (int i = bytes.length - 1; i > 0; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }
}
