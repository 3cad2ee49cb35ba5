package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard is after a dialog, which row of a list Enter takes in one, and on what its ticks stand.
@ExtendWith(ApplicationExtension.class)
class DialogReturnTest {
    private final VBox page = new VBox();
    private final SimpleObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Theme theme;
    private FxDialogs dialogs;

    @Start
    void start(Stage stage) {
        theme = new Theme();
        Stages.show(stage, page);
        theme.dress(stage.getScene());
        dialogs = new FxDialogs(Texts.load(), theme, stage);
        build();
    }

    /// As screens do: all of it is made anew after each edit.
    private void build() {
        var first = new Button("eerste");
        var add = new Button("toevoegen");
        add.setId("add");
        add.setOnAction(_ -> {
            chosen.set(dialogs.choose(
                    "Kiezen", "Koppelen", List.of("appel", "peer", "pruim", "perzik"), Function.identity()));
            build();
        });
        page.getChildren().setAll(first, add);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add").query().requestFocus());
        Platform.runLater(() -> robot.lookup("#add").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theKeyboardGoesBackToTheButtonThatAsked(FxRobot robot) {
        for (KeyCode way : List.of(KeyCode.ENTER, KeyCode.ESCAPE)) {
            open(robot);
            robot.type(way);
            WaitForAsyncUtils.waitForFxEvents();

            var owner = page.getScene().getFocusOwner();
            assertThat(owner).as(way.getName()).isEqualTo(page.lookup("#add"));
        }
    }

    @Test
    void theRowThatEnterTakesIsLitAlsoAfterFiltering(FxRobot robot) {
        open(robot);
        assertThat(lit(robot)).containsExactly("appel");

        search(robot, "p");
        robot.type(KeyCode.DOWN);
        assertThat(lit(robot)).containsExactly("peer");
        search(robot, "pe");
        assertThat(lit(robot)).containsExactly("appel");
        search(robot, "per");
        assertThat(lit(robot)).containsExactly("perzik");

        robot.type(KeyCode.ENTER);
        assertThat(chosen.get()).contains("perzik");
    }

    private static void search(FxRobot robot, String words) {
        robot.interact(
                () -> robot.lookup("#choice-search").queryAs(TextField.class).setText(words));
    }

    private static List<String> lit(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var list = robot.lookup("#choice-list").queryAs(ListView.class);
        return robot.from(list).lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> !cell.isEmpty() && cell.isSelected() && cell.isVisible())
                .filter(cell -> cell.getBackground().getFills().size() == 2)
                .map(cell -> String.valueOf(cell.getText()))
                .toList();
    }

    @Test
    void nothingIsPutBehindATick(FxRobot robot) {
        for (boolean dark : List.of(false, true)) {
            var radio = new RadioButton("een");
            var box = new CheckBox("twee");
            robot.interact(() -> {
                theme.dark().set(dark);
                page.getChildren().setAll(radio, box);
                page.applyCss();
            });
            assertThat(grounds(radio)).containsOnly(Color.TRANSPARENT);
            assertThat(grounds(box)).containsOnly(Color.TRANSPARENT);
        }
        robot.interact(() -> theme.dark().set(false));
    }

    private static List<Object> grounds(Control control) {
        return control.getBackground() == null
                ? List.of(Color.TRANSPARENT)
                : control.getBackground().getFills().stream()
                        .map(BackgroundFill::getFill)
                        .map(Object.class::cast)
                        .toList();
    }
}
