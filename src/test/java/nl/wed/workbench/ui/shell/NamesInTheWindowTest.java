package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.privacy.Named;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the window does with names that are taken out of it, and while a room is watching.
@ExtendWith(ApplicationExtension.class)
class NamesInTheWindowTest {
    private Shells shell;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme, Named.project());
        TestTrajectory.respondentKeys().forEach(shell.workspace().respondentKeys()::put);
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aNameThatIsCopiedWithTheKeyboardIsSaidAtOnceAndTheClipboardStaysExact(FxRobot robot) {
        var area = report(robot);
        robot.interact(() -> {
            area.requestFocus();
            area.selectAll();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        assertThat(robot.lookup("#copy-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#copy-words").queryAs(Label.class).getText()).contains("2 plekken");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(area.getText())
                .contains("Voorbeeldsma"));
        robot.interact(() -> robot.lookup("#copy-empty").queryButton().fire());
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().hasString()).isFalse());
        assertThat(robot.lookup("#copy-bar").query().isVisible()).isFalse();
    }

    @Test
    void harmlessWordsAreCopiedWithoutAWord(FxRobot robot) {
        var area = report(robot);
        int at = area.getText().indexOf("De overdracht");
        robot.interact(() -> {
            area.selectRange(0, area.getLength());
            area.copy();
            area.selectRange(at, at + 13);
            area.copy();
        });
        assertThat(robot.lookup("#copy-bar").query().isVisible()).isFalse();
    }

    @Test
    void aLockedVaultSaysThatNamesWereNotLookedFor(FxRobot robot) {
        var area = report(robot);
        int at = area.getText().indexOf("De overdracht");
        robot.interact(() -> {
            shell.workspace().vault().lock();
            area.selectRange(at, at + 13);
            area.copy();
        });
        assertThat(robot.lookup("#copy-words").queryAs(Label.class).getText()).contains("niet gecontroleerd");
    }

    @Test
    void whilePresentingNothingCanBeSeenOfWhatThePrivacyScreenFound(FxRobot robot) {
        robot.interact(() -> shell.location().open(Screen.PRIVACY));
        assertThat(words(shell.view())).anyMatch(one -> one.contains("Voorbeeldsma"));

        robot.type(KeyCode.F11);

        assertThat(words(shell.view())).noneMatch(one -> one.contains("Voorbeeldsma") || one.contains("12345678"));
        robot.type(KeyCode.F11);
        assertThat(words(shell.view())).anyMatch(one -> one.contains("Voorbeeldsma"));
    }

    private StyleClassedTextArea report(FxRobot robot) {
        var report = shell.workspace().project().all(InterviewRecords.REPORT).getFirst();
        robot.interact(() -> shell.location().open(new Ref(InterviewRecords.REPORT, report.id())));
        return robot.lookup("#report-text").queryAs(StyleClassedTextArea.class);
    }

    /// What can be read in the window.
    private static List<String> words(Node node) {
        var words = new ArrayList<String>();
        if (!node.isVisible()) {
            return words;
        }
        if (node instanceof Text text) {
            words.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }
}
