package nl.wed.workbench.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The key of a working file as it lies in the sidecar: wrapped once or more, each line a way to get
/// at it. The first word of a line says who can unwrap it and is theirs to read; a line that this
/// version does not know is kept. As text:
///
/// ```
/// werkbank-keys;1;<sequence>
/// installation;<nonce, hex>;<file key under AES-GCM, hex>
/// end
/// ```
///
/// While the file is being given another key, the ring of the other stands behind that of the old.
record Keyring(long sequence, List<Wrapping> wrappings) {
    private static final String HEAD = "werkbank-keys;1;";
    private static final String END = "end";
    private static final String RENEWED = "renewed";

    /// The file key in one wrapping: `kind` unwraps it, from `content`.
    record Wrapping(String kind, String content) {}

    Keyring {
        wrappings = List.copyOf(wrappings);
    }

    /// The ring with one more wrapping.
    Keyring with(Wrapping wrapping) {
        var more = new ArrayList<>(wrappings);
        more.add(wrapping);
        return new Keyring(sequence + 1, more);
    }

    /// This ring with that of another key of the same file behind it.
    Keyring renewedBy(Keyring other) {
        var all = new ArrayList<>(wrappings);
        all.add(new Wrapping(RENEWED, ""));
        all.addAll(other.wrappings());
        return new Keyring(sequence + 1, all);
    }

    /// The rings of which one is that of the file: this one alone unless it is being renewed, then the old and the new.
    List<Keyring> each() {
        int at = wrappings.indexOf(new Wrapping(RENEWED, ""));
        return at < 0
                ? List.of(this)
                : List.of(
                        new Keyring(sequence, wrappings.subList(0, at)),
                        new Keyring(sequence, wrappings.subList(at + 1, wrappings.size())));
    }

    String text() {
        var text = new StringBuilder(HEAD).append(sequence).append('\n');
        wrappings.forEach(
                one -> text.append(one.kind()).append(';').append(one.content()).append('\n'));
        return text.append(END).append('\n').toString();
    }

    /// Reads what [#text] wrote; empty when it was torn or is something else. Forging is for the
    /// wrappings themselves to notice.
    static Optional<Keyring> parse(byte[] bytes) {
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.US_ASCII).split("\n", -1));
        int end = lines.indexOf(END);
        if (end < 1 || !lines.getFirst().matches("\\Q" + HEAD + "\\E\\d{1,18}")) {
            return Optional.empty();
        }
        var wrappings = lines.subList(1, end).stream()
                .map(line -> line.split(";", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Wrapping(parts[0], parts[1]))
                .toList();
        return Optional.of(new Keyring(Long.parseLong(lines.getFirst().substring(HEAD.length())), wrappings));
    }
}
