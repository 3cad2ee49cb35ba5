package nl.wed.workbench.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;

/// Renders screens to PNG files, to be looked at: `Look <folder> [light|dark] [SCREEN...]`.
public final class Look {
    private static final List<String> EXTRAS = List.of("PALETTE", "START", "CHARTS");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private Look() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        List<String> names = List.of(args).subList(Math.min(2, args.length), args.length);
        var scene = new CompletableFuture<Scene>();
        Platform.startup(() -> scene.complete(open(look)));
        for (Screen screen : Screen.values()) {
            if (names.isEmpty() || names.contains(screen.name())) {
                later(() -> shell(scene.join()).location().open(screen));
                later(() -> {});
                later(() -> write(scene.join(), folder.resolve(screen + "-" + look + ".png")));
            }
        }
        if (names.isEmpty() || names.contains("NEW")) {
            Platform.runLater(() -> Extras.askForNew(scene.join().getWindow()));
            later(() -> {});
            later(() -> write(dialog(), folder.resolve("NEW-" + look + ".png")));
        }
        for (String extra : EXTRAS) {
            if (names.isEmpty() || names.contains(extra)) {
                later(() -> showExtra(scene.join(), extra));
                later(() -> {});
                later(() -> write(scene.join(), folder.resolve(extra + "-" + look + ".png")));
            }
        }
        System.exit(0);
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    private static Scene open(String look) {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var shell = Shells.open(theme);
        var scene = new Scene(new StackPane(shell.view()), WIDTH, HEIGHT);
        scene.setUserData(shell);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static void showExtra(Scene scene, String extra) {
        var root = (StackPane) scene.getRoot();
        if (extra.equals("PALETTE")) {
            root.getChildren().setAll(shell(scene).view());
            shell(scene).view().search();
        } else {
            root.getChildren().setAll(extra.equals("START") ? Extras.start() : Extras.charts());
        }
    }

    private static Shells shell(Scene scene) {
        return (Shells) scene.getUserData();
    }

    /// Runs it after the next picture was drawn, and waits for it.
    static void later(Runnable act) throws Exception {
        var done = new CompletableFuture<Void>();
        var pulses = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (seen++ == 2) {
                    stop();
                    act.run();
                    done.complete(null);
                }
            }
        };
        Platform.runLater(pulses::start);
        done.get(20, TimeUnit.SECONDS);
    }

    static void write(Scene scene, Path file) {
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
