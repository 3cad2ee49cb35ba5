package nl.wed.workbench.ui.kit;

import javafx.scene.control.Label;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// A small pill with an icon and a word, so that colour is never the only signal.
public final class Badge extends Label {
    /// A pill with these words and that icon.
    public Badge(String words, Ikon icon, Tone tone) {
        super(words, new FontIcon(icon));
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /// The pill 'te verifiëren'.
    public static Badge toVerify(Texts texts) {
        return new Badge(texts.get("general.toVerify"), MaterialDesignP.PROGRESS_QUESTION, Tone.WARNING);
    }

    /// The pill 'herzien?': it rests on a value that a newer edition changed.
    public static Badge revised(Texts texts) {
        return new Badge(texts.get("revision.badge"), MaterialDesignU.UPDATE, Tone.WARNING);
    }

    /// The pill 'verouderd?': something that it rests on changed.
    public static Badge outdated(Texts texts) {
        return new Badge(texts.get("basis.badge"), MaterialDesignU.UPDATE, Tone.WARNING);
    }

    /// Whether a statement was read in its source.
    public static Badge of(Texts texts, VerificationStatus status) {
        return switch (status) {
            case READ -> new Badge(texts.name("general", status), MaterialDesignC.CHECK, Tone.NEUTRAL);
            case TO_VERIFY -> toVerify(texts);
        };
    }

    /// How heavy an open point weighs.
    public static Badge of(Texts texts, Severity severity) {
        String words = texts.name("general", severity);
        return switch (severity) {
            case BLOCKING -> new Badge(words, MaterialDesignA.ALERT_OCTAGON, Tone.DANGER);
            case WARNING -> new Badge(words, MaterialDesignA.ALERT, Tone.WARNING);
            case ADVICE -> new Badge(words, MaterialDesignI.INFORMATION_OUTLINE, Tone.ACCENT);
        };
    }

    /// How far a step is.
    public static Badge of(Texts texts, StepProgress progress) {
        return new Badge(texts.name("general", progress), icon(progress), tone(progress));
    }

    /// The icon of a progress.
    public static Ikon icon(StepProgress progress) {
        return switch (progress) {
            case NOT_STARTED -> MaterialDesignC.CIRCLE_OUTLINE;
            case BUSY -> MaterialDesignC.CIRCLE_HALF_FULL;
            case DONE -> MaterialDesignC.CHECK_CIRCLE;
            case NOT_APPLICABLE -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
        };
    }

    /// The tone of a progress.
    public static Tone tone(StepProgress progress) {
        return switch (progress) {
            case BUSY -> Tone.ACCENT;
            case DONE -> Tone.SUCCESS;
            case NOT_STARTED, NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }
}
