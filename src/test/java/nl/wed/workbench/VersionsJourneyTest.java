package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A version is kept, looked at without being able to change it, compared and gone back to, in the window and on disk.
@ExtendWith(ApplicationExtension.class)
class VersionsJourneyTest {
    private static final String FILE = "Elburg-0-12.mv.db";

    @TempDir
    private Path folder;

    private TestProgram program;

    @Start
    void start(Stage unused) throws Exception {
        program = new TestProgram(folder);
    }

    @Stop
    void stop() {
        program.close();
    }

    @Test
    void aVersionIsKeptLookedAtComparedAndGoneBackTo(FxRobot robot) {
        var hand = program.hand(robot).act(() -> program.showFile(create()));
        keep(hand);
        hand.press("rail-FIGURES").press("part-MESSAGES").press("message-add");
        hand.write("message-text", "Het aantal peuters daalt.").type(KeyCode.TAB);

        look(hand, robot);
        assertThat(hand.see("looking-words", Labeled.class).getText())
                .startsWith("U bekijkt 'Vóór de raad' van")
                .endsWith("er kan niets worden gewijzigd.");
        hand.press("rail-FIGURES").press("part-MESSAGES");
        assertThat(messages(robot)).isEmpty();
        assertThat(hand.see("message-add", Button.class).isDisabled()).isTrue();
        hand.press("looking-back");
        assertThat(hand.sees("looking-bar")).isFalse();
        hand.press("rail-FIGURES");
        assertThat(messages(robot)).hasSize(1);

        hand.press("rail-VERSIONS");
        hand.act(() -> robot.lookup("#versions-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        hand.press("version-compare");
        assertThat(hand.see("compare-summary", Labeled.class).getText()).startsWith("Eén wijziging van 'Vóór de raad'");
        hand.press("versions-list").press("version-restore").press("dialog-act");
        hand.press("undo").press("redo");
        hand.act(program::close);
        var stored = program.stored(FILE);
        assertThat(stored.project().all(FigureRecords.KEY_MESSAGE)).isEmpty();
        assertThat(stored.past().versions())
                .singleElement()
                .satisfies(one -> assertThat(one.author().name()).isEqualTo("Anna Adviseur"));
    }

    private void keep(nl.wed.workbench.ui.journey.Hand hand) {
        hand.press("rail-VERSIONS").press("version-keep");
        hand.write("version-name", "Vóór de raad").write("author-name", "Anna Adviseur");
        hand.press("dialog-act");
    }

    private static void look(nl.wed.workbench.ui.journey.Hand hand, FxRobot robot) {
        hand.press("rail-VERSIONS");
        hand.act(() -> robot.lookup("#versions-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        hand.press("version-look");
    }

    private static List<?> messages(FxRobot robot) {
        return List.copyOf(robot.lookup("#messages").queryAs(ListView.class).getItems());
    }

    private Path create() {
        var wanted = new NewTrajectory("GM0230", "0-12", 1, LocalDate.of(2026, 9, 1), "Test");
        var project = new TrajectorySetup(TestProgram.CATALOGUE, TestProgram.TEXTS).create(wanted);
        Path file = program.folder.resolve(FILE);
        ((Opening.Opened) program.database.create(file, project, List.of(), Optional.empty()))
                .store()
                .close();
        return file;
    }
}
