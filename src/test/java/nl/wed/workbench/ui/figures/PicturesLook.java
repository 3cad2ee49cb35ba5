package nl.wed.workbench.ui.figures;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.detail.PictureFiles;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Renders the detail of figures of a trajectory in one long picture, and writes their exports:
/// `PicturesLook FOLDER light|dark|large FILE.wed CODE... [width=900] [data=FOLDER] [borders=FILE]
/// [plan=FILE.docx]`.
public final class PicturesLook {
    private PicturesLook() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        Platform.startup(() -> {
            try {
                new PicturesLook().render(List.of(args));
            } catch (Exception e) {
                e.printStackTrace();
                Platform.exit();
            }
        });
    }

    private void render(List<String> args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.get(0)));
        String look = args.get(1);
        var sample = ((PackageReading.Read) new PackageReader(Limits.standard()).read(Path.of(args.get(2)))).content();
        var catalogue = Catalogue.load();
        var workspace = FakeProjectStore.workspace(sample.project());
        sample.observationSets().values().forEach(workspace::keep);
        String own = TrajectoryRecords.trajectoryOf(sample.project()).municipalityCode();
        String province = TrajectoryRecords.trajectoryOf(sample.project()).province();
        if (workspace.project().all(FigureRecords.PEER_GROUP).isEmpty()) {
            workspace.edit(
                    "groep",
                    now -> now.put(
                            FigureRecords.PEER_GROUP,
                            PeerGroup.ofProvince(
                                    UUID.randomUUID(),
                                    "Gemeenten in " + province,
                                    province,
                                    catalogue.municipalities().all().stream()
                                            .filter(one -> one.province().equals(province))
                                            .map(one -> one.code())
                                            .filter(code -> !code.equals(own))
                                            .toList())));
        }
        var texts = Texts.load();
        var model = new FiguresViewModel(
                workspace,
                new ProjectProperty(workspace),
                CurrentFigures.of(workspace, catalogue),
                catalogue,
                new SameThreadBackground(),
                texts,
                Intakes.fresh());
        var view = new FiguresView(
                model, new Group(), catalogue.sources(), texts, new FakeDialogs(), Gates.of(workspace), new Location());
        int width = 900;
        Deque<Runnable> steps = new ArrayDeque<>();
        steps.add(() -> {});
        for (String arg : args.subList(3, args.size())) {
            if (arg.startsWith("width=")) {
                width = Integer.parseInt(arg.substring(6));
            } else if (arg.startsWith("data=")) {
                FiguresLook.fill(workspace, Path.of(arg.substring(5)));
            } else if (arg.startsWith("plan=")) {
                new WordExport(catalogue, texts, Clock.systemDefaultZone())
                        .policyPlan(
                                workspace.project(),
                                workspace.observations(),
                                PlanOptions.WHOLE,
                                Path.of(arg.substring(5)));
            } else if (arg.startsWith("groups=")) {
                InventedGroups.fill(workspace, arg.substring(7));
            } else if (arg.startsWith("pair=")) {
                pair(workspace, arg.substring(5));
            } else if (arg.startsWith("borders=")) {
                model.detail().keepBorders(Path.of(arg.substring(8)), "Proefgrenzen");
            } else {
                steps.add(() -> open(model, arg));
                steps.add(() -> write(view, folder.resolve(arg + "-" + look + ".png")));
                steps.add(() -> export(
                        model,
                        new PictureFiles(texts, new FakeDialogs(), new SameThreadBackground(), Gates.of(workspace)),
                        folder,
                        arg));
            }
        }
        var root = new StackPane(view.node());
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var scene = new Scene(root, width, 1000);
        theme.dress(scene);
        if (look.equals("large")) {
            root.setStyle("-fx-font-size: 28px;");
        }
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        next(steps);
    }

    /// Holds two indicators against each other, `W09:W13`.
    private static void pair(Workspace workspace, String codes) {
        var ids = Stream.of(codes.split(":"))
                .map(code -> workspace.project().stream(FigureRecords.INDICATOR)
                        .filter(one -> code.equals(one.code()))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
        var pair = new IndicatorPair(UUID.randomUUID(), ids.getFirst(), ids.getLast());
        workspace.edit("paar", now -> now.put(FigureRecords.INDICATOR_PAIR, pair));
    }

    private static void next(Deque<Runnable> steps) {
        var step = steps.poll();
        if (step == null) {
            Platform.exit();
            return;
        }
        step.run();
        var pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(_ -> next(steps));
        pause.play();
    }

    private static void open(FiguresViewModel model, String code) {
        model.project().get().stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .map(Indicator::id)
                .findFirst()
                .ifPresent(model::openFigure);
    }

    private static void write(FiguresView view, Path file) {
        var scroll = (ScrollPane) view.node().lookup(".figure-detail .scroll-pane");
        var content = scroll.getContent();
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(1, 1));
        WritableImage image = content.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void export(FiguresViewModel model, PictureFiles files, Path folder, String code) {
        var detail = model.detail().detail().get().orElseThrow();
        var pairs = detail.paired().stream().flatMap(one -> one.picture().stream());
        for (Picture picture : Stream.concat(detail.pictures().stream(), pairs).toList()) {
            for (var format : PictureFiles.Format.values()) {
                String name = code + "-" + picture.kind() + "." + format;
                try {
                    Files.write(folder.resolve(name.toLowerCase(Locale.ROOT)), files.bytes(picture, format));
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }
}
