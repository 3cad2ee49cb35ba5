package nl.wed.workbench.ui.appraisal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Statements on evidence under each other, each with what is uncertain about it.
final class EvidenceRows extends VBox {
    EvidenceRows(Texts texts, List<EvidenceLine> lines) {
        getStyleClass().add("evidence-rows");
        if (lines.isEmpty()) {
            getChildren().add(words(texts.get("appraisal.noEvidence")));
        }
        lines.forEach(line -> getChildren().add(row(texts, line)));
    }

    private static Node row(Texts texts, EvidenceLine line) {
        var label = words(line.words());
        HBox.setHgrow(label, Priority.SOMETIMES);
        var row = new HBox(label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("evidence-row");
        if (line.toVerify()) {
            row.getChildren().add(Badge.toVerify(texts));
        }
        if (line.perhapsExpired()) {
            row.getChildren()
                    .add(new Badge(
                            texts.get("appraisal.perhapsExpired"), MaterialDesignC.CLOCK_ALERT_OUTLINE, Tone.WARNING));
        }
        return row;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
