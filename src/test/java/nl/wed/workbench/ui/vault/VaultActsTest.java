package nl.wed.workbench.ui.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs.DialogContent;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.RespondentVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VaultActsTest {
    private static final RespondentKey ELS = new RespondentKey(UUID.randomUUID(), "Els Zonderling", "", "", "");

    @TempDir
    private Path folder;

    private final RespondentVault vault =
            FakeProjectStore.workspace(TestTrajectory.project()).vault();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Texts texts = Texts.load();
    private final VaultViewModel model = new VaultViewModel(vault, new SameThreadBackground(), texts);
    private final VaultActs acts = new VaultActs(model, dialogs, texts, () -> "Almelo 0-6");
    private VaultBar bar;
    private VaultMark mark;
    private String code = "";

    @Start
    void start(Stage stage) {
        bar = new VaultBar(acts, texts);
        mark = new VaultMark(acts);
        Stages.show(stage, new VBox(bar, mark));
    }

    @Test
    void atTheFirstNameAPasswordIsAskedOnceAndLaterIsAllowed(FxRobot robot) {
        assertThat(mark.isVisible()).isFalse();
        robot.interact(() -> {
            vault.put(ELS);
            acts.askForPassword();
            acts.askForPassword();
        });
        assertThat(dialogs.told).containsExactly("Wachtwoord kiezen");
        assertThat(mark.getText()).isEqualTo("Kluis zonder wachtwoord");
        assertThat(sentence()).contains("nog geen wachtwoord");
    }

    @Test
    void aPasswordIsChosenAndTheRecoveryCodeShownOnceAndSaved(FxRobot robot) throws Exception {
        Path file = folder.resolve("Herstelcode.txt");
        dialogs.confirming()
                .file(file)
                .filling(content -> type(content, "een lang wachtwoord", "een lang wachtwoord"))
                .filling(this::readAndSaveCode);
        robot.interact(() -> vault.put(ELS));
        robot.clickOn("#vault-choose");
        assertThat(vault.state().password()).isTrue();
        assertThat(vault.state().recovery()).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).as("a secret").hasSize(2);
        assertThat(Files.readString(file)).contains(code).contains("Almelo 0-6").doesNotContain("Zonderling");
        robot.clickOn("#vault-lock");
        assertThat(vault.all()).isEmpty();
        dialogs.filling(content -> type(content, code));
        robot.clickOn("#vault-unlock");
        assertThat(vault.all()).isEqualTo(Map.of(ELS.respondent(), ELS));
    }

    @Test
    void anotherPasswordEndsTheCodeAndBringsANewOneAndAnotherCodeTakesThePassword(FxRobot robot) {
        dialogs.confirming().filling(content -> type(content, "een", "een")).filling(this::readCode);
        robot.interact(() -> vault.put(ELS));
        robot.interact(acts::choosePassword);
        String first = code;
        assertThat(dialogs.told)
                .as("who has the code is asked nothing more")
                .containsExactly("Wachtwoord kiezen", "Herstelcode", "Herstelcode");
        dialogs.confirming().filling(content -> type(content, "twee", "twee")).filling(this::readCode);
        robot.interact(acts::choosePassword);
        String second = code;
        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();
        var said = new StringBuilder();
        dialogs.filling(content -> type(content, second))
                .filling(content -> {
                    said.append(label(content, "#vault-secret-error").getText());
                    type(content, "twee");
                })
                .filling(this::readCode);
        robot.interact(acts::makeRecoveryCode);
        assertThat(said).hasToString("Dit klopt niet.");
        assertThat(opens(second)).isFalse();
        assertThat(opens(code)).isTrue();
        assertThat(opens("twee")).isTrue();
    }

    private boolean opens(String secret) {
        vault.lock();
        return vault.unlock(secret.toCharArray());
    }

    private void readCode(DialogContent content) {
        code = ((TextField) content.node().lookup("#vault-code")).getText();
    }

    @Test
    void twoThatDifferAndNoneAreNotTaken(FxRobot robot) {
        robot.interact(() -> {
            var content = new PasswordContent(texts, "");
            assertThat(content.accept()).isFalse();
            type(content, "een", "twee");
            assertThat(content.accept()).isFalse();
            assertThat(label(content, "#vault-again-error").getText()).startsWith("Dit is niet hetzelfde");
            type(content, "e", "e");
            assertThat(content.accept()).as("no rule refuses a short one").isTrue();
            assertThat(label(content, "#vault-length").getText()).startsWith("1 teken: kort");
            type(content, "vier woorden zonder zin", "");
            assertThat(label(content, "#vault-length").getText()).isEqualTo("23 tekens: lang.");
        });
    }

    @Test
    void aWrongPasswordIsAskedAgainAndTheMessageSaysNothingMore(FxRobot robot) {
        lockedBy(robot, "geheim");
        var said = new StringBuilder();
        dialogs.filling(content -> type(content, "Geheim")).filling(content -> {
            said.append(label(content, "#vault-secret-error").getText());
            type(content, "geheim");
        });
        robot.clickOn("#vault-unlock");
        assertThat(said).hasToString("Dit klopt niet.");
        assertThat(vault.locked()).isFalse();
    }

    @Test
    void whilePresentingItIsLockedAndStaysSo(FxRobot robot) {
        lockedBy(robot, "geheim");
        robot.interact(() -> {
            vault.unlock("geheim".toCharArray());
            model.presenting().set(true);
        });
        assertThat(vault.locked()).isTrue();
        assertThat(robot.lookup("#vault-unlock").tryQuery()).isEmpty();
        robot.interact(() -> acts.unlock());
        assertThat(dialogs.told).containsExactly("Kluis openen");
        assertThat(vault.locked()).isTrue();
        robot.interact(() -> model.presenting().set(false));
        assertThat(vault.locked()).as("a password is typed again").isTrue();
    }

    @Test
    void withoutAPasswordItIsOpenAgainAfterPresenting(FxRobot robot) {
        robot.interact(() -> {
            vault.put(ELS);
            model.presenting().set(true);
        });
        assertThat(vault.locked()).isTrue();
        robot.interact(() -> model.presenting().set(false));
        assertThat(vault.all()).containsValue(ELS);
    }

    @Test
    void whatWasTypedIsKeptBeforeItIsLockedByIdleness(FxRobot robot) {
        lockedBy(robot, "geheim");
        robot.interact(() -> {
            vault.unlock("geheim".toCharArray());
            model.beforeLocking(() -> vault.put(ELS));
            model.idle();
        });
        assertThat(vault.locked()).isTrue();
        vault.unlock("geheim".toCharArray());
        assertThat(vault.all()).containsValue(ELS);
    }

    @Test
    void itIsLockedAfterAWhileInWhichNothingIsDone(FxRobot robot) throws Exception {
        lockedBy(robot, "geheim");
        robot.interact(() -> {
            IdleLock.watch(model, bar, Duration.millis(300));
            model.minutes().set(5);
            vault.unlock("geheim".toCharArray());
            model.unlock();
        });
        for (int number = 0; number < 10; number++) {
            Thread.sleep(200);
            robot.type(KeyCode.SHIFT);
            assertThat(vault.locked()).as("somebody is typing").isFalse();
        }
        for (int waited = 0; waited < 50 && !vault.locked(); waited++) {
            Thread.sleep(100);
        }
        assertThat(vault.locked()).isTrue();
        assertThat(mark.getText()).isEqualTo("Kluis dicht");
    }

    @Test
    void emptyingAsksFirst(FxRobot robot) {
        lockedBy(robot, "vergeten");
        robot.interact(acts::empty);
        assertThat(vault.state().password()).isTrue();
        dialogs.confirming();
        robot.interact(acts::empty);
        assertThat(vault.state().password()).isFalse();
        assertThat(vault.all()).isEmpty();
    }

    @Test
    void allIsReachedByKeyboard(FxRobot robot) {
        lockedBy(robot, "geheim");
        robot.interact(() -> robot.lookup("#vault-unlock").queryButton().requestFocus());
        dialogs.filling(content -> type(content, "geheim"));
        robot.type(KeyCode.SPACE);
        assertThat(vault.locked()).isFalse();
        assertThat(robot.lookup("#vault-lock").<Button>query().isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        var more = robot.lookup("#vault-more").queryAs(MenuButton.class);
        assertThat(more.isFocused()).isTrue();
        assertThat(more.getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Wachtwoord wijzigen", "Herstelcode maken", "Op slot na 10 minuten stilte…", "Kluis leegmaken");
    }

    private void lockedBy(FxRobot robot, String password) {
        robot.interact(() -> {
            vault.choosePassword(password.toCharArray()).join();
            vault.lock();
        });
    }

    private void readAndSaveCode(DialogContent content) {
        code = ((TextField) content.node().lookup("#vault-code")).getText();
        ((Button) content.node().lookup("#vault-code-save")).fire();
    }

    private static void type(DialogContent content, String... secrets) {
        int at = 0;
        for (Node field : content.node().lookupAll(".password-field")) {
            if (field instanceof PasswordField secret) {
                secret.setText(secrets[at++]);
            }
        }
    }

    private static Label label(DialogContent content, String id) {
        return (Label) content.node().lookup(id);
    }

    private String sentence() {
        return ((Label) bar.lookup("#vault-sentence")).getText();
    }
}
