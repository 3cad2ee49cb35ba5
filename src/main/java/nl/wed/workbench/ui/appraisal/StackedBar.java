package nl.wed.workbench.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.texts.Numbers;

/// What each criterion adds to the score of an option, side by side on a scale from 0 to 5.
final class StackedBar extends Pane {
    private static final double SCALE = 5;
    private static final double ROOM_FOR_WORDS = 26;

    private record Part(Label label, double share, String code) {}

    private final List<Part> parts = new ArrayList<>();

    StackedBar(Ranking.Line line, List<Criterion> criteria) {
        getStyleClass().add("stacked-bar");
        for (Criterion criterion : criteria) {
            Double adds = line.contributions().get(criterion.id());
            if (adds != null && adds > 0) {
                var label = new Label();
                label.getStyleClass().addAll("stacked-part", KindBadge.style(criterion.kind()));
                label.setTooltip(new Tooltip(criterion.name() + ": " + Numbers.decimal(adds, 2)));
                parts.add(new Part(label, adds / SCALE, criterion.code()));
                getChildren().add(label);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Part part : parts) {
            double width = part.share() * getWidth();
            part.label().setText(width > ROOM_FOR_WORDS ? part.code() : "");
            part.label().resizeRelocate(x, 0, Math.max(1, width - 1), getHeight());
            x += width;
        }
    }
}
