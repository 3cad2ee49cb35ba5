package nl.wed.workbench.sources.sheet;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Text in UTF-8 that somebody took for the code page of Windows: `SÃºdwest` is `Súdwest`.
public final class Misread {
    private static final Pattern MARKS = Pattern.compile("[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u2122]");
    private static final List<Charset> TAKEN_FOR =
            List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

    private Misread() {}

    /// The text as it was meant; the same text when that cannot be told.
    public static String repaired(String text) {
        if (!MARKS.matcher(text).find()) {
            return text;
        }
        for (Charset charset : TAKEN_FOR) {
            try {
                var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
                return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            } catch (CharacterCodingException _) {
                continue;
            }
        }
        return text;
    }
}
