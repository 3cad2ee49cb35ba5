package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FormTest {
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleObjectProperty<Double> amount = new SimpleObjectProperty<>(12.5);
    private final SimpleObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(List.of("b"));
    private final AtomicInteger left = new AtomicInteger();

    private final SimpleObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private Form form;

    @Start
    void start(Stage stage) {
        form = new Form(Texts.load(), left::incrementAndGet);
        form.text("Naam", name).id("name").required("Vul een naam in.");
        form.number("Bedrag", amount, TypedNumber.FIGURE).id("amount");
        form.typed("Jaar", year, TypedNumber.FIGURE_YEAR.wholes().needed()).id("year");
        form.chips("Keuze", chosen, List.of("a", "b", "c"), word -> word);
        Stages.show(stage, new VBox(form));
    }

    @Test
    void whoOnlyPassesAnEmptyFieldIsNotToldThatItIsMissing(FxRobot robot) {
        robot.clickOn("#name").clickOn("#amount").clickOn("#year").clickOn("#name");

        assertThat(error(robot, "#name-error").isVisible()).isFalse();
        assertThat(error(robot, "#year-error").isVisible()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidWhenOneConfirms(FxRobot robot) {
        robot.interact(() -> assertThat(form.validate()).isFalse());

        assertThat(error(robot, "#name-error").getText()).isEqualTo("Vul een naam in.");
        assertThat(error(robot, "#year-error").isVisible()).as("never typed in").isTrue();
        robot.interact(() -> {
            name.set("Bieb");
            year.set(2024);
            assertThat(form.validate()).isTrue();
        });
        assertThat(error(robot, "#name-error").isVisible()).isFalse();
    }

    @Test
    void whoEmptiesAFieldIsToldAfterLeavingIt(FxRobot robot) {
        robot.interact(() -> name.set("Bieb"));
        robot.doubleClickOn("#name").type(KeyCode.BACK_SPACE).clickOn("#amount");

        assertThat(error(robot, "#name-error").getText()).isEqualTo("Vul een naam in.");
    }

    @Test
    void fieldsBesideEachOtherStayWithinTheirRowWhateverItsWidth(FxRobot robot) {
        robot.interact(() -> {
            var form = new Form(Texts.load(), () -> {});
            var first = form.text("Minuten", new SimpleStringProperty(""));
            var second = form.text("Wie leidt", new SimpleStringProperty(""));
            var third = form.text("Vorm", new SimpleStringProperty(""));
            form.beside(first, second, third);
            var page = (VBox)
                    robot.lookup("#name").query().getScene().lookup(".form").getParent();
            page.getChildren().setAll(form);
            for (int width = 470; width < 480; width++) {
                form.setMaxWidth(width);
                page.getScene().getRoot().layout();
                double right = third.localToScene(third.getLayoutBounds()).getMaxX();
                assertThat(right)
                        .isLessThanOrEqualTo(
                                form.localToScene(form.getLayoutBounds()).getMaxX());
            }
        });
    }

    @Test
    void textIsCommittedWhenTheFieldIsLeft(FxRobot robot) {
        robot.clickOn("#name").write("Bieb");
        robot.interact(() ->
                assertThat(TextCommit.keepsUndo(robot.lookup("#name").query())).isTrue());
        robot.type(KeyCode.TAB);

        assertThat(name.get()).isEqualTo("Bieb");
        assertThat(TextCommit.keepsUndo(robot.lookup("#name").query())).isFalse();
        assertThat(left.get()).isPositive();
    }

    @Test
    void aWrongNumberIsToldAndChangesNothing(FxRobot robot) {
        robot.doubleClickOn("#amount").write("veel").type(KeyCode.TAB);

        assertThat(amount.get()).isEqualTo(12.5);
        assertThat(error(robot, "#amount-error").isVisible()).isTrue();
    }

    @Test
    void chipsKeepTheOrderOfTheOptions(FxRobot robot) {
        robot.clickOn("a");

        assertThat(chosen.get()).containsExactly("a", "b");
    }

    private static Label error(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }
}
