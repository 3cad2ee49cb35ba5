package nl.wed.workbench.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.Field;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// On every screen of a state that is only looked at: what can be pressed leads to no edit that is refused and to no
/// question for one, and nothing takes what is typed.
@ExtendWith(ApplicationExtension.class)
class LookingWalkTest {
    @TempDir
    private static Path folder;

    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> worked = new TreeSet<>();
    private SampleScreens screens;
    private int refused;

    @Start
    void start(Stage stage) throws IOException {
        screens = SampleScreens.lookedAt(stage, folder);
    }

    @Test
    void whatIsOnlyLookedAtOffersNothingThatChangesIt() {
        new Walk(this::open, screens.dialogs, this::look, _ -> {}, this::press).all();

        assertThat(wrong).isEmpty();
        assertThat(worked)
                .as("what one looks with")
                .contains("chain-open", "evidence-open-#", "head-NAME", "request-copy", "scan-next", "step-PLAN");
    }

    private Node open(Screen screen) {
        var node = screens.open(screen);
        screens.workspace().onRefused(() -> refused++);
        return node;
    }

    private void press(String id, Runnable act) {
        boolean on = Walk.find(screens.window, id, ButtonBase.class)
                .filter(one -> !one.isDisabled())
                .isPresent();
        int before = refused;
        screens.dialogs.said.clear();
        act.run();
        if (refused > before || !screens.dialogs.said.isEmpty()) {
            wrong.add(Walk.kind(id) + " leads to " + screens.dialogs.said);
        }
        if (on) {
            worked.add(Walk.kind(id));
        }
    }

    private void look(Parent root) {
        Walk.all(root, TextInputControl.class)
                .filter(field -> field.isEditable() && !(field instanceof SearchField) && !field.isDisabled())
                .forEach(field -> wrong.add("typing in " + Walk.kind(String.valueOf(field.getId()))));
        Walk.all(root, Field.class)
                .map(Field::control)
                .filter(one -> (one instanceof CheckBox || one instanceof ComboBoxBase<?>) && !one.isDisabled())
                .forEach(one -> wrong.add("choosing in " + Walk.kind(String.valueOf(one.getId()))));
        Walk.all(root, CheckBox.class).filter(one -> !one.isDisabled()).forEach(this::tick);
        Walk.all(root, DataTable.class).forEach(this::enter);
    }

    /// What can be ticked chooses what one sees.
    private void tick(CheckBox box) {
        int before = refused;
        box.fire();
        box.fire();
        if (refused > before) {
            wrong.add("ticking " + Walk.kind(String.valueOf(box.getId())));
        }
    }

    /// Enter on a row looks or does nothing.
    private void enter(DataTable<?> table) {
        screens.dialogs.said.clear();
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        if (!screens.dialogs.said.isEmpty()) {
            wrong.add("Enter in " + table.getId() + " leads to " + screens.dialogs.said);
        }
    }
}
