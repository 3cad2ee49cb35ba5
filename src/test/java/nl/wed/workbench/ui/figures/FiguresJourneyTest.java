package nl.wed.workbench.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;

/// The main job of step 1 in a new trajectory, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class FiguresJourneyTest {
    private final Example example = Example.of(Projects.fresh());
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir private static Path folder;

    @Start
    void start(Stage stage) {
        Stages.show(
                stage,
                new FiguresView(
                                example.model(),
                                Example.CATALOGUE.sources(),
                                Example.TEXTS,
                                dialogs,
                                new Location())
                        .node());
    }

    @Test
    void fromAFileToAFigureWithItsReadingAndAKeyMessage(FxRobot robot) throws IOException {
        dialogs.file(Example.recognisedFile(folder));
        robot.clickOn("#profile-import");
        robot.clickOn("#import-files");
        robot.clickOn("#import-confirm");
        robot.clickOn("#import-look");

        robot.clickOn("Huishoudens met een laag inkomen");
        robot.clickOn("#reading-add");
        write(robot, "#reading-text", "Meer dan een op de acht huishoudens");
        write(robot, "#reading-author", "Projectteam");
        robot.clickOn("#detail-message-add");
        write(robot, "#message-text", "Armoede raakt veel kinderen");
        robot.type(KeyCode.TAB);

        var project = example.workspace().project();
        var message = project.all(FigureRecords.KEY_MESSAGE).getFirst();
        var reading = project.all(FigureRecords.READING).getFirst();
        assertThat(message.text()).isEqualTo("Armoede raakt veel kinderen");
        assertThat(message.indicators()).containsExactly(reading.indicator());
        assertThat(reading.text()).isEqualTo("Meer dan een op de acht huishoudens");
        assertThat(reading.author()).isEqualTo("Projectteam");
        var figure =
                FigureBook.of(project, example.workspace().observations())
                        .find(reading.indicator())
                        .orElseThrow();
        assertThat(figure.own().value()).isEqualTo(Value.of(14.5));
        assertThat(figure.municipalities().sorted()).hasSize(30);
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).clear());
        robot.write(words, 0);
    }
}
