package nl.wed.workbench.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Renders screens to PNG files, to be looked at: `Look <folder> [light|dark|large] [SCREEN...]`.
public final class Look {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private Look() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        List<String> names = List.of(args).subList(Math.min(2, args.length), args.length);
        Platform.startup(() -> {
            try {
                render(folder, look, names);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void render(Path folder, String look, List<String> names) throws IOException {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var shell = Shells.open(theme);
        var scene = new Scene(shell.view(), WIDTH, HEIGHT);
        theme.dress(scene);
        shell.model().presenting().set(look.equals("large"));
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        for (Screen screen : Screen.values()) {
            if (names.isEmpty() || names.contains(screen.name())) {
                shell.location().open(screen);
                write(scene, folder.resolve(screen.name() + "-" + look + ".png"));
            }
        }
    }

    private static void write(Scene scene, Path file) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", file.toFile());
    }
}
