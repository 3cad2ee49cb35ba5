package nl.wed.workbench.ui.start;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.files.SyncedFolders;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// One trajectory on the start screen: a button that opens the file that was last worked in, and below it the other
/// files of the same trajectory.
final class TrajectoryCard extends VBox {
    private final Texts texts;
    private final CardWords words;

    TrajectoryCard(TrajectoryGroup group, Texts texts, Consumer<TrajectorySummary> open) {
        this.texts = texts;
        this.words = new CardWords(texts);
        getStyleClass().add("trajectory-group");
        getChildren().add(button(group.newest(), () -> open.accept(group.newest())));
        group.others().forEach(one -> getChildren().add(Buttons.link("", words.other(one), () -> open.accept(one))));
    }

    private Button button(TrajectorySummary summary, Runnable open) {
        var button = new Button();
        button.getStyleClass().addAll("card", "trajectory-card");
        button.setOnAction(_ -> open.run());
        var name = new Label(summary.municipality());
        name.getStyleClass().add("card-title");
        var head = new FlowPane(name);
        head.getStyleClass().add("trajectory-head");
        if (summary.fictional()) {
            head.getChildren()
                    .add(new Badge(texts.get("overview.fictional"), MaterialDesignF.FLASK_OUTLINE, Tone.WARNING));
        }
        SyncedFolders.serviceOf(summary.file())
                .map(service ->
                        new Badge(texts.get("shell.synced.card", service), MaterialDesignC.CLOUD_OUTLINE, Tone.WARNING))
                .ifPresent(head.getChildren()::add);
        var face = new Face(head, line(words.scope(summary), "card-scope"));
        if (!summary.progress().isEmpty()) {
            face.getChildren().add(dots(summary));
        }
        Stream.of(words.worked(summary), words.origin(summary), words.place(summary))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> line(sentence, "muted"))
                .forEach(face.getChildren()::add);
        button.setGraphic(face);
        button.setAccessibleText(Stream.of(
                        summary.municipality(),
                        words.scope(summary),
                        words.worked(summary),
                        words.origin(summary),
                        words.place(summary),
                        steps(summary))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(", ")));
        return button;
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node dots(TrajectorySummary summary) {
        var dots = new HBox();
        dots.getStyleClass().add("progress-dots");
        for (Step step : Step.values()) {
            var progress = summary.progress().get(step);
            if (progress != null) {
                var number = new Text("" + step.number());
                number.getStyleClass().add("progress-number");
                var dot = new HBox(number, new FontIcon(Badge.icon(progress)));
                dot.getStyleClass().add("progress-dot");
                dots.getChildren().add(dot);
            }
        }
        return dots;
    }

    private String steps(TrajectorySummary summary) {
        return summary.progress().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(one -> texts.name("general", one.getKey()) + ": " + texts.name("general", one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// The content of a button, as high as it is in its own width: a button asks for the height of no width.
    private static final class Face extends VBox {
        Face(Node... content) {
            super(content);
            getStyleClass().add("trajectory-face");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width > 0 ? width : prefWidth(-1));
        }
    }
}
