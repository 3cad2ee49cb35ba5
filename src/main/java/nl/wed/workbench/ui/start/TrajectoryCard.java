package nl.wed.workbench.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.files.SyncedFolders;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// One trajectory on the start screen, as a button that opens it.
final class TrajectoryCard extends Button {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH).withZone(ZoneId.systemDefault());

    private final Texts texts;

    TrajectoryCard(TrajectorySummary summary, Texts texts, Runnable open) {
        this.texts = texts;
        getStyleClass().addAll("card", "trajectory-card");
        setOnAction(_ -> open.run());
        var name = new Label(summary.municipality());
        name.getStyleClass().add("card-title");
        var head = new HBox(name);
        head.getStyleClass().add("open-point");
        head.setAlignment(Pos.CENTER_LEFT);
        if (summary.fictional()) {
            head.getChildren()
                    .add(new Badge(texts.get("overview.fictional"), MaterialDesignF.FLASK_OUTLINE, Tone.WARNING));
        }
        SyncedFolders.serviceOf(summary.file())
                .map(service ->
                        new Badge(texts.get("shell.synced.card", service), MaterialDesignC.CLOUD_OUTLINE, Tone.WARNING))
                .ifPresent(head.getChildren()::add);
        var changed = new Label(texts.get("shell.start.changed", MOMENT.format(summary.changed())));
        changed.getStyleClass().add("muted");
        var scope = new Label(scope(summary));
        var face = new VBox(head, scope, dots(summary), changed);
        face.getStyleClass().add("trajectory-face");
        setGraphic(face);
        setAccessibleText(summary.municipality() + ", " + scope.getText());
    }

    /// A file that is open elsewhere or damaged does not tell what it is about.
    private String scope(TrajectorySummary summary) {
        return summary.scope().isEmpty()
                ? texts.get("shell.start.unread")
                : texts.get("shell.new.scopeName", summary.scope());
    }

    private HBox dots(TrajectorySummary summary) {
        var dots = new HBox();
        dots.getStyleClass().add("progress-dots");
        for (Step step : Step.values()) {
            var progress = summary.progress().get(step);
            if (progress != null) {
                dots.getChildren().add(dot(step, progress));
            }
        }
        return dots;
    }

    private Label dot(Step step, StepProgress progress) {
        var dot = new Label("" + step.number(), new FontIcon(Badge.icon(progress)));
        dot.getStyleClass().add("progress-dot");
        String words = texts.name("general", step) + ": " + texts.name("general", progress);
        dot.setTooltip(new Tooltip(words));
        dot.setAccessibleText(words);
        return dot;
    }
}
