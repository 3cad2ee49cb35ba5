package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.scene.control.ProgressBar;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.NoticeBar;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Says that somebody is being taken out of every file, which cannot be stopped half-way.
final class ErasingBar extends NoticeBar {
    private final Texts texts;

    ErasingBar(RespondentsViewModel model, Texts texts) {
        super("erasing", Tone.ACCENT, MaterialDesignP.PROGRESS_CLOCK, "", new ProgressBar());
        this.texts = texts;
        model.erasing().addListener((_, _, now) -> follow(now));
        follow(model.erasing().get());
    }

    private void follow(Optional<Respondent> gone) {
        setVisible(gone.isPresent());
        setManaged(gone.isPresent());
        gone.ifPresent(one ->
                say(Tone.ACCENT, MaterialDesignP.PROGRESS_CLOCK, texts.get("interviews.erase.busy", one.pseudonym())));
    }
}
