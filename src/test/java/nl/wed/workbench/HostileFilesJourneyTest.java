package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.ui.journey.Hand;
import nl.wed.workbench.workspace.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Files that cannot be opened, as a user meets them in the window: each is told in words, and
/// after that the window works as before.
@ExtendWith(ApplicationExtension.class)
class HostileFilesJourneyTest {
    private static final String GOOD = "Zwolle";
    private static final String TITLE = TestProgram.TEXTS.get("shell.start.notOpened");

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
    void aPackageThatIsNoneIsRefused(FxRobot robot) throws Exception {
        create("GM0193").close();
        var hand = shown(robot);
        Path text = Files.writeString(folder.resolve("brief.wed"), "Beste collega");
        program.dialogs.file(text);

        hand.press("start-open");

        told(hand);
        theWindowStillWorks(hand);
    }

    @Test
    void ofATruncatedWorkingFileTheBackupIsOpenedAndTheFileIsKept(FxRobot robot) throws Exception {
        create("GM0193").close();
        create("GM0230").close();
        Path cut = program.folder.resolve("Elburg-0-12.mv.db");
        var bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length * 6 / 10));
        var hand = shown(robot);

        hand.pressWords("Elburg-0-12");
        assertThat(hand.seesWords(TITLE)).isTrue();
        hand.pressWords(TestProgram.TEXTS.get("shell.start.openBackup"));

        assertThat(program.title()).startsWith("Elburg");
        assertThat(cut).hasSize(bytes.length * 6L / 10);
        hand.press("home");
        theWindowStillWorks(hand);
    }

    @Test
    void aFileThatIsOpenElsewhereIsRefusedAndCanBeOpenedLater(FxRobot robot) throws Exception {
        create("GM0193").close();
        var elsewhere = create("GM0230");
        var hand = shown(robot);

        hand.pressWords("Elburg-0-12");
        told(hand);
        elsewhere.close();
        hand.pressWords("Elburg-0-12");

        assertThat(program.title()).startsWith("Elburg");
        hand.press("home");
        theWindowStillWorks(hand);
    }

    @Test
    void aForeignDatabaseIsRefusedAndNotTouched(FxRobot robot) throws Exception {
        create("GM0193").close();
        Path foreign = program.folder.resolve("Vreemd.mv.db");
        foreignDatabase(foreign);
        var bytes = Files.readAllBytes(foreign);
        var hand = shown(robot);

        hand.pressWords("Vreemd");

        told(hand);
        assertThat(foreign).hasBinaryContent(bytes);
        theWindowStillWorks(hand);
    }

    @Test
    void startedWithAFileThatIsRefusedTheStartScreenComes(FxRobot robot) throws Exception {
        create("GM0193").close();
        Path text = Files.writeString(folder.resolve("brief.mv.db"), "Beste collega");
        var hand = program.hand(robot).act(() -> program.showFile(text));

        told(hand);
        theWindowStillWorks(hand);
    }

    private Hand shown(FxRobot robot) {
        return program.hand(robot).act(program::show);
    }

    /// Says what happened and what to do, and goes away when it is read.
    private void told(Hand hand) {
        assertThat(program.dialogs.failures)
                .last()
                .satisfies(words -> assertThat(words).hasSize(3).noneMatch(String::isBlank));
        List<String> words = program.dialogs.failures.getLast();
        assertThat(words.getFirst()).isEqualTo(TITLE);
        words.forEach(sentence -> assertThat(hand.seesWords(sentence)).isTrue());
        hand.press("dialog-act");
        assertThat(hand.seesWords(TITLE)).isFalse();
    }

    private void theWindowStillWorks(Hand hand) {
        hand.pressWords(GOOD);
        assertThat(program.title()).startsWith(GOOD);
        hand.press("partner-add").write("partner-name", "Een partij").press("dialog-act");
        hand.press("home");
        assertThat(hand.sees("start-new")).isTrue();
    }

    private ProjectStore create(String municipality) {
        var wanted = new NewTrajectory(municipality, "0-12", 1, LocalDate.of(2026, 9, 1), "Test");
        var project = new TrajectorySetup(TestProgram.CATALOGUE, TestProgram.TEXTS).create(wanted);
        String name = TestProgram.CATALOGUE
                .municipalities()
                .find(municipality)
                .orElseThrow()
                .name();
        Path file = program.folder.resolve(name + "-0-12.mv.db");
        return ((Opening.Opened) program.database.create(file, project, List.of(), Optional.empty())).store();
    }

    private static void foreignDatabase(Path file) throws SQLException {
        String path = file.toString();
        String url = "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table letters(text varchar)");
        }
    }
}
