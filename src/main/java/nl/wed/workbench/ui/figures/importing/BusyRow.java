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

/// What is being read or fetched, how far that is, and the button that stops it; gone when nothing
/// is.
final class BusyRow extends HBox {
    BusyRow(Jobs jobs, Texts texts) {
        setId("import-busy");
        getStyleClass().add("busy-row");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(jobs.progress());
        var words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(jobs.label());
        var both = new VBox(words, bar);
        both.getStyleClass().add("busy-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        var stop = Buttons.plain(
                "import-cancel", texts.get("intake.stop"), MaterialDesignS.STOP_CIRCLE_OUTLINE, jobs::cancel);
        getChildren().addAll(both, stop);
        visibleProperty().bind(jobs.busy());
        managedProperty().bind(jobs.busy());
    }
}
