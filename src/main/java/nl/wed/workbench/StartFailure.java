package nl.wed.workbench;

import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.Theme;

/// That the program cannot start, said in a window when one can be shown, as who starts it with the mouse sees
/// nothing else; always where it was started from, and in the log with its code.
record StartFailure(Texts texts, PrintStream error) {
    /// What is said, and what to do.
    record Words(String text, String next) {}

    /// Tells it, and returns when the window was closed.
    void tell(Throwable failure) throws InterruptedException {
        Words words = words(failure);
        error.println(texts.get("shell.noStart") + ". " + words.text() + " " + words.next());
        if (!(failure instanceof App.NoScreen)) {
            inWindow(words);
        }
    }

    /// What a failure means to the user.
    Words words(Throwable failure) {
        String code = FaultCode.logged(failure).code();
        return switch (failure) {
            case App.NoScreen _ -> new Words(texts.get("shell.noStart.screen"), texts.get("shell.noStart.screenNext"));
            case FileSystemException file
            when file.getFile() != null ->
                new Words(
                        texts.get("shell.noStart.file", file.getFile()),
                        texts.get("shell.noStart.fileNext", Logging.folder()));
            default ->
                new Words(texts.get("shell.noStart.text", code), texts.get("shell.noStart.next", Logging.folder()));
        };
    }

    private void inWindow(Words words) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Runnable show = () -> show(words, closed);
        try {
            Platform.startup(() -> Platform.runLater(show));
        } catch (IllegalStateException _) { // the window could not be made, but there is a screen
            Platform.runLater(show);
        } catch (RuntimeException | LinkageError _) {
            return;
        }
        closed.await();
    }

    private void show(Words words, CountDownLatch closed) {
        try {
            var theme = new Theme();
            var owner = new Stage(); // never shown: a dialog takes its looks from it
            owner.setScene(new Scene(new StackPane()));
            theme.dress(owner.getScene());
            new FxDialogs(texts, theme, owner).failure(texts.get("shell.noStart"), words.text(), words.next());
        } finally {
            closed.countDown();
        }
    }
}
