package nl.wed.workbench.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.appraisal.Ranking.Range;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.RankingWords;
import org.jspecify.annotations.Nullable;

/// What each criterion adds to the score of an option, side by side on a scale from 0 to 5, with a line below from the
/// worst to the best that the score can become.
final class StackedBar extends Pane {
    private static final double SCALE = 5;
    private static final double ROOM_FOR_WORDS = 26;
    private static final double RANGE_PART = 0.16;

    private record Part(Label label, double share, String code) {}

    private final List<Part> parts = new ArrayList<>();
    private final @Nullable Range range;
    private final Region line = new Region();

    StackedBar(Ranking.Line line, List<Criterion> criteria, RankingWords words) {
        getStyleClass().add("stacked-bar");
        if (!line.isRanked()) {
            getStyleClass().add("unranked");
        }
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
        var known = line.range();
        range = known != null && known.isOpen() ? known : null;
        this.line.getStyleClass().add("stacked-range");
        if (range != null) {
            Tooltip.install(this.line, new Tooltip(words.range(line)));
            getChildren().add(this.line);
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double below = range == null ? 0 : getHeight() * RANGE_PART;
        for (Part part : parts) {
            double width = part.share() * getWidth();
            part.label().setText(width > ROOM_FOR_WORDS ? part.code() : "");
            part.label().resizeRelocate(x, 0, Math.max(1, width - 1), getHeight() - below);
            x += width;
        }
        if (range != null) {
            double from = range.worst() / SCALE * getWidth();
            double to = range.best() / SCALE * getWidth();
            line.resizeRelocate(from, getHeight() - below, Math.max(1, to - from), below);
        }
    }
}
