package nl.wed.workbench.ui.figures.kit;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Where a figure stands among the municipalities, by shape, word and colour.
public final class StandingBadge {
    private StandingBadge() {}

    public static Badge of(Texts texts, Figure figure) {
        var standing = figure.standing();
        return new Badge(new FigureText(texts).standing(figure), icon(standing), tone(standing));
    }

    private static Ikon icon(Standing standing) {
        return switch (standing) {
            case FAVOURABLE -> MaterialDesignT.TRIANGLE;
            case MIDDLE -> MaterialDesignC.CIRCLE_MEDIUM;
            case UNFAVOURABLE -> MaterialDesignT.TRIANGLE_DOWN;
            case NO_JUDGEMENT -> MaterialDesignM.MINUS;
        };
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case FAVOURABLE -> Tone.ACCENT;
            case UNFAVOURABLE -> Tone.WARNING;
            case MIDDLE, NO_JUDGEMENT -> Tone.NEUTRAL;
        };
    }
}
