package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.start.FakeTrajectories;
import nl.wed.workbench.ui.versions.Sendings;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.WhyNotSaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Edits that cannot be saved are said, tried again, kept elsewhere, and not closed away without asking.
@ExtendWith(ApplicationExtension.class)
class UnsavedTest {
    private final FakeProjectStore store = new FakeProjectStore(Projects.example());
    private final FakeDialogs dialogs = new FakeDialogs();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        var catalogue = Catalogue.load();
        var texts = Texts.load();
        var services = new Services(
                texts,
                catalogue,
                dialogs,
                new SameThreadBackground(),
                new WordExport(catalogue, texts, FakeProjectStore.CLOCK),
                Intakes.fresh(),
                Sendings.fresh());
        stage.setWidth(990);
        stage.setHeight(720);
        var window = new MainWindow(stage, services, new Theme(), FakeTrajectories.none(), FakeProjectStore.CLOCK);
        window.show();
        window.open(store);
    }

    private void failsOn(WhyNotSaved why) {
        store.answerWith(CompletableFuture.failedFuture(new NotSaved(why, "No space left on device")));
    }

    private Node bar(FxRobot robot) {
        return robot.lookup(".notification-bar").query();
    }

    private static String words(Node bar) {
        return bar.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", String::concat);
    }

    @Test
    void theBarSaysWhyAndGoesWhenAllIsSaved(FxRobot robot) throws Exception {
        failsOn(WhyNotSaved.DISK_FULL);
        undoable(robot);

        assertThat(bar(robot).isVisible()).isTrue();
        assertThat(words(bar(robot))).contains("de schijf is vol");
        assertThat(robot.lookup("#save-state").queryLabeled().getText()).isEqualTo("Nog niet opgeslagen");

        store.answerWith(CompletableFuture.completedFuture(null));
        press(robot, "Opnieuw");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#save-state").queryLabeled().getText()).startsWith("Opgeslagen");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !bar(robot).isVisible());
    }

    @Test
    void anotherAttemptSaysThatItIsMadeThatItFailedAndWhyNow(FxRobot robot) {
        failsOn(WhyNotSaved.DISK_FULL);
        undoable(robot);
        assertThat(words(bar(robot))).contains("Laatste poging om").doesNotContain("keer geprobeerd");

        var slow = new CompletableFuture<Void>();
        store.answerWith(slow);
        press(robot, "Opnieuw");
        assertThat(words(bar(robot))).contains("Opslaan wordt nu opnieuw geprobeerd");

        slow.completeExceptionally(new NotSaved(WhyNotSaved.HELD, "in use"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(bar(robot))).contains("een ander programma houdt het vast", "2 keer geprobeerd");

        failsOn(WhyNotSaved.HELD);
        press(robot, "Opnieuw");
        assertThat(words(bar(robot))).contains("3 keer geprobeerd");
    }

    @Test
    void whatCannotBeSavedIsKeptInAnotherFile(FxRobot robot) {
        failsOn(WhyNotSaved.GONE);
        undoable(robot);
        dialogs.file(Path.of("/elders/Almelo"));
        store.answerWith(CompletableFuture.completedFuture(null));
        press(robot, "Elders bewaren");

        assertThat(store.elsewhere()).contains(Path.of("/elders/Almelo.mv.db"));
    }

    @Test
    void whatIsNotInAFileThatWasMadeAnewIsSaidOnce(FxRobot robot) {
        failsOn(WhyNotSaved.REPLACED);
        undoable(robot);
        store.remaking();
        dialogs.file(Path.of("/elders/Almelo"));
        store.answerWith(CompletableFuture.completedFuture(null));
        press(robot, "Elders bewaren");
        undoable(robot);

        assertThat(dialogs.told).containsExactly("Elders bewaard");
        assertThat(dialogs.texts.getFirst()).contains("bewaarde versies");
    }

    @Test
    void closingAsksWhileSomethingIsNotSaved(FxRobot robot) {
        failsOn(WhyNotSaved.HELD);
        undoable(robot);

        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(dialogs.told).containsExactly("Niet alles is opgeslagen");
        assertThat(stage.isShowing()).isTrue();
        assertThat(store.closed()).isFalse();

        dialogs.confirming();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(store.closed()).isTrue();
    }

    @Test
    void closingDoesNotAskWhenAllIsSaved(FxRobot robot) {
        undoable(robot);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(dialogs.told).isEmpty();
        assertThat(store.closed()).isTrue();
    }

    @Test
    void closingLooksFirstWhetherTheFileIsStillThere(FxRobot robot) {
        failsOn(WhyNotSaved.GONE);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

        assertThat(dialogs.told).containsExactly("Niet alles is opgeslagen");
        assertThat(store.closed()).isFalse();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(bar(robot))).contains("verplaatst of verwijderd");
    }

    @ParameterizedTest
    @EnumSource(WhyNotSaved.class)
    void everyReasonHasItsOwnSentenceThatFits(WhyNotSaved why, FxRobot robot) {
        failsOn(why);
        undoable(robot);
        assertThat(words(bar(robot))).contains(Texts.load().get("shell.notSaved." + why));
        var text = bar(robot).lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .filter(one -> one.getText().startsWith("Niet opgeslagen"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> bar(robot).getScene().getRoot().layout());
        assertThat(text.prefHeight(text.getWidth())).isLessThanOrEqualTo(text.getHeight() + 1);
    }

    // An edit by a control of the first screen.
    private void undoable(FxRobot robot) {
        Node done = robot.lookup(".check-box").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> ((CheckBox) done).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    // By the keyboard, which reaches the bar while it still slides in.
    private static void press(FxRobot robot, String text) {
        robot.interact(button(robot, text)::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(".notification-bar .button").queryAllAs(Button.class).stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
