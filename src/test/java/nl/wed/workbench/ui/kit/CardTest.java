package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CardTest {
    private Label text;
    private Measured measured;
    private SteadyGrid grid;
    private VBox inside;
    private Card card;

    /// Counts how often it is asked how high it is.
    private static final class Measured extends Region {
        private int asked;

        @Override
        protected double computePrefHeight(double width) {
            asked++;
            return 20;
        }
    }

    @Start
    void start(Stage stage) {
        text = new Label("kort");
        text.setWrapText(true);
        inside = new VBox(text);
        measured = new Measured();
        grid = new SteadyGrid();
        grid.addRow(0, measured);
        card = new Card(inside, grid);
        Stages.show(stage, new StackPane(card));
    }

    @Test
    void whatDidNotChangeIsNotMeasuredAgain(FxRobot robot) {
        robot.interact(() -> {
            card.prefHeight(200);
            card.minHeight(200);
            int before = measured.asked;
            card.prefHeight(200);
            text.setText("iets anders");
            card.prefHeight(200);
            assertThat(measured.asked).isEqualTo(before);
        });
    }

    @Test
    void whatChangedInsideIsMeasuredAgain(FxRobot robot) {
        robot.interact(() -> {
            double low = card.prefHeight(200);
            double least = card.minHeight(200);
            text.setText("een lange zin die over veel regels loopt ".repeat(5));
            double high = card.prefHeight(200);
            assertThat(high).isGreaterThan(low + 20);
            assertThat(card.prefHeight(100)).isGreaterThan(high);
            text.setMinHeight(300);
            assertThat(card.minHeight(200)).isGreaterThan(least + 200);
            inside.getChildren().clear();
            assertThat(card.prefHeight(200)).isLessThan(low);
        });
    }

    @Test
    void aGridGrowsWithWhatIsInIt(FxRobot robot) {
        robot.interact(() -> {
            double low = grid.prefHeight(100);
            double least = grid.minHeight(100);
            measured.setMinHeight(80);
            assertThat(grid.prefHeight(100)).isGreaterThan(low + 50);
            assertThat(grid.minHeight(100)).isGreaterThan(least + 50);
        });
    }
}
