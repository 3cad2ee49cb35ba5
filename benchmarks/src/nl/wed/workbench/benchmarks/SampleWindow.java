package nl.wed.workbench.benchmarks;

import javafx.application.Platform;
import nl.wed.workbench.Main;

/// The program as its launcher starts it, with something that says when the trajectory is on
/// screen.
public final class SampleWindow {
    private static final long MILLIS = 2;

    private SampleWindow() {}

    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().start(SampleWindow::watch);
        Main.main(arguments);
    }

    private static void watch() {
        while (!started()) {
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean started() {
        try {
            Platform.runLater(() -> new Ready(scene -> scene.lookup("#rail-OVERVIEW") != null).start());
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
