package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody writes in a report, leaves it in every way, closes the window, and goes on the next day.
@ExtendWith(ApplicationExtension.class)
class DraftsJourneyTest {
    private static final Path SAMPLE = Path.of("sample-projects", "almelo-0-6.wed");

    @TempDir
    private Path folder;

    private TestProgram program;

    @Start
    void start(Stage unused) throws Exception {
        program = new TestProgram(folder);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(30_000, program::close);
    }

    @Test
    void whatWasWrittenIsThereAfterEveryWayOfLeaving(FxRobot robot) throws Exception {
        var hand = program.hand(robot).act(() -> program.showFile(SAMPLE));
        hand.press("rail-INTERVIEWS").press("tab-coding").press("report-edit");
        String text = hand.see("report-editor", TextInputControl.class).getText();
        hand.act(() -> hand.see("report-editor", TextInputControl.class).appendText(" En daarna werd het stil."));
        hand.press("report-keep");
        assertThat(hand.sees("report-unsaved")).as("cancelled").isTrue();
        hand.press("rail-CAUSES").press("rail-INTERVIEWS").press("report-go-on");
        assertThat(hand.see("report-editor", TextInputControl.class).getText()).endsWith("werd het stil.");

        hand.press("report-describe")
                .write("report-title", "Een titel die niemand bewaart")
                .type(KeyCode.ESCAPE);
        hand.press("report-describe");
        assertThat(hand.see("report-title", TextInputControl.class).getText())
                .isEqualTo("Een titel die niemand bewaart");
        hand.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForAsyncFx(30_000, program::close);

        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> program = again());
        var next = program.hand(robot).act(() -> program.showFile(SAMPLE));
        assertThat(next.sees("draft-bar")).isTrue();
        assertThat(program.title()).contains("Almelo");
        next.press("draft-see");
        assertThat(next.seesWords("Getypt en nog niet opgeslagen")).isTrue();
        next.press("dialog-act");
        assertThat(next.sees("draft-bar")).isFalse();
        next.press("rail-INTERVIEWS").press("tab-coding");
        assertThat(next.sees("report-unsaved")).isTrue();
        next.press("report-go-on").press("report-rewrite");
        assertThat(next.sees("report-unsaved")).isFalse();
        next.press("report-describe");
        assertThat(next.see("draft-back", Labeled.class).getText()).startsWith("Niet bewaarde tekst van ");
        next.press("draft-drop").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForAsyncFx(30_000, program::close);

        String name =
                String.valueOf(List.of(folder.resolve("trajecten").toFile().list((_, one) -> one.endsWith(".mv.db")))
                        .getFirst());
        assertThat(program.stored(name).project().all(InterviewRecords.REPORT))
                .anyMatch(one -> one.text().equals(text + " En daarna werd het stil."))
                .noneMatch(one -> one.title().startsWith("Een titel"));
        assertThat(folder.resolve("trajecten").resolve(name.replace(".mv.db", ".concepten")))
                .doesNotExist();
    }

    private TestProgram again() {
        try {
            return new TestProgram(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
