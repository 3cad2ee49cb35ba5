package nl.wed.workbench.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Says above the screen that something was typed in an earlier session and never saved.
final class DraftBar {
    private DraftBar() {}

    /// The news of so many; the bar is handed to what sees them or puts it off.
    static NoticeBar of(int count, Texts texts, Consumer<Node> see, Consumer<Node> later) {
        String sentence = texts.get("shell.draft.some", count);
        var bar = new NoticeBar("draft", Tone.ACCENT, MaterialDesignP.PENCIL_OUTLINE, sentence);
        bar.add(
                Buttons.plain(
                        "draft-see", texts.get("shell.draft.see"), MaterialDesignE.EYE_OUTLINE, () -> see.accept(bar)),
                Buttons.flat(
                        "draft-later", texts.get("shell.draft.later"), MaterialDesignC.CLOSE, () -> later.accept(bar)));
        return bar;
    }
}
