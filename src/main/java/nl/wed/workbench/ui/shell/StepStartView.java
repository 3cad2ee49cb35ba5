package nl.wed.workbench.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.StepGuide;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.OpenPoints;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.observing.Checks;

/// What a step is for and what is open in it.
final class StepStartView implements ScreenView {
    private final Step step;
    private final Checks checks;
    private final Texts texts;
    private final OpenPoints points;
    private final HBox progress = new HBox();
    private final Node node;

    StepStartView(Step step, StepGuide guide, Checks checks, Texts texts, Navigator navigator) {
        this.step = step;
        this.checks = checks;
        this.texts = texts;
        points = new OpenPoints(texts, navigator::open);
        var goal = new Label(guide.step(step.number()).map(item -> item.goal()).orElse(""));
        goal.setWrapText(true);
        var box = new VBox(
                SectionHeader.screen(texts.name("general", step), goal.getText(), progress),
                Card.titled(texts.get("shell.openPoints"), points));
        box.getStyleClass().add("screen");
        node = new Scroll(box);
        refresh();
        checks.onChange(this::refresh);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        node.requestFocus();
    }

    private void refresh() {
        progress.getChildren().setAll(Badge.of(texts, checks.progress(step)));
        points.show(checks.report().get().of(step), 30);
    }
}
