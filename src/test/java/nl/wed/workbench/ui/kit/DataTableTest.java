package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DataTableTest {
    private static final List<Double> NUMBERS = List.of(14.25, 2.35, 28.749999999999996, 1234.0);

    @Start
    void start(Stage stage) {
        var table = new DataTable<>("numbers", FXCollections.observableArrayList(NUMBERS))
                .number("Getal", 1, 1, number -> number);
        stage.setScene(new Scene(table, 300, 300));
        stage.show();
    }

    /// The formatter of the platform rounds a half to the even digit: 14,25 would be 14,2 here and 14,3 in Word.
    @Test
    void aNumberIsShownAsTheDocumentsPrintIt(FxRobot robot) {
        var shown = robot.lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .map(TableCell::getText)
                .toList();

        assertThat(shown)
                .containsAll(
                        NUMBERS.stream().map(one -> Numbers.decimal(one, 1)).toList())
                .contains("14,3", "2,4", "28,8", "1.234,0");
    }
}
