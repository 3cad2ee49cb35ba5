package nl.wed.workbench.cli;

import java.io.PrintWriter;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.texts.Texts;

/// Where a command writes: its result to `out`, messages to `error`.
public record Console(Texts texts, PrintWriter out, PrintWriter error) {
    /// One line of result.
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /// One line of result from the texts.
    public void say(String key, Object... arguments) {
        print(texts.get(key, arguments));
    }

    /// One message line.
    public void warn(Sentence sentence) {
        error.println(sentence.in(texts));
        error.flush();
    }
}
