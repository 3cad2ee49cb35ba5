package nl.wed.workbench.ui.figures.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureBookMenuTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Path> opened = new ArrayList<>();

    @TempDir
    private static Path folder;

    @Start
    void start(Stage stage) {
        var example = Example.filled();
        var export = new WordExport(Catalogue.load(), Example.TEXTS, Clock.systemUTC());
        var model = new FigureBookViewModel(example.workspace(), example.project(), export, Example.TEXTS);
        assertThat(model.suggestedName()).isEqualTo("Cijferboek-Almelo");
        Stages.show(
                stage,
                new FigureBookMenu(
                        model,
                        dialogs,
                        new SameThreadBackground(),
                        Gates.of(example.workspace(), dialogs, new Location()),
                        opened::add));
    }

    @Test
    void theFigureBookIsWrittenAsDocumentOrWorkbookAndOpened(FxRobot robot) {
        var word = folder.resolve("boek.docx");
        var excel = folder.resolve("boek.xlsx");
        dialogs.file(word).file(excel);

        robot.clickOn("#figure-book").clickOn("#book-word");
        robot.clickOn("#figure-book").clickOn("#book-excel");

        assertThat(opened).containsExactly(word, excel).allMatch(Files::isRegularFile);
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidAndNothingIsOpened(FxRobot robot) {
        dialogs.file(folder.resolve("weg").resolve("boek.docx"));

        robot.clickOn("#figure-book").clickOn("#book-word");

        assertThat(opened).isEmpty();
        assertThat(dialogs.told).containsExactly("Het cijferboek is niet geschreven");
    }
}
