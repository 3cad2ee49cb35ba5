package nl.wed.workbench.ui.figures.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RowsAheadTest {
    private static final int ITEMS = 500;

    private final Set<Integer> made = new HashSet<>();
    private final ListView<Integer> list = new ListView<>(
            FXCollections.observableArrayList(IntStream.range(0, ITEMS).boxed().toList()));

    @Start
    void start(Stage stage) {
        list.setCellFactory(_ -> new Noting());
        RowsAhead.of(list);
        Stages.show(stage, list);
    }

    @Test
    void rowsBelowTheWindowAreMadeAndTheListStaysAtItsTop(FxRobot robot) throws Exception {
        var flow = (VirtualFlow<?>) robot.lookup(".virtual-flow").query();
        int[] visible = {0};
        robot.interact(() -> visible[0] = flow.getLastVisibleCell().getIndex());

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> made.stream().anyMatch(item -> item > visible[0] + 5));

        robot.interact(() -> assertThat(flow.getPosition()).isZero());
        assertThat(flow.getFirstVisibleCell().getIndex()).isZero();
    }

    private final class Noting extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            if (!empty) {
                made.add(item);
            }
        }
    }
}
