package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A row beside a field of which the words are taken over when it is left, after which the row is made anew.
@ExtendWith(ApplicationExtension.class)
class ClickTest {
    private final AtomicInteger clicks = new AtomicInteger();
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        var rows = new VBox();
        Runnable build = () -> rows.getChildren()
                .setAll(new ActionRow("row", "row", clicks::incrementAndGet, new Label("Een rij om op te klikken")));
        build.run();
        field.focusedProperty().addListener((_, _, _) -> build.run());
        Stages.show(stage, new VBox(field, rows));
    }

    @Test
    void theFirstClickOnARowThatIsMadeAnewUnderTheHandActs(FxRobot robot) {
        robot.interact(field::requestFocus);

        robot.clickOn("#row");

        assertThat(clicks).hasValue(1);
    }

    @Test
    void aHandThatGoesElsewhereBeforeItLetsGoDoesNothing(FxRobot robot) {
        robot.moveTo("#row").press(MouseButton.PRIMARY).moveBy(0, 200).release(MouseButton.PRIMARY);

        assertThat(clicks).hasValue(0);
    }
}
