package nl.wed.workbench.texts;

import java.util.List;

/// Something to say to the user, not yet in words: the key of a text and its arguments.
public record Sentence(String key, List<Object> arguments) {

    /// The sentence of that key with these arguments.
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /// The words.
    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
