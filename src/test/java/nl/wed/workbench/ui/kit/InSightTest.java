package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InSightTest {
    private final List<SimpleObjectProperty<Double>> values = new ArrayList<>();
    private final List<Node> fields = new ArrayList<>();
    private ScrollPane page;

    @Start
    void start(Stage stage) {
        var form = new Form(Texts.load(), () -> {});
        for (int n = 0; n < 20; n++) {
            values.add(new SimpleObjectProperty<>());
            var field =
                    form.number("Veld " + n, values.get(n), TypedNumber.FIGURE).id("field-" + n);
            fields.add(field.control());
        }
        page = new Scroll(form);
        page.setMaxHeight(400);
        Stages.show(stage, new StackPane(page));
    }

    @Test
    void whatIsWrongWithTheLastFieldInSightIsInSightToo(FxRobot robot) {
        robot.interact(() -> fields.get(10).requestFocus());
        robot.interact(() -> page.setVvalue(page.getVvalue() + (bottom(fields.get(10)) - edge()) / hidden()));
        assertThat(bottom(fields.get(10))).isCloseTo(edge(), within(2.0));

        robot.write("1.2.3", 0);
        robot.interact(() -> fields.get(9).requestFocus());

        Node error = robot.lookup("#field-10-error").query();
        assertThat(error.isVisible()).isTrue();
        assertThat(bottom(error)).isLessThanOrEqualTo(edge());
        assertThat(bottom(fields.get(10))).isGreaterThan(edge() - 120);
    }

    @Test
    void aPageThatWasScrolledAwayFromTheFieldStaysWhereItIs(FxRobot robot) {
        robot.interact(() -> page.setVvalue(1));
        robot.interact(() -> fields.getLast().requestFocus());
        robot.write("1.2.3", 0);
        robot.interact(() -> page.setVvalue(0));

        robot.interact(() -> fields.getFirst().requestFocus());

        assertThat(robot.lookup("#field-19-error").query().isVisible()).isTrue();
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void aPageWithRoomForItDoesNotMove(FxRobot robot) {
        robot.clickOn(fields.get(1)).write("1.2.3").type(KeyCode.TAB);

        assertThat(robot.lookup("#field-1-error").query().isVisible()).isTrue();
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void whatWasJumpedToStaysInSightWhenSomethingAboveItGrowsLater(FxRobot robot) {
        robot.interact(() -> InSight.reveal(fields.get(12)));
        WaitForAsyncUtils.waitForFxEvents(5);
        assertThat(bottom(fields.get(12))).isLessThanOrEqualTo(edge());

        grow(robot, 300);
        assertThat(bottom(fields.get(12))).isLessThanOrEqualTo(edge());

        robot.press(KeyCode.SHIFT).release(KeyCode.SHIFT);
        grow(robot, 600);
        assertThat(bottom(fields.get(12))).as("the user acted").isGreaterThan(edge());
    }

    private void grow(FxRobot robot, double height) {
        robot.interact(() -> ((Region) fields.get(2)).setMinHeight(height));
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    private double hidden() {
        return page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
    }

    private double edge() {
        return page.localToScene(page.getLayoutBounds()).getMaxY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
