package nl.wed.workbench.ui.chain;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.QualityCheck;
import nl.wed.workbench.domain.chain.QualityCheck.State;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The checks of the quality standard with their outcome, the reason and the way to mend it.
public final class QualityView implements ScreenView {
    private static final int POINTS = 8;

    private final QualityViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final VBox groups = new VBox();
    private final HBox summary = new HBox();
    private final Scroll node;

    /// Shows that model.
    public QualityView(QualityViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        groups.getStyleClass().add("card-column");
        summary.getStyleClass().add("open-point");
        var box = new VBox(
                SectionHeader.screen(
                        texts.get("chain.quality"),
                        texts.get(
                                "chain.qualityHelp",
                                model.standard().name(),
                                model.standard().version()),
                        Badge.of(texts, model.standard().status())),
                summary,
                groups);
        box.getStyleClass().add("screen");
        node = new Scroll(box);
        model.groups().addListener((_, _, _) -> show());
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        node.setVvalue(0);
    }

    private void show() {
        summary.getChildren().setAll(Stream.of(State.values()).map(this::count).toList());
        groups.getChildren()
                .setAll(model.groups().get().stream().map(this::card).toList());
    }

    private Node count(State state) {
        var badge = badge(state);
        badge.setText(model.count(state) + " " + badge.getText());
        return badge;
    }

    private Node card(QualityViewModel.Group group) {
        return Card.titled(
                group.group().name(), group.lines().stream().map(this::line).toArray(Node[]::new));
    }

    private Node line(QualityViewModel.Line line) {
        QualityCheck outcome = line.outcome();
        var text = new Label(line.standard().text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var code = new Label(line.standard().code());
        code.getStyleClass().add("muted");
        code.setMinWidth(HBox.USE_PREF_SIZE);
        var state = badge(outcome.state());
        state.getStyleClass().add("quality-state");
        var head = new HBox(state, code, text);
        if (outcome.state() == State.OPEN) {
            head.getChildren().add(Badge.of(texts, line.standard().severity()));
        }
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().addAll("open-point", "quality-head");
        var box = new VBox(head);
        if (!outcome.points().isEmpty()) {
            var points = new OpenPoints(texts, navigator::open);
            points.show(outcome.points(), POINTS);
            points.getStyleClass().add("indented");
            box.getChildren().add(points);
        }
        box.getStyleClass().add("step-line");
        return box;
    }

    private Badge badge(State state) {
        String words = texts.name("chain", state);
        return switch (state) {
            case MET -> new Badge(words, MaterialDesignC.CHECK_CIRCLE, Tone.SUCCESS);
            case OPEN -> new Badge(words, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Tone.WARNING);
            case NOT_APPLICABLE -> new Badge(words, MaterialDesignM.MINUS_CIRCLE_OUTLINE, Tone.NEUTRAL);
        };
    }
}
