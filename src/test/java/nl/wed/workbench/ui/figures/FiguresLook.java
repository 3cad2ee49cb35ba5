package nl.wed.workbench.ui.figures;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.shell.Shells;
import nl.wed.workbench.workspace.Workspace;

/// Renders step 1 with real files to PNG files, to be looked at: `FiguresLook <folder>
/// <light|dark> <data folder> [noguide]`.
public final class FiguresLook {
    private static final FakeDialogs DIALOGS = new FakeDialogs();

    private FiguresLook() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        Platform.startup(() -> {
            try {
                render(Files.createDirectories(Path.of(args[0])), args[1], Path.of(args[2]), args.length > 3);
            } catch (Exception e) {
                e.printStackTrace();
                Platform.exit();
            }
        });
    }

    private static void render(Path folder, String look, Path data, boolean noGuide) throws Exception {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var shell = Shells.open(theme, Projects.fresh(), DIALOGS);
        var scene = new Scene(shell.view(), 1280, 800);
        theme.dress(scene);
        shell.model().guideShown().set(!noGuide);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var out = new Pictures(scene, folder, look + (noGuide ? "-wide" : ""));
        shell.location().open(Screen.FIGURES);
        var steps = new Steps();
        steps.add(() -> out.write("0-empty"));
        steps.add(() -> fill(shell.workspace(), data));
        steps.add(() -> out.write("1-profile"));
        steps.add(() -> show(shell, "Kinderen van 0 tot 15 jaar"));
        steps.add(() -> out.write("2-detail-a"));
        steps.add(() -> show(shell, "Huishoudens met een laag inkomen"));
        steps.add(() -> out.write("2-detail-b"));
        for (int i = 1; i <= 4; i++) {
            double place = i / 4.0;
            String name = "2-detail-b" + i;
            steps.add(() -> scroll(scene, ".figure-detail .scroll", place));
            steps.add(() -> out.write(name));
        }
        steps.add(() -> show(shell, "Inwoners"));
        steps.add(() -> out.write("2-detail-e"));
        steps.add(() -> scroll(scene, ".figure-detail .scroll", 0.3));
        steps.add(() -> out.write("2-detail-e1"));
        steps.add(() -> show(shell, "Personen met een bijstandsuitkering per 1.000 inwoners"));
        steps.add(() -> scroll(scene, ".figure-detail .scroll", 0.3));
        steps.add(() -> out.write("2-detail-g"));
        steps.add(() -> show(shell, "Schoolweging"));
        steps.add(() -> out.write("2-detail-f"));
        steps.add(() -> part(scene, 1));
        steps.add(() -> out.write("3-choice"));
        steps.add(() -> part(scene, 2));
        steps.add(() -> offer(scene, data));
        steps.add(() -> out.write("4-data"));
        steps.add(() -> scroll(scene, "#import-files", 0.2));
        steps.add(() -> out.write("4-data-b"));
        steps.add(() -> scroll(scene, "#import-files", 0.5));
        steps.add(() -> out.write("4-data-c"));
        steps.add(() -> scroll(scene, "#import-files", 1));
        steps.add(() -> out.write("4-data-d"));
        steps.add(() -> part(scene, 3));
        steps.add(() -> out.write("5-messages"));
        steps.add(() -> part(scene, 4));
        steps.add(() -> out.write("6-requests"));
        steps.run();
    }

    private static void offer(Scene scene, Path data) {
        DIALOGS.file(data.resolve("library/kwb2020-84799NED-typed-nl-gm-reassembled.json"))
                .file(data.resolve("C-statline-csv"))
                .file(data.resolve("library/gemeenten-2023-cbs-wijkenbuurten-1pct.geojson"));
        if (scene.lookup("#import-files") instanceof Button button) {
            button.fire();
        }
    }

    /// Steps with a pulse between them, so that each picture is what a user would see.
    private static final class Steps {
        private final Deque<Step> steps = new ArrayDeque<>();

        void add(Step step) {
            steps.add(step);
        }

        void run() {
            var next = steps.poll();
            if (next == null) {
                Platform.exit();
                return;
            }
            try {
                next.run();
            } catch (Exception e) {
                e.printStackTrace();
            }
            var pause = new PauseTransition(Duration.millis(120));
            pause.setOnFinished(_ -> run());
            pause.play();
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void scroll(Scene scene, String where, double part) {
        Node node = scene.lookup(where);
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        if (node instanceof ScrollPane scroll) {
            scroll.setVvalue(part);
        }
    }

    private static void part(Scene scene, int index) {
        if (scene.lookup(".figure-tabs") instanceof javafx.scene.control.TabPane tabs) {
            tabs.getSelectionModel().select(index);
        }
    }

    private static void show(Shells shell, String name) {
        var one = shell.workspace().project().stream(FigureRecords.INDICATOR)
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
        one.ifPresent(indicator -> shell.location().open(new Ref(FigureRecords.INDICATOR, indicator.id())));
    }

    static void fill(Workspace workspace, Path data) {
        for (Path path : List.of(
                data.resolve("library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv"),
                data.resolve("library/kwb2020-84799NED-typed-nl-gm-reassembled.json"),
                data.resolve("G-geo-en-gemeentelijst/gemeenten-inwoners-2019-2026.csv"),
                data.resolve("B-cbs-odata3-json"))) {
            var results = Importers.standard().readAll(List.of(path), ImportOptions.standard());
            for (ImportResult result : results) {
                System.out.println(path.getFileName() + " -> " + describe(result));
                if (result instanceof ImportResult.Imported imported
                        && !"83599NED".equals(imported.dataSet().table())) {
                    workspace.keep(imported.observations());
                    var apply = new ImportApply(Catalogue.load(), UUID::randomUUID);
                    workspace.edit("import", now -> apply.apply(now, workspace.observations(), imported, true));
                }
            }
        }
        var indicators = workspace.project().all(FigureRecords.INDICATOR);
        var low = indicators.stream()
                .filter(one -> "W09".equals(one.code()))
                .findFirst()
                .orElseThrow();
        workspace.edit(
                "duiding",
                now -> now.put(
                                FigureRecords.INTERPRETATION,
                                new Interpretation(
                                        UUID.randomUUID(),
                                        low.id(),
                                        "Almelo telt meer huishoudens met een laag inkomen"
                                                + " dan Nederland als geheel. Het cijfer"
                                                + " gaat over alle huishoudens, niet alleen"
                                                + " over gezinnen met kinderen.",
                                        "Projectteam",
                                        LocalDate.of(2026, 9, 20),
                                        InterpretationStatus.DRAFT))
                        .put(
                                FigureRecords.KEY_MESSAGE,
                                new KeyMessage(
                                        UUID.randomUUID(),
                                        "Meer kinderen in Almelo groeien op in een"
                                                + " huishouden met een krap budget.",
                                        List.of(low.id())))
                        .put(
                                FigureRecords.KEY_MESSAGE,
                                new KeyMessage(
                                        UUID.randomUUID(),
                                        "De voorzieningen zijn dichtbij, het bereik" + " kennen we nog niet.",
                                        List.of())));
    }

    private static String describe(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported one ->
                one.dataSet().title() + " " + one.dataSet().table() + " " + one.counts();
            case ImportResult.Refused one -> one.toString();
        };
    }

    private record Pictures(Scene scene, Path folder, String look) {
        void write(String name) throws Exception {
            Image image = scene.snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            ImageIO.write(
                    picture, "png", folder.resolve(name + "-" + look + ".png").toFile());
        }
    }
}
