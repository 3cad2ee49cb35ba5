package nl.wed.workbench.ui.figures.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// How far a fetch is, in rows and megabytes, and the button that stops it.
final class FetchBusy extends HBox {
    private static final double MEGABYTE = 1 << 20;

    private final FetchViewModel model;
    private final Texts texts;
    private final Label came = new Label();

    FetchBusy(Jobs jobs, FetchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("fetch-busy");
        getStyleClass().add("busy-row");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(jobs.progress());
        var label = new Label();
        label.setWrapText(true);
        label.textProperty().bind(jobs.label());
        came.getStyleClass().add("muted");
        came.setWrapText(true);
        came.setId("fetch-came");
        jobs.progress().addListener((_, _, _) -> refresh());
        var words = new VBox(label, bar, came);
        words.getStyleClass().add("busy-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var stop = Buttons.plain(
                "fetch-cancel", texts.get("intake.stop"), MaterialDesignS.STOP_CIRCLE_OUTLINE, model::cancel);
        getChildren().addAll(words, stop);
        visibleProperty().bind(jobs.busy());
        managedProperty().bind(jobs.busy());
    }

    private void refresh() {
        var now = model.came();
        double megabytes = now.bytes() / MEGABYTE;
        if (now.reading()) {
            came.setText(texts.get("intake.fetch.reading", now.rows()));
        } else if (now.expected() > 0) {
            came.setText(texts.get("intake.fetch.cameOf", now.rows(), now.expected(), megabytes));
        } else {
            came.setText(now.bytes() > 0 ? texts.get("intake.fetch.came", now.rows(), megabytes) : "");
        }
    }
}
