package nl.wed.workbench.ui.knowledge;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Effect, cost or evidence of one approach: a heading, the words, the place on the scale of the
/// body in filled and open blocks, and the body with its date.
final class GaugeBox extends VBox {
    private static final int SHORT = 50;

    private GaugeBox(String heading) {
        var label = new Label(heading);
        label.getStyleClass().add("gauge-heading");
        getChildren().add(label);
        getStyleClass().add("gauge");
    }

    /// A gauge with these readings; `limit` at most, the rest is counted.
    static GaugeBox of(Texts texts, String heading, List<GaugeLine> lines, int limit) {
        var box = new GaugeBox(heading);
        lines.stream().limit(limit).forEach(line -> box.getChildren().add(reading(texts, line)));
        if (lines.size() > limit) {
            box.getChildren().add(muted(texts.get("knowledge.gauge.more", lines.size() - limit)));
        }
        return box;
    }

    /// One reading.
    static Node reading(Texts texts, GaugeLine line) {
        var words = new Label(line.words());
        words.setWrapText(true);
        words.getStyleClass().add(line.words().length() > SHORT ? "reading" : "gauge-words");
        var box = new VBox(words);
        box.getStyleClass().add("tight");
        if (line.steps() > 0) {
            box.getChildren().add(blocks(texts, line));
        }
        if (!line.origin().isEmpty()) {
            box.getChildren().add(muted(line.origin()));
        }
        var badges = new FlowPane();
        badges.getStyleClass().add("chips");
        if (line.toVerify()) {
            badges.getChildren().add(Badge.toVerify(texts));
        }
        if (!line.warning().isEmpty()) {
            var warning = new Badge(line.warning(), MaterialDesignC.CLOCK_ALERT_OUTLINE, Tone.WARNING);
            warning.setMinWidth(0);
            warning.setWrapText(true);
            badges.getChildren().add(warning);
        }
        if (!badges.getChildren().isEmpty()) {
            box.getChildren().add(badges);
        }
        return box;
    }

    private static Node blocks(Texts texts, GaugeLine line) {
        var row = new HBox();
        row.getStyleClass().add("gauge-blocks");
        for (int i = 0; i < line.steps(); i++) {
            var block = new Region();
            block.getStyleClass().add(i < line.filled() ? "gauge-full" : "gauge-open");
            row.getChildren().add(block);
        }
        row.setAccessibleText(texts.get("knowledge.gauge.place", line.filled(), line.steps()));
        return row;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("small-muted");
        return label;
    }
}
