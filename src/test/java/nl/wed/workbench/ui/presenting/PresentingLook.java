package nl.wed.workbench.ui.presenting;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.workspace.FakeProjectStore;

/// Renders all slides of a sample to PNG files, to be looked at: `PresentingLook <folder> <sample> <light|dark> <width>
/// <height>`, and the notes beside the first of each kind.
public final class PresentingLook {
    private PresentingLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        var done = new CompletableFuture<Void>();
        Platform.startup(() -> {
            try {
                render(folder, args[1], args[2].equals("dark"), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
                done.complete(null);
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
        System.exit(0);
    }

    private static void render(Path folder, String sample, boolean dark, int width, int height) throws Exception {
        var content = Decks.sample(sample);
        var workspace = FakeProjectStore.workspace(content.project());
        var figure = content.project().all(nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE).stream()
                .flatMap(message -> message.indicators().stream())
                .findFirst()
                .map(Topic::figure)
                .orElseGet(() -> Topic.of(Screen.OVERVIEW));
        var model = Decks.model(workspace, content, figure);
        model.act(Command.FIRST);
        var theme = new Theme();
        theme.dark().set(dark);
        var scene = new Scene(new StackPane(new RoomView(model, Decks.TEXTS)), width, height);
        theme.dress(scene);
        String look = sample + "-" + (dark ? "dark" : "light") + "-" + height + "-";
        for (int i = 0; i < model.slides().size(); i++) {
            var head = model.slide().get().head();
            write(scene, folder.resolve(look + "%02d-%s.png".formatted(i + 1, head.kind())));
            model.act(Command.NEXT);
        }
        model.act(Command.KEYS);
        write(scene, folder.resolve(look + "keys.png"));
        model.act(Command.KEYS);
        scene.lookup("#slide-bar").setVisible(true);
        write(scene, folder.resolve(look + "bar.png"));
        scene.setRoot(new StackPane(new NotesView(model, Decks.TEXTS, () -> {})));
        theme.dress(scene);
        model.act(Command.FIRST);
        for (int i = 0; i < 3; i++) {
            model.act(Command.NEXT);
        }
        write(scene, folder.resolve(look + "notes.png"));
    }

    private static void write(Scene scene, Path file) throws Exception {
        for (int pulse = 0; pulse < 3; pulse++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Image image = scene.snapshot(null);
        var picture = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", file.toFile());
    }
}
