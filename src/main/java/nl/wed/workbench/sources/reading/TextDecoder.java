package nl.wed.workbench.sources.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Decodes text of unknown encoding: UTF-16 by its mark, else UTF-8, else Windows-1252, in which
/// older Dutch exports are written.
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoder() {}

    /// The text without its byte order mark; of a part of a file only whole lines.
    public static String decode(byte[] bytes, boolean part) {
        int length = part ? wholeLines(bytes) : bytes.length;
        String text = text(bytes, length);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The encoding of a whole text: UTF-8 only when every byte of it is.
    public static Charset charset(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(2);
        if (isUtf16(start)) {
            return StandardCharsets.UTF_16;
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var reader =
                new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(start), stream), decoder)) {
            var buffer = new char[1 << 16];
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return WINDOWS;
        }
    }

    static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String text(byte[] bytes, int length) {
        if (isUtf16(bytes)) {
            return new String(bytes, 0, length - length % 2, StandardCharsets.UTF_16);
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
