package nl.wed.workbench.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The texts of the program by dotted key, in Dutch; numbers and dates in them follow nl-NL.
public final class Texts {
    /// The locale of screen and documents.
    public static final Locale DUTCH = Locale.of("nl", "NL");

    /// The areas, each with a file of its own; a key belongs to one of them.
    public static final List<String> AREAS = List.of(
            "general",
            "typed",
            "removal",
            "shell",
            "vault",
            "presenting",
            "overview",
            "figures",
            "profile",
            "revision",
            "basis",
            "book",
            "pictures",
            "intake",
            "interviews",
            "knowledge",
            "causes",
            "appraisal",
            "plan",
            "chain",
            "record",
            "difference",
            "gaps",
            "report",
            "sources",
            "store",
            "catalogue",
            "exchange",
            "privacy",
            "versions",
            "backups",
            "cli",
            "word");

    private final Map<String, String> patterns;

    private Texts(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    /// Reads all areas.
    public static Texts load() {
        var patterns = new HashMap<String, String>();
        AREAS.forEach(area -> read(area, patterns));
        return new Texts(Map.copyOf(patterns));
    }

    /// The text of a key with its arguments filled in. A key that does not exist is a fault in the
    /// program, which a test finds.
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for key " + key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, DUTCH).format(arguments);
    }

    /// Whether there is a text for that key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The Dutch word for a constant: key `<area>.<EnumType>.<CONSTANT>`.
    public String name(String area, Enum<?> constant) {
        return get(area + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// All keys there are.
    public Set<String> keys() {
        return patterns.keySet();
    }

    private static void read(String area, Map<String, String> patterns) {
        var properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream("/texts/" + area + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("texts of area " + area + " are missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    }
}
