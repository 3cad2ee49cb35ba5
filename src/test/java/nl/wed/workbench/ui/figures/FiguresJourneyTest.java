package nl.wed.workbench.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job of step 1 in a new trajectory, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class FiguresJourneyTest {
    private final Example example = Example.of(Projects.fresh());
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    private static Path folder;

    @Start
    void start(Stage stage) {
        Stages.show(
                stage,
                new FiguresView(
                                example.model(),
                                new Group(),
                                Example.CATALOGUE.sources(),
                                Example.TEXTS,
                                dialogs,
                                Gates.of(example.workspace()),
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

        choosePeersAndShortlist(robot);
        robot.clickOn(robot.lookup("#profile .row-name").queryText());
        press(robot, "#reading-add");
        write(robot, "#reading-text", "Hoger dan elders");
        write(robot, "#reading-author", "Team");
        press(robot, "#detail-message-add");
        write(robot, "#message-text", "Armoede raakt kinderen");
        robot.interact(() -> robot.lookup("#message-up").query().requestFocus());

        var project = example.workspace().project();
        var message = project.all(FigureRecords.KEY_MESSAGE).getFirst();
        var reading = project.all(FigureRecords.INTERPRETATION).getFirst();
        assertThat(message.text()).isEqualTo("Armoede raakt kinderen");
        assertThat(message.indicators()).containsExactly(reading.indicator());
        assertThat(reading.text()).isEqualTo("Hoger dan elders");
        assertThat(reading.author()).isEqualTo("Team");
        var figure = FigureBook.of(project, example.workspace().observations())
                .find(reading.indicator())
                .orElseThrow();
        assertThat(figure.own().value()).isEqualTo(Value.of(14.5));
        assertThat(figure.municipalities().sorted()).hasSize(30);
    }

    @Test
    void afterAFileThatFillsNothingTheProfileSaysSoAndTheWayOnIsNamed(FxRobot robot) throws IOException {
        var file = Files.writeString(
                folder.resolve("vissen-2023.csv"), "Gemeente;Vissen per vijver\nAlmelo;3\nBorne;4\nZwolle;5\n");
        assertThat(words(robot, "#profile .empty-state .label")).contains("nog geen gegevens ingelezen");
        dialogs.file(file);
        robot.clickOn("#profile-import");
        robot.clickOn("#import-files");
        robot.clickOn("#import-confirm");
        assertThat(words(robot, ".card .label"))
                .contains("vult geen enkele indicator. Onder 'Onderwerpen in dit bestand' hieronder");

        robot.clickOn("#import-look");

        assertThat(words(robot, "#profile .empty-state .label"))
                .contains("Het ingelezen gegevensbestand vult er geen.")
                .doesNotContain("nog geen gegevens");
    }

    private static String words(FxRobot robot, String labels) {
        return robot.lookup(labels).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining(" "));
    }

    private void choosePeersAndShortlist(FxRobot robot) {
        var compare = robot.lookup("#profile-compare").queryAs(MenuButton.class);
        assertThat(compare.getText()).contains("Gemeenten met 50.000 tot 100.000 inwoners");
        robot.interact(() -> compare.getItems().get(1).fire());
        assertThat(compare.getText()).contains("Gemeenten in Overijssel");

        robot.clickOn("#focus-UNFAVOURABLE");
        assertThat(example.model().profile().items()).isEmpty();
        robot.clickOn("#profile-everything");
        robot.interact(() -> example.model().profile().choices().order().set(ProfileOrder.PEERS));
    }

    /// Presses a button that may have to be scrolled into sight first.
    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
        robot.write(words, 0);
    }
}
