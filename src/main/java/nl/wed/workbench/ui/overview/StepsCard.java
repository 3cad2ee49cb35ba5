package nl.wed.workbench.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.chain.PointGroup;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// The six steps with their progress and their first open points.
final class StepsCard extends VBox {
    private static final int POINTS = 3;

    private final Texts texts;
    private final Navigator navigator;
    private final Consumer<StepLine> override;
    private final Consumer<StepLine> follow;

    StepsCard(Texts texts, Navigator navigator, Consumer<StepLine> override, Consumer<StepLine> follow) {
        this.texts = texts;
        this.navigator = navigator;
        this.override = override;
        this.follow = follow;
        getStyleClass().add("step-lines");
    }

    /// The steps, and how many points are open that a step tells only once it has begun.
    void show(List<StepLine> steps, int silent) {
        getChildren().setAll(steps.stream().map(this::line).toList());
        if (silent > 0) {
            getChildren().add(GoTo.link(texts, Act.OPEN_POINTS, texts.get("overview.points.silent", silent)));
        }
    }

    private Node line(StepLine line) {
        var points = new OpenPoints(texts, navigator::open);
        points.showGroups(
                PointGroup.of(line.points()),
                POINTS,
                "points-" + line.step().name(),
                () -> navigator.openPoints(line.step()));
        var box = new VBox(head(line));
        line.override().ifPresent(said -> Spots.mark(box, said.id()));
        line.override().ifPresent(said -> {
            var why = new Label(texts.get("overview.override.said", said.reason()));
            why.setWrapText(true);
            why.getStyleClass().add("muted");
            box.getChildren().add(why);
        });
        if (!line.points().isEmpty()) {
            box.getChildren().add(points);
        }
        box.getStyleClass().add("step-line");
        return box;
    }

    private Node head(StepLine line) {
        var name = Buttons.link(
                "step-" + line.step().name(),
                line.step().number() + "  " + texts.name("shell", Screen.of(line.step())),
                () -> navigator.open(Screen.of(line.step())));
        name.getStyleClass().add("step-name");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, Badge.of(texts, line.progress()), space);
        Stream.of(Severity.values())
                .filter(severity -> line.count(severity) > 0)
                .map(severity -> count(line, severity))
                .forEach(head.getChildren()::add);
        head.getChildren().add(change(line));
        line.override().ifPresent(_ -> head.getChildren().add(back(line)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("open-point");
        return head;
    }

    private Node count(StepLine line, Severity severity) {
        var badge = Badge.of(texts, severity);
        badge.setText(texts.get("overview.count." + severity.name(), line.count(severity)));
        return badge;
    }

    private Node change(StepLine line) {
        return Buttons.icon(
                "override-" + line.step().name(),
                texts.get("overview.override.change"),
                MaterialDesignP.PENCIL_OUTLINE,
                () -> override.accept(line));
    }

    private Node back(StepLine line) {
        return Buttons.icon(
                "follow-" + line.step().name(),
                texts.get("overview.override.follow"),
                MaterialDesignR.RESTORE,
                () -> follow.accept(line));
    }
}
