package nl.wed.workbench.cli;

import nl.wed.workbench.texts.Sentence;

/// A command cannot do what was asked; the sentence says why and the exit code is 2.
public final class CommandRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    public CommandRefused(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    /// A refusal with the text of that key.
    public static CommandRefused because(String key, Object... arguments) {
        return new CommandRefused(Sentence.of(key, arguments));
    }

    /// Why.
    public Sentence sentence() {
        return sentence;
    }
}
