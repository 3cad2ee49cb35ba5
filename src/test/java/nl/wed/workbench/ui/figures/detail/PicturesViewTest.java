package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.chart.PictureView;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PicturesViewTest {
    private final Example example =
            Example.of(TestTrajectory.project().remove(FigureRecords.AREA_BORDERS, id("borders.1")));
    private final FakeDialogs dialogs = new FakeDialogs();
    private FiguresView view;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        view = new FiguresView(
                example.model(),
                new Group(),
                Example.CATALOGUE.sources(),
                Example.TEXTS,
                dialogs,
                Gates.of(example.workspace(), dialogs, new Location()),
                new Location());
        Stages.show(stage, view.node());
        view.reveal(new Ref(FigureRecords.INDICATOR, id("indicator.reach")));
    }

    @Test
    void aPictureIsPaintedAndSaysItsNumbers(FxRobot robot) {
        var picture = robot.lookup("#picture-COMPARISON").queryAs(PictureView.class);

        assertThat(picture.getAccessibleText()).contains("Almelo", "Nederland");
        assertThat(picture.lookupAll(".picture-target").stream()
                        .map(Node::getUserData)
                        .map(Object::toString))
                .anyMatch(tip -> tip.startsWith("Almelo: "));
    }

    @Test
    void aPictureIsSavedAsPngSvgAndWorkbook(FxRobot robot) throws IOException {
        for (String format : List.of("PNG", "SVG", "XLSX")) {
            Path file = folder.resolve("beeld." + format.toLowerCase());
            dialogs.file(file);
            robot.interact(() -> item(robot, "export-YEARS", format));

            assertThat(file).isNotEmptyFile();
        }
        assertThat(ImageIO.read(folder.resolve("beeld.png").toFile()).getWidth())
                .isEqualTo(1520);
        assertThat(Files.readString(folder.resolve("beeld.svg"))).contains("Bron: ");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold(FxRobot robot) {
        dialogs.file(folder.resolve("nergens/beeld.png"));
        robot.interact(() -> item(robot, "export-YEARS", "PNG"));

        assertThat(dialogs.told).hasSize(1);
        assertThat(dialogs.told.getFirst()).contains("niet bewaard");
    }

    @Test
    void whatIsWrittenBesideTheWindowIsSaidInTheCard(FxRobot robot) {
        Path file = folder.resolve("beeld.svg");
        dialogs.file(file);
        robot.interact(() -> item(robot, "export-YEARS", "SVG"));

        assertThat(robot.lookup("#picture-said-YEARS").queryAs(Label.class).getText())
                .isEqualTo("Bewaard als " + file);
        assertThat(((SameThreadBackground) example.model().background()).labels).contains("Beeld bewaren (SVG)");
    }

    @Test
    void aFigureIsHeldAgainstAnotherOneOfItsUnit(FxRobot robot) {
        robot.interact(() -> fire(robot, "#pair-remove"));
        assertThat(robot.lookup("#picture-PAIR").queryAll()).isEmpty();
        assertThat(example.project().get().all(FigureRecords.INDICATOR_PAIR)).isEmpty();

        dialogs.choosing(0);
        robot.interact(() -> fire(robot, "#pair-add"));

        assertThat(robot.lookup("#picture-PAIR").queryAll()).hasSize(1);
        var pair = example.project().get().all(FigureRecords.INDICATOR_PAIR).getFirst();
        assertThat(pair.other()).isEqualTo(id("indicator.benefit"));
        assertThat(robot.lookup("#pair-add").queryButton().isDisabled())
                .as("there is no third figure")
                .isTrue();
    }

    @Test
    void theDistrictsAreDrawnOnceTheirBordersAreRead(FxRobot robot) throws IOException {
        assertThat(robot.lookup("#picture-DISTRICT_MAP").queryAll()).isEmpty();
        dialogs.file(borders("WK014101", "WK014102")).answering("Gemeente Almelo, vrij te gebruiken");
        robot.interact(() -> fire(robot, "#borders-read"));

        assertThat(robot.lookup("#picture-DISTRICT_MAP").queryAll()).hasSize(1);
        var kept = example.project().get().all(FigureRecords.AREA_BORDERS);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().attribution()).isEqualTo("Gemeente Almelo, vrij te gebruiken");

        robot.interact(() -> example.workspace().undo());
        assertThat(robot.lookup("#picture-DISTRICT_MAP").queryAll()).isEmpty();
    }

    @Test
    void aRefusedFileChangesNothingAndTellsWhy(FxRobot robot) throws IOException {
        dialogs.file(borders("WK036301"));
        robot.interact(() -> fire(robot, "#borders-read"));

        assertThat(dialogs.told.getFirst()).contains("niet als wijkgrenzen");
        assertThat(example.project().get().all(FigureRecords.AREA_BORDERS)).isEmpty();
    }

    @Test
    void thePeerGroupIsNamed(FxRobot robot) {
        assertThat(robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .anyMatch(words -> words.contains("Meest vergelijkbare gemeenten: mediaan"));
    }

    private Path borders(String... codes) throws IOException {
        var features = new StringBuilder();
        for (String code : codes) {
            features.append(features.isEmpty() ? "" : ",").append("""
                {"properties":{"statcode":"%s"},"geometry":{"type":"Polygon",\
                "coordinates":[[[6.6,52.3],[6.7,52.3],[6.7,52.4],[6.6,52.3]]]}}\
                """.formatted(code));
        }
        return Files.writeString(folder.resolve("wijken.geojson"), "{\"features\":[" + features + "]}");
    }

    private static void item(FxRobot robot, String menu, String format) {
        robot.lookup("#" + menu).queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().endsWith("-" + format))
                .forEach(item -> item.fire());
    }

    private static void fire(FxRobot robot, String button) {
        robot.lookup(button).queryButton().fire();
    }
}
