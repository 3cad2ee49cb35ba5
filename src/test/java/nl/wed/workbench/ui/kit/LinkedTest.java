package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is only held weakly goes at a collection, so these force one.
@ExtendWith(ApplicationExtension.class)
class LinkedTest {
    private final List<String> typed = new ArrayList<>();
    private StackPane pane;

    @Start
    void start(Stage stage) {
        pane = new StackPane();
        Stages.show(stage, pane);
    }

    @Test
    void aValueThatOnlyTheControlKnowsIsFollowedAfterACollection(FxRobot robot) {
        robot.interact(() -> {
            var value = new SimpleStringProperty("");
            value.addListener((_, _, now) -> typed.add(now));
            pane.getChildren().setAll(new SearchField("zoek", "Zoeken", value));
        });
        collect();
        robot.clickOn("#zoek").write("taal");
        assertThat(typed).containsExactly("t", "ta", "taa", "taal");
    }

    @Test
    void aListToChooseFromFiltersAfterACollection(FxRobot robot) {
        robot.interact(() -> pane.getChildren()
                .setAll(new ChoiceList<>(Texts.load(), List.of("armoede", "taal", "wonen"), one -> one).node()));
        collect();
        robot.clickOn("#choice-search").write("won");
        ListView<?> list = robot.lookup("#choice-list").query();
        assertThat(list.getItems()).hasSize(1);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("wonen");
    }

    @Test
    void itemsOfMenusHoldTheirValueToo(FxRobot robot) {
        var item = new CheckMenuItem("Wachtende");
        var seen = new ArrayList<Boolean>();
        robot.interact(() -> {
            var value = new SimpleBooleanProperty();
            value.addListener((_, _, now) -> seen.add(now));
            Linked.both(item.selectedProperty(), value);
        });
        collect();
        robot.interact(() -> item.setSelected(true));
        assertThat(seen).containsExactly(true);
    }

    @Test
    void whatHasNoControlCannotBeHeld() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Linked.both(new SimpleStringProperty(), new SimpleStringProperty()));
    }

    /// Until something that only a weak reference knows is gone.
    private static void collect() {
        var gone = new WeakReference<>(new Object());
        while (gone.get() != null) {
            System.gc();
        }
    }
}
