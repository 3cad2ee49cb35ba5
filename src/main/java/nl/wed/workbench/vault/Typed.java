package nl.wed.workbench.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// What somebody typed, as the bytes that a key is made of: composed letters, so that a keyboard that types an accent
/// apart opens what another one locked.
final class Typed {
    private Typed() {}

    static byte[] bytes(char[] typed) {
        var characters = CharBuffer.wrap(typed);
        CharSequence composed = Normalizer.isNormalized(characters, Normalizer.Form.NFC)
                ? characters
                : Normalizer.normalize(characters, Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
