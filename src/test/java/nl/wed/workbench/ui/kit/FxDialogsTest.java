package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.journey.Hand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
    private final Texts texts = Texts.load();
    private final List<Boolean> accepted = new ArrayList<>();
    private final VBox lines = new VBox();

    @Start
    void start(Stage stage) {
        var dialogs = new FxDialogs(texts, new Theme(), stage);
        var form = new Form(texts).node(button("more", this::addLines)).node(lines);
        Stages.show(
                stage,
                button(
                        "ask",
                        () ->
                                accepted.add(
                                        dialogs.show("Vraag", "Bewaren", new FormContent(form)))));
    }

    @Test
    void theButtonsStayInReachWhenTheContentGrows(FxRobot robot) {
        var hand = new Hand(robot, new SameThreadBackground());
        hand.press("ask").press("more");
        assertThat(inItsWindow(hand.see("dialog-act", Button.class))).isTrue();

        hand.press("more").press("more").press("more").press("dialog-act");

        assertThat(accepted).containsExactly(true);
    }

    private void addLines() {
        for (int i = 0; i < 15; i++) {
            lines.getChildren().add(new Label("Een regel die erbij komt"));
        }
    }

    private static boolean inItsWindow(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMaxY() <= node.getScene().getHeight();
    }

    private static Button button(String id, Runnable act) {
        var button = new Button(id);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
