package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who starts the program with the mouse sees no terminal.
@ExtendWith(ApplicationExtension.class)
class StartFailureTest {
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final StartFailure failure =
            new StartFailure(Texts.load(), new PrintStream(error, true, StandardCharsets.UTF_8));

    @Start
    void start(Stage stage) {
        stage.setTitle("a toolkit that runs");
    }

    @Test
    void itIsSaidInAWindowUntilThatIsClosed(FxRobot robot) throws Exception {
        var told = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                failure.tell(new AccessDeniedException("/thuis/werkbank"));
                told.complete(true);
            } catch (InterruptedException e) {
                told.completeExceptionally(e);
            }
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> says(robot, "/thuis/werkbank"));

        assertThat(told).isNotDone();
        assertThat(error.toString(StandardCharsets.UTF_8)).contains("kan niet starten", "/thuis/werkbank");
        robot.interact(() ->
                robot.lookup(Button.class::isInstance).queryAs(Button.class).fire());
        assertThat(told.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void withoutAScreenItIsSaidWhereTheProgramWasStartedOnly() throws Exception {
        failure.tell(new App.NoScreen(new UnsupportedOperationException("Unable to open DISPLAY")));

        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("beeldscherm", "werkbank --help")
                .doesNotContain("DISPLAY");
    }

    @Test
    void whatNobodyExpectedHasACodeAndNoWordsOfALibrary() {
        var words = failure.words(new IOException("not an installation secret"));

        assertThat(words.text()).containsPattern("foutcode [0-9A-F]{4,8}").doesNotContain("secret");
        assertThat(words.next()).contains(Logging.folder().toString());
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }
}
