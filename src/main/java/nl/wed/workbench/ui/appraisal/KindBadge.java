package nl.wed.workbench.ui.appraisal;

import java.util.Locale;
import javafx.scene.control.Label;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The kind of a criterion, in the colour that it has in every picture of this screen.
final class KindBadge extends Label {
    KindBadge(Texts texts, CriterionKind kind) {
        super(texts.name("appraisal", kind), new FontIcon(icon(kind)));
        getStyleClass().addAll("badge", "kind-badge", style(kind));
        setMinWidth(USE_PREF_SIZE);
    }

    /// The style class of a kind.
    static String style(CriterionKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static Ikon icon(CriterionKind kind) {
        return switch (kind) {
            case FIT -> MaterialDesignL.LINK_VARIANT;
            case EVIDENCE -> MaterialDesignB.BOOK_OPEN_VARIANT;
            case LOCAL -> MaterialDesignH.HOME_OUTLINE;
        };
    }
}
