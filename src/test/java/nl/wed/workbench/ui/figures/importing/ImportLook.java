package nl.wed.workbench.ui.figures.importing;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import nl.wed.workbench.sources.live.CbsServer;
import nl.wed.workbench.sources.live.CbsTables;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.shell.Shells;

/// Renders getting figures in to PNG files, to be looked at: `ImportLook <folder>
/// <light|dark|large> <data folder>`.
public final class ImportLook {
    private static final FakeDialogs DIALOGS = new FakeDialogs();

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Scene scene;
    private final Path folder;
    private final String look;

    private ImportLook(Scene scene, Path folder, String look) {
        this.scene = scene;
        this.folder = folder;
        this.look = look;
    }

    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        Platform.startup(() -> {
            try {
                start(Files.createDirectories(Path.of(args[0])), args[1], Path.of(args[2]));
            } catch (Exception e) {
                e.printStackTrace();
                Platform.exit();
            }
        });
    }

    private static void start(Path folder, String look, Path data) throws Exception {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var shell = Shells.open(theme, Projects.fresh(), DIALOGS);
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        if (look.equals("large")) {
            scene.getRoot().setStyle("-fx-font-size: 26px;");
        }
        shell.model().guideShown().set(false);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        shell.location().open(Screen.FIGURES);
        var one = new ImportLook(scene, folder, look);
        one.plan(data);
        one.next();
    }

    private void plan(Path data) throws Exception {
        steps.add(() ->
                ((TabPane) scene.lookup(".figure-tabs")).getSelectionModel().select(2));
        shot("1-empty");
        press("import-folder", data);
        shot("2-folder");
        steps.add(() -> scroll("#import-files", 0.25));
        shot("2-folder-b");
        steps.add(() -> scroll("#import-files", 0.9));
        shot("2-folder-c");
        press("import-none");
        press("import-files", data.resolve("library/kwb2020-84799NED-typed-nl-gm-reassembled.json"));
        shot("3-preview");
        steps.add(() -> scroll("#import-files", 0.5));
        shot("3-preview-b");
        press("import-discard");
        press("import-files", data.resolve("library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv"));
        shot("4-table");
        press("import-map");
        shot("5-mapping");
        steps.add(() -> scroll("#mapping-rows", 1));
        shot("5-mapping-b");
        press("mapping-back");
        press("import-discard");
        Path blocked = Files.writeString(Files.createTempDirectory("look").resolve("jeugd.csv"), """
            gemeente;groep;bereik;opmerking
            Almelo;meisjes;12,5;telling
            Almelo;jongens;13,1;telling
            Zwolle;meisjes;x;telling
            Zwolle;jongens;(a);telling
            """);
        press("import-files", blocked);
        shot("6-refused");
        press("import-map");
        shot("7-blocked");
        press("mapping-back");
        press("import-discard");
        Path headers = Files.writeString(Files.createTempDirectory("look").resolve("twee koppen.csv"), """
            Jeugd in cijfers;;;;
            ;2022;;2023;
            Gemeente;Jeugdhulp;Jongeren;Jeugdhulp;Jongeren
            ;%;aantal;%;aantal
            Almelo;12,5;4100;13,5;4200
            Zwolle;14,5;8100;15,5;8200
            Atlantis;1,5;10;2,5;20
            Totaal;13,5;12200;14,5;12400
            Nederland;11,5;x;10,5;x
            """);
        press("import-files", headers);
        shot("13-rows");
        press("import-map");
        shot("14-headers");
        steps.add(() -> scroll("#mapping-rows", 0.35));
        shot("14-headers-b");
        press("mapping-back");
        press("import-discard");
        press("import-fetch");
        shot("8-fetch");
        var server = new CbsServer();
        steps.add(() -> {
            var address = (TextField) scene.lookup("#fetch-address");
            address.setText(server.address() + CbsTables.V4);
        });
        press("fetch-list");
        shot("9-tables");
        steps.add(() -> {
            var query = (TextField) scene.lookup("#fetch-query");
            query.setText("99999ned");
        });
        press("fetch-look");
        shot("10-choice");
        steps.add(() -> scroll("#fetch-choice", 1));
        shot("10-choice-b");
        press("fetch-go");
        shot("11-fetched");
        press("import-confirm");
        shot("12-done");
        swing(server);
        questions();
    }

    /// What is asked about a table, what is said of its cells, and where an answer stays in sight.
    private void questions() throws Exception {
        Path made = Files.createTempDirectory("look");
        press("fetch-back");
        press("import-close");
        press(
                "import-files",
                Files.writeString(made.resolve("van-85039NED.csv"), "code;inwoners\nGM0141;73.123\nGM0363;931.298\n"));
        shot("15-sign");
        press("import-map");
        shot("15-sign-mapping");
        press("mapping-back");
        press("import-comma");
        shot("15-sign-answered");
        press("import-confirm");
        shot("15-sign-data");
        steps.add(() -> scroll("#import-files", 1));
        shot("15-sign-data-b");
        press("import-close");
        press(
                "import-files",
                Files.writeString(made.resolve("deel 2023.csv"), "code;deel (%)\nGM0141;0,103\nGM0363;0,061\n"));
        shot("16-shares");
        press("import-map");
        shot("16-shares-mapping");
        press("mapping-back");
        press("import-discard");
        press("import-files", Files.writeString(made.resolve("groei 2023.csv"), """
            code;groei (%);inwoners
            GM0014;3,0;244427
            GM0034;10,3*;-99997
            GM0141;(3,4);-4
            GM0150;7,5-;103000
            GM0153;24,9 1);160000
            GM0164;#DEEL/0!;82000
            GM0193;ca. 22,8;133000
            GM0344;volgt;374000
            GM0363;15,5*
            """));
        shot("17-cells");
        steps.add(() -> scroll("#import-files", 0.5));
        shot("17-cells-b");
    }

    @SuppressWarnings("unchecked")
    private void swing(CbsServer server) {
        press("import-fetch");
        steps.add(() -> {
            ((ComboBox<Kind>) scene.lookup("#fetch-kind")).setValue(Kind.SWING);
            ((TextField) scene.lookup("#fetch-address")).setText(server.address() + "/ods/odata");
            ((TextField) scene.lookup("#fetch-key")).setText("geheim");
        });
        press("fetch-list");
        shot("13-swing");
        steps.add(() -> ((TextField) scene.lookup("#fetch-query")).setText("zorg"));
        press("fetch-look");
        steps.add(() -> scene.getRoot().lookupAll("#fetch-choice .titled-pane").stream()
                .map(TitledPane.class::cast)
                .forEach(pane -> pane.setExpanded(true)));
        shot("14-swing-choice");
        steps.add(() -> scroll("#fetch-choice", 1));
        shot("14-swing-choice-b");
    }

    private void shot(String name) {
        steps.add(() -> write(name));
    }

    private void press(String id, Path... files) {
        steps.add(() -> {
            for (Path file : files) {
                DIALOGS.file(file);
            }
            if (scene.lookup("#" + id) instanceof Button button) {
                button.fire();
            } else {
                System.err.println("no button " + id);
            }
        });
    }

    private void next() {
        var step = steps.poll();
        if (step == null) {
            Platform.exit();
            System.exit(0);
        }
        try {
            step.run();
        } catch (Exception e) {
            e.printStackTrace();
        }
        var pause = new PauseTransition(Duration.millis(250));
        pause.setOnFinished(_ -> next());
        pause.play();
    }

    private void scroll(String where, double part) {
        Node node = scene.lookup(where);
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        if (node instanceof ScrollPane scroll) {
            scroll.setVvalue(part);
        }
    }

    private void write(String name) throws Exception {
        Image image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", folder.resolve(name + "-" + look + ".png").toFile());
    }
}
