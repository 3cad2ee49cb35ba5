package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.figures.FiguresViewModel;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.Dialogs.DialogContent;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every way in which one picture or table goes out asks what the other exports ask: only the total of 2023 tells
/// what the source keeps back of the one district.
@ExtendWith(ApplicationExtension.class)
class PicturesThatLeaveTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private FiguresView view;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        var sets = new GivenSets()
                .set("b")
                .statistic("Leerlingen", "Leerlingen", "aantal")
                .statistic("Alle", "Alle leerlingen", "aantal")
                .cell("Leerlingen", "GM0141", "2022JJ00", Value.of(44))
                .cell("Leerlingen", "GM0141", "2021JJ00", Value.of(44))
                .cell("Leerlingen", "GM0141", "2020JJ00", Value.of(44))
                .cell("Leerlingen", "GM0141", Value.of(33))
                .cell("Leerlingen", "WK014100", Value.missing(MissingReason.CONFIDENTIAL))
                .cell("Alle", "GM0141", "2022JJ00", Value.of(200))
                .cell("Alle", "GM0141", "2021JJ00", Value.of(200))
                .cell("Alle", "GM0141", "2020JJ00", Value.of(200))
                .cell("Alle", "GM0141", Value.of(200))
                .percentage("Deel van de leerlingen", "Onderwijs", "Leerlingen", "Alle")
                .set("c")
                .statistic("Rust", "Rust", "aantal")
                .statistic("Iedereen", "Iedereen", "aantal")
                .cell("Rust", "GM0141", "2022JJ00", Value.of(60))
                .cell("Rust", "GM0141", "2021JJ00", Value.of(60))
                .cell("Rust", "GM0141", "2020JJ00", Value.of(60))
                .cell("Rust", "GM0141", Value.of(70))
                .cell("Iedereen", "GM0141", "2022JJ00", Value.of(300))
                .cell("Iedereen", "GM0141", "2021JJ00", Value.of(300))
                .cell("Iedereen", "GM0141", "2020JJ00", Value.of(300))
                .cell("Iedereen", "GM0141", Value.of(300))
                .percentage("Deel in rust", "Onderwijs", "Rust", "Iedereen");
        var start = FakeProjectStore.workspace(kept(sets));
        for (String name : List.of("b", "c")) {
            start.keep(sets.observations().find(name).orElseThrow());
        }
        var project = new ProjectProperty(start);
        var model = new FiguresViewModel(
                start,
                project,
                CurrentFigures.of(start, Example.CATALOGUE),
                Example.CATALOGUE,
                new SameThreadBackground(),
                Example.TEXTS,
                Intakes.fresh());
        view = new FiguresView(
                model, new Group(), Example.CATALOGUE.sources(), Example.TEXTS, dialogs, Gates.open(), new Location());
        Stages.show(stage, view.node());
        show("Deel van de leerlingen");
    }

    @Test
    void aPictureIsWrittenWithoutWhatGivesAHiddenNumberAway(FxRobot robot) throws IOException {
        for (String format : List.of("PNG", "SVG", "XLSX")) {
            Path file = folder.resolve("beeld." + format);
            dialogs.file(file);
            press(robot, "export-YEARS-" + format);
            assertThat(file).as("cancelled").doesNotExist();

            dialogs.file(file).filling(_ -> {});
            press(robot, "export-YEARS-" + format);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("beeld.SVG")))
                .contains("22,0")
                .doesNotContain("16,5");

        dialogs.file(folder.resolve("beeld.SVG")).filling(PicturesThatLeaveTest::leaveNothingOut);
        press(robot, "export-YEARS-SVG");
        assertThat(Files.readString(folder.resolve("beeld.SVG"))).contains("16,5");
    }

    @Test
    void whatIsCopiedIsAskedToo(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        press(robot, "copy-table-YEARS");
        press(robot, "copy-picture-YEARS");
        assertThat(dialogs.told).hasSize(2);
        assertThat(copied(robot)).as("cancelled").isEmpty();

        dialogs.filling(_ -> {});
        press(robot, "copy-table-YEARS");
        assertThat(copied(robot)).contains("22,0").doesNotContain("16,5");

        dialogs.filling(PicturesThatLeaveTest::leaveNothingOut);
        press(robot, "copy-table-YEARS");
        assertThat(copied(robot)).contains("16,5");
    }

    @Test
    void whatShowsNoneOfItIsNotAsked(FxRobot robot) {
        robot.interact(() -> show("Deel in rust"));
        press(robot, "copy-table-YEARS");

        assertThat(dialogs.told).isEmpty();
        assertThat(copied(robot)).contains("20,0");
    }

    private void show(String indicator) {
        view.reveal(
                new Ref(FigureRecords.INDICATOR, UUID.nameUUIDFromBytes(indicator.getBytes(StandardCharsets.UTF_8))));
    }

    private static Project kept(GivenSets sets) {
        Project project = sets.project();
        for (DataSet one : project.all(FigureRecords.DATA_SET)) {
            ObservationSet set = sets.observations().find(one.title()).orElseThrow();
            project = Changed.in(project, FigureRecords.DATA_SET, one.id(), "observations", set.contentHash());
        }
        return project;
    }

    private static void leaveNothingOut(DialogContent content) {
        ((CheckBox) content.node().lookup("#given-away-leave")).fire();
    }

    private static String copied(FxRobot robot) {
        var words = new StringBuilder();
        robot.interact(() -> {
            var clipboard = Clipboard.getSystemClipboard();
            words.append(clipboard.hasString() ? clipboard.getString() : "");
            assertThat(clipboard.hasImage()).isFalse();
        });
        return words.toString();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> {
            if (id.startsWith("export-")) {
                var menu =
                        robot.lookup("#" + id.substring(0, id.lastIndexOf('-'))).queryAs(MenuButton.class);
                menu.getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
            } else {
                robot.lookup("#" + id).queryAs(Button.class).fire();
            }
        });
    }
}
