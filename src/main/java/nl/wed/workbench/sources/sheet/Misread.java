package nl.wed.workbench.sources.sheet;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        return TAKEN_FOR.stream()
                .flatMap(charset -> takenFor(charset, text).stream())
                .findFirst()
                .orElse(text);
    }

    /// The text behind the letters of that encoding; empty when it does not have them all, or they are no UTF-8.
    private static Optional<String> takenFor(Charset charset, String text) {
        try {
            var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
