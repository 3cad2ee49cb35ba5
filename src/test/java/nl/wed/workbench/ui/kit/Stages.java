package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows one view alone in the look of the program.
public final class Stages {
    private Stages() {}

    /// Shows it on a stage of 990 x 780.
    public static void show(Stage stage, Node view) {
        var scene = new Scene(new StackPane(view), 990, 780);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.sizeToScene(); // an earlier test may have given it another size
        stage.show();
    }
}
