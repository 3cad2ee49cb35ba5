package nl.wed.workbench.ui.figures.profile;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.FiguresView;
import nl.wed.workbench.ui.figures.FiguresViewModel;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Renders the profile of a trajectory to PNG files, to be looked at: `ProfileLook FILE FOLDER
/// light|dark WIDTH FONT_SIZE`.
public final class ProfileLook {
    private final Scene scene;
    private final FiguresViewModel model;
    private final Path folder;
    private final String suffix;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private ProfileLook(Scene scene, FiguresViewModel model, Path folder, String suffix) {
        this.scene = scene;
        this.model = model;
        this.folder = folder;
        this.suffix = suffix;
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        Platform.startup(() -> {
            try {
                open(args).walk();
            } catch (Exception e) {
                e.printStackTrace();
                Platform.exit();
            }
        });
    }

    private static ProfileLook open(String[] args) throws Exception {
        var read =
                (PackageReading.Read) new PackageReader(Limits.standard()).read(Path.of(args[0]));
        var content = read.content();
        var workspace = FakeProjectStore.workspace(content.project());
        content.observationSets().values().forEach(workspace::keep);
        var project = new ProjectProperty(workspace);
        var catalogue = Catalogue.load();
        var texts = Texts.load();
        var model =
                new FiguresViewModel(
                        workspace,
                        project,
                        catalogue,
                        new SameThreadBackground(),
                        texts,
                        Intakes.fresh());
        var theme = new Theme();
        theme.dark().set(args[2].equals("dark"));
        var stage = new Stage();
        var view =
                new FiguresView(
                        model,
                        new Group(),
                        catalogue.sources(),
                        texts,
                        new FxDialogs(texts, theme, stage),
                        new Location());
        var root = new StackPane(view.node());
        var scene = new Scene(root, Integer.parseInt(args[3]), 900);
        theme.dress(scene);
        root.setStyle("-fx-font-size: " + args[4] + "px");
        stage.setScene(scene);
        stage.show();
        var folder = Files.createDirectories(Path.of(args[1]));
        return new ProfileLook(scene, model, folder, "-" + args[2] + "-" + args[3] + "-" + args[4]);
    }

    private void walk() {
        steps.add(() -> write("1-without-groups"));
        steps.add(() -> model.peers().addDefaults());
        steps.add(() -> write("2-profile"));
        steps.add(() -> scrollTo(12));
        steps.add(() -> write("3-further"));
        steps.add(() -> model.profile().choices().order().set(ProfileOrder.PEERS));
        steps.add(() -> model.profile().choices().among().set(ProfileChoices.Among.PEERS));
        steps.add(() -> scrollTo(0));
        steps.add(() -> write("4-peers-order"));
        steps.add(() -> model.profile().choices().focus().set(ProfileChoices.Focus.WORSENING));
        steps.add(() -> write("5-shortlist"));
        steps.add(() -> model.profile().choices().everything());
        steps.add(() -> model.profile().choices().order().set(ProfileOrder.THEME));
        steps.add(() -> model.profile().managing().set(true));
        steps.add(() -> write("6-groups"));
        dialog(
                "#peers-nearest",
                "#nearest-search",
                "laag inkomen",
                "laag opgeleid",
                "0 tot 15 jaar");
        steps.add(() -> writeDialog("6-nearest"));
        steps.add(() -> press("#dialog-act"));
        steps.add(() -> write("6-nearest-group"));
        dialog("#peers-list", "#peer-search", "deventer", "zwolle", "dokkum");
        steps.add(() -> writeDialog("6-list"));
        steps.add(() -> press("#dialog-act"));
        steps.add(() -> open("W09"));
        steps.add(() -> write("7-detail"));
        steps.add(() -> define("W09"));
        steps.add(() -> {});
        steps.add(() -> write("8-definition"));
        next();
    }

    /// Opens a dialog and ticks the first hit of each search.
    private void dialog(String button, String field, String... searches) {
        steps.add(() -> Platform.runLater(() -> fire(scene, button)));
        for (String words : searches) {
            steps.add(() -> {
                if (top().lookup(field) instanceof TextField search) {
                    search.setText(words);
                    search.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
                }
            });
        }
    }

    private void press(String button) {
        fire(top(), button);
    }

    private static void fire(Scene scene, String button) {
        if (scene.lookup(button) instanceof Button one) {
            one.fire();
        }
    }

    private static Scene top() {
        return Window.getWindows().getLast().getScene();
    }

    private void writeDialog(String name) {
        write(name, top());
    }

    private void next() {
        var step = steps.poll();
        if (step == null) {
            Platform.exit();
            return;
        }
        step.run();
        var pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(_ -> next());
        pause.play();
    }

    private void scrollTo(int row) {
        if (scene.lookup("#profile") instanceof ListView<?> list) {
            list.scrollTo(row);
        }
    }

    private void open(String code) {
        indicator(code, false);
    }

    private void define(String code) {
        indicator(code, true);
    }

    private void indicator(String code, boolean definition) {
        model.project().get().stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .forEach(one -> {
                    if (definition) {
                        model.openDefinition(one.id());
                    } else {
                        model.openFigure(one.id());
                    }
                });
    }

    private void write(String name) {
        write(name, scene);
    }

    private void write(String name, Scene shown) {
        var image = shown.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", folder.resolve(name + suffix + ".png").toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
