package nl.wed.workbench.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.texts.TypedWords;

/// Scores that are typed as one key on a cell. A sign that is no score changes nothing, and the note says which are.
public final class ScoreKeys {
    private final Notation<Integer> scale;
    private final TypedWords words;
    private final FieldNote note = new FieldNote();

    /// Scores of these bounds; the note is named `#id-error`.
    public ScoreKeys(Texts texts, String id, int least, int most) {
        scale = TypedNumber.whole(least, most).wholes();
        words = new TypedWords(texts);
        note.named(id);
    }

    /// The score that a key stands for; empty for any other key.
    public Optional<Integer> read(KeyEvent event) {
        String sign = sign(event);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        var outcome = scale.read(sign);
        note.show(Problem.of(words.of(scale, outcome).orElse("")));
        return outcome.understood();
    }

    /// What is said of the last key, to be put below the cells.
    public Node note() {
        return note;
    }

    private static String sign(KeyEvent event) {
        var code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return "";
        }
        if (code.isDigitKey()) {
            return code.getName().substring(code.getName().length() - 1); // also where digits need Shift
        }
        String text = event.getText();
        return text.length() == 1 && text.charAt(0) > ' ' && !Character.isISOControl(text.charAt(0)) ? text : "";
    }
}
