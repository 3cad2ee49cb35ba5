package nl.wed.workbench.ui.versions;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.workspace.Workspace;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// The bar above a window in which a version is only looked at: which it is, that an edit was refused, and the way
/// back.
public final class LookingBar {
    private LookingBar() {}

    /// The bar above that workspace.
    public static NoticeBar above(Workspace workspace, String which, Texts texts, Runnable back) {
        var bar = new NoticeBar(
                "looking",
                Tone.ACCENT,
                MaterialDesignE.EYE_OUTLINE,
                which,
                Looking.stays(Buttons.plain(
                        "looking-back", texts.get("versions.looking.back"), MaterialDesignA.ARROW_LEFT, back)));
        workspace.onRefused(
                () -> bar.say(Tone.WARNING, MaterialDesignA.ALERT, texts.get("versions.looking.refused", which)));
        return bar;
    }
}
