package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FollowingListTest {
    private final ObservableList<String> items = FXCollections.observableArrayList("een", "twee", "drie");
    private final List<String> chosen = new ArrayList<>();
    private FollowingList<String> list;

    @Start
    void start(Stage stage) {
        list = new FollowingList<>("numbers", "Getallen", items, Label::new, chosen::add);
        Stages.show(stage, list);
    }

    @Test
    void whatTheUserChoosesIsOpened(FxRobot robot) {
        robot.clickOn("twee");
        assertThat(chosen).containsExactly("twee");
    }

    @Test
    void anotherOrderOpensNothingAndTheMarkStaysWithItsItem(FxRobot robot) {
        robot.interact(() -> list.follow("twee"));
        robot.interact(() -> items.setAll("drie", "twee", "een", "nul"));
        robot.interact(() -> list.follow("twee"));
        assertThat(chosen).isEmpty();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("twee");
    }

    @Test
    void aRemovedItemDoesNotOpenItsNeighbour(FxRobot robot) {
        robot.interact(() -> list.follow("twee"));
        robot.interact(() -> items.remove("twee"));
        robot.interact(() -> list.follow(null));
        assertThat(chosen).isEmpty();
        assertThat(list.getSelectionModel().getSelectedItem()).isNull();
    }
}
