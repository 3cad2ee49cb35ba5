package nl.wed.workbench.ui.shell;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Says above the screen that something was typed in an earlier session and never saved.
final class DraftBar extends NoticeBar {
    DraftBar(int count, Texts texts, Runnable see, Runnable later) {
        super(
                "draft",
                Tone.ACCENT,
                MaterialDesignP.PENCIL_OUTLINE,
                texts.get("shell.draft.some", count),
                Buttons.plain("draft-see", texts.get("shell.draft.see"), MaterialDesignE.EYE_OUTLINE, see),
                Buttons.flat("draft-later", texts.get("shell.draft.later"), MaterialDesignC.CLOSE, later));
    }
}
