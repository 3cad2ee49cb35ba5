package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleStringProperty story = new SimpleStringProperty("");
    private final VBox later = new VBox();
    private final List<Boolean> answered = new ArrayList<>();
    private FxDialogs dialogs;
    private Form form;

    @Start
    void start(Stage stage) {
        Stages.show(stage, new StackPane());
        dialogs = new FxDialogs(Texts.load(), new Theme(), stage);
        form = new Form(Texts.load());
        form.area("Verhaal", 4, story).id("story");
        form.text("Naam", name).id("name").required("Vul een naam in.");
        form.node(later);
    }

    @BeforeEach
    void open() {
        Platform.runLater(() -> answered.add(dialogs.show("Vragen", "Opslaan", new FormContent(form))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void typingBeginsInTheFirstFieldAndTabGoesOn(FxRobot robot) {
        Node area = robot.lookup("#story").query();
        assertThat(area.getScene().getFocusOwner()).isEqualTo(area);

        robot.interact(() -> Event.fireEvent(area, pressed(KeyCode.TAB)));
        assertThat(area.getScene().getFocusOwner().getId()).isEqualTo("name");
        assertThat(story.get()).isEmpty();
    }

    @Test
    void theButtonStaysInSightWhenTheContentGrows(FxRobot robot) {
        robot.interact(() -> later.getChildren().setAll(lines(12)));
        WaitForAsyncUtils.waitForFxEvents();

        var act = robot.lookup("#dialog-act").queryAs(Button.class);
        var inScene = act.localToScene(act.getBoundsInLocal());
        assertThat(inScene.getMaxY()).isLessThanOrEqualTo(act.getScene().getHeight());
        assertThat(later.localToScene(later.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(inScene.getMinY());
    }

    /// There is nothing to edit in a list; what Enter means is said by the button.
    @Test
    void enterInAListDoesWhatTheButtonSays(FxRobot robot) {
        robot.interact(() -> {
            later.getChildren().setAll(new ListView<>(FXCollections.observableArrayList("een", "twee")));
            name.set("Anna");
        });
        var list = later.getChildren().getFirst();
        robot.interact(list::requestFocus);
        robot.interact(() -> Event.fireEvent(list, pressed(KeyCode.ENTER)));

        assertThat(answered).containsExactly(true);
    }

    @Test
    void enterDoesWhatTheButtonSaysFromWhateverHasTheFocus(FxRobot robot) {
        var group = new ToggleGroup();
        var radio = new RadioButton("een");
        radio.setToggleGroup(group);
        radio.setSelected(true);
        var table = new TableView<>(FXCollections.observableArrayList("een", "twee"));
        for (Node control : List.of(
                radio,
                new RadioButton("los"),
                new CheckBox("ja"),
                new ToggleButton("chip"),
                new ComboBox<>(FXCollections.observableArrayList("een", "twee")),
                new DatePicker(),
                new TextField(),
                new PasswordField(),
                new ListView<>(FXCollections.observableArrayList("een", "twee")),
                table)) {
            robot.interact(() -> {
                later.getChildren().setAll(control);
                name.set("Anna");
                control.requestFocus();
            });
            robot.type(KeyCode.ENTER);

            assertThat(answered).as(control.getClass().getSimpleName()).containsExactly(true);
            answered.clear();
            open();
        }
    }

    @Test
    void enterOnAnotherButtonDoesWhatThatSays(FxRobot robot) {
        robot.interact(() -> name.set("Anna"));
        var cancel = robot.lookup("Annuleren").queryButton();
        robot.interact(cancel::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(answered).containsExactly(false);

        open();
        var pressed = new ArrayList<String>();
        var link = Buttons.link("jump", "Ga ergens heen", () -> pressed.add("jump"));
        robot.interact(() -> {
            later.getChildren().setAll(link);
            link.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        assertThat(pressed).containsExactly("jump");
        assertThat(answered).containsExactly(false);
    }

    @Test
    void whatIsOnlyReadHasOneButtonThatEnterPresses(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        Platform.runLater(() -> {
            dialogs.tell("Bewijs", "Sluiten", new FormContent(form));
            answered.add(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        answered.clear();

        assertThat(robot.lookup("Annuleren").tryQuery()).isEmpty();
        var act = robot.lookup("#dialog-act").queryButton();
        assertThat(act.getText()).isEqualTo("Sluiten");
        robot.interact(() -> form.requestFocus());
        robot.interact(act::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(answered).containsExactly(true);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static Label[] lines(int number) {
        var lines = new Label[number];
        for (int i = 0; i < number; i++) {
            lines[i] = new Label("Regel " + i);
        }
        return lines;
    }
}
