package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A number in a grid: taken when its field is left or with Enter, put back with Escape.
@ExtendWith(ApplicationExtension.class)
class NumberFieldTest {
    private final List<@Nullable BigDecimal> taken = new ArrayList<>();
    private NumberField field;

    @Start
    void start(Stage stage) {
        field = new NumberField(
                Texts.load(),
                "bedrag",
                "Bedrag",
                TypedNumber.MONEY,
                BigDecimal.TEN,
                new Drafts().at("bedrag"),
                taken::add);
        Stages.show(stage, new VBox(field.field(), field.note(), new Button("elders")));
    }

    @Test
    void enterTakesTheNumberWithoutLeavingTheField(FxRobot robot) {
        write(robot, "12,50");
        assertThat(taken).isEmpty();
        robot.push(KeyCode.ENTER);

        assertThat(taken).containsExactly(new BigDecimal("12.5"));
        assertThat(field.field().isFocused()).isTrue();
    }

    @Test
    void leavingTheFieldTakesTheNumberToo(FxRobot robot) {
        write(robot, "12");
        robot.push(KeyCode.TAB);

        assertThat(taken).hasSize(1).first().isEqualTo(new BigDecimal("12"));
    }

    @Test
    void escapePutsBackWhatStoodThere(FxRobot robot) {
        String before = field.field().getText();
        write(robot, "99");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.TAB);

        assertThat(field.field().getText()).isEqualTo(before);
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsNoNumberStaysWithTheReasonBelowIt(FxRobot robot) {
        write(robot, "veel");
        robot.push(KeyCode.ENTER);

        assertThat(field.field().getText()).isEqualTo("veel");
        assertThat(field.note().text()).isNotEmpty();
        assertThat(field.field().getPseudoClassStates())
                .extracting(Object::toString)
                .contains("invalid");
        assertThat(taken).isEmpty();

        write(robot, "7");
        robot.push(KeyCode.ENTER);
        assertThat(field.note().text()).isEmpty();
        assertThat(field.field().getPseudoClassStates())
                .extracting(Object::toString)
                .doesNotContain("invalid");
    }

    @Test
    void aNoteTakesRoomOnlyWhileItSaysSomething(FxRobot robot) {
        var sentence = field.note().lookup("#bedrag-error");
        assertThat(sentence.isManaged()).isFalse();

        write(robot, "veel");
        robot.push(KeyCode.ENTER);
        assertThat(sentence.isManaged()).isTrue();
        assertThat(sentence.isVisible()).isTrue();
    }

    private void write(FxRobot robot, String text) {
        robot.interact(field.field()::requestFocus);
        robot.interact(() -> field.field().setText(text));
    }
}
