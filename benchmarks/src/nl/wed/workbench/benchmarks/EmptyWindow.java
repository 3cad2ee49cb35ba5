package nl.wed.workbench.benchmarks;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with one label.
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Werkbank")), 1280, 800));
            stage.show();
            new Ready(_ -> true).start();
        });
    }
}
