package nl.wed.workbench.ui.appraisal;

import java.util.List;
import javafx.scene.control.Label;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import org.jspecify.annotations.Nullable;

/// One score; the darker the higher, a dash when unknown, a small mark when it has a note.
final class ScoreCell extends Label {
    private static final List<String> LEVELS =
            List.of("score-0", "score-1", "score-2", "score-3", "score-4", "score-5");

    private final String what;
    private final String unknown;

    ScoreCell(String id, String what, String unknown, CriterionKind kind) {
        this.what = what;
        this.unknown = unknown;
        setId(id);
        setFocusTraversable(true);
        getStyleClass().addAll("score-cell", KindBadge.style(kind));
    }

    void show(@Nullable Integer value, boolean noted) {
        setText(value == null ? "–" : value + (noted ? "•" : ""));
        getStyleClass().removeAll(LEVELS);
        getStyleClass().add(LEVELS.get(value == null ? 0 : Math.clamp(value, 0, LEVELS.size() - 1)));
        setAccessibleText(what + ": " + (value == null ? unknown : value.toString()));
    }
}
