package nl.wed.workbench.ui.kit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;

/// Types on and on in a dialog of an open trajectory, and says after each letter how many there are, until it is
/// killed.
final class TypingProcess {
    private TypingProcess() {}

    public static void main(String[] arguments) throws Exception {
        var database = new Database(Installation.in(Path.of(arguments[1])), StoreSettings.standard("0.1.0"));
        var store = ((Opening.Opened) database.open(Path.of(arguments[0]))).store();
        Platform.startup(() -> {});
        var area = new CountDownLatch(1);
        var field = new TextArea[1];
        Platform.runLater(() -> {
            var form = new Form(Texts.load());
            field[0] = (TextArea) form.area("Verhaal", 4, new SimpleStringProperty(""))
                    .id("story")
                    .control();
            var book = new DraftBook(store.drafts(), Clock.systemUTC());
            DraftBook.put(new Scene(new VBox(form)), book);
            TypedFields.of(form, book, "Gesprek", Texts.load());
            area.countDown();
        });
        area.await();
        for (int i = 1; ; i++) {
            var typed = new CountDownLatch(1);
            Platform.runLater(() -> {
                field[0].appendText("x");
                typed.countDown();
            });
            typed.await();
            System.out.println(i);
            System.out.flush();
            Thread.sleep(10);
        }
    }
}
