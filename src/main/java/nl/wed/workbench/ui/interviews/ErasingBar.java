package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Says that somebody is being taken out of every file, which cannot be stopped half-way.
final class ErasingBar {
    private final NoticeBar bar =
            new NoticeBar("erasing", Tone.ACCENT, MaterialDesignP.PROGRESS_CLOCK, "", new ProgressBar());
    private final Texts texts;

    ErasingBar(RespondentsViewModel model, Texts texts) {
        this.texts = texts;
        model.erasing().addListener((_, _, now) -> follow(now));
        follow(model.erasing().get());
    }

    Node node() {
        return bar;
    }

    private void follow(Optional<Respondent> gone) {
        bar.show(gone.isPresent());
        gone.ifPresent(one -> bar.say(
                Tone.ACCENT, MaterialDesignP.PROGRESS_CLOCK, texts.get("interviews.erase.busy", one.pseudonym())));
    }
}
