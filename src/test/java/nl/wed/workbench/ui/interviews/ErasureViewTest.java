package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ErasureViewTest {
    private final Parts parts = Parts.onTestTrajectory();

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        Stages.show(stage, parts.view().node());
    }

    @Test
    void onlyTheTypedPseudonymTakesSomebodyOutAndTheProofIsSavedWithoutAName(FxRobot robot) throws IOException {
        Path file = folder.resolve("Bewijs.txt");
        parts.dialogs().file(file).filling(this::typeWrong).filling(content -> {
            assertThat(content.accept()).isTrue();
            ((Button) content.node().lookup("#erase-proof-save")).fire();
        });
        robot.interact(() -> {
            parts.workspace()
                    .respondentKeys()
                    .put(new RespondentKey(id("respondent.1"), "Els Zonderling", "Bieb", "", ""));
            parts.workspace().edit("Iets", one -> one.remove(InterviewRecords.QUOTE, id("quote.1")));
        });
        choose(robot);

        robot.interact(() -> robot.lookup("#respondent-remove").queryButton().requestFocus());
        robot.type(KeyCode.SPACE);

        assertThat(parts.workspace().project().find(InterviewRecords.RESPONDENT, id("respondent.1")))
                .isEmpty();
        assertThat(parts.workspace().undoLabel()).isEmpty();
        assertThat(Files.readString(file))
                .contains("Respondent: R01", "Buiten bereik", "2 gewijzigd of verwijderd")
                .doesNotContain("Zonderling");
        assertThat(robot.lookup("#erase-proofs").queryButton().isVisible()).isTrue();
    }

    @Test
    void whoDoesNotTypeItLosesNothing(FxRobot robot) {
        choose(robot);
        robot.interact(() -> robot.lookup("#respondent-remove").queryButton().fire());

        assertThat(parts.workspace().project().find(InterviewRecords.RESPONDENT, id("respondent.1")))
                .isPresent();
        assertThat(robot.lookup("#erase-proofs").queryButton().isVisible()).isFalse();
    }

    @Test
    void whoOpensTheLockedVaultForItIsAskedRightAfter(FxRobot robot) {
        parts.dialogs()
                .confirming()
                .filling(content -> {
                    var secret = (PasswordField) content.node().lookup("#vault-secret");
                    secret.setText("geheim");
                })
                .filling(content -> ((TextField) content.node().lookup("#erase-typed")).setText("R01"));
        choose(robot);
        robot.interact(() -> {
            parts.workspace().vault().choosePassword("geheim".toCharArray());
            parts.workspace().vault().lock();
            robot.lookup("#respondent-remove").queryButton().fire();
        });

        assertThat(parts.workspace().project().find(InterviewRecords.RESPONDENT, id("respondent.1")))
                .isEmpty();
    }

    @Test
    void whileItIsDoneThatIsSaidAndTheProofOnlyWantsToBeClosed(FxRobot robot) {
        var done = new CompletableFuture<Void>();
        parts.store().answerWith(done);
        parts.dialogs().filling(content -> ((TextField) content.node().lookup("#erase-typed")).setText("R01"));
        choose(robot);
        robot.interact(() -> robot.lookup("#respondent-remove").queryButton().fire());

        assertThat(robot.lookup("#erasing-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#erasing-words").queryAs(Label.class).getText())
                .contains("R01");
        assertThat(parts.dialogs().read).isEmpty();

        robot.interact(() -> done.complete(null));
        assertThat(robot.lookup("#erasing-bar").query().isVisible()).isFalse();
        assertThat(parts.dialogs().read).containsExactly("Bewijzen van verwijdering");
    }

    @Test
    void typingBeginsWhereThePseudonymIsAsked() {
        var content = new ErasureContent("R01", List.of(), parts.texts());

        assertThat(content.start().getId()).isEqualTo("erase-typed");
    }

    private void typeWrong(Dialogs.DialogContent content) {
        Node node = content.node();
        assertThat(content.accept()).as("nothing typed").isFalse();
        var typed = (TextField) node.lookup("#erase-typed");
        typed.setText("R02");
        assertThat(content.accept()).as("somebody else").isFalse();
        assertThat(((Label) node.lookup("#erase-problem")).getText()).contains("R01");
        typed.setText("r01 ");
    }

    private void choose(FxRobot robot) {
        robot.interact(() -> parts.model().respondents().selected().select(id("respondent.1")));
    }
}
