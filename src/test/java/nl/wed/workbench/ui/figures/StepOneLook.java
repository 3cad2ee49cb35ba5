package nl.wed.workbench.ui.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.sources.live.CbsServer;
import nl.wed.workbench.sources.live.CbsTables;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FileAnswers;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.shell.OpenTrajectory;
import nl.wed.workbench.ui.shell.Screens;
import nl.wed.workbench.ui.shell.Services;
import nl.wed.workbench.ui.shell.ShellView;
import nl.wed.workbench.ui.shell.ShellViewModel;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Renders every screen of step 1 to PNG files, to be looked at: `StepOneLook FOLDER light|dark
/// 100|200 FILE.wed|GM0000 DATA_FOLDER`, of a trajectory that is filled or of a new one that is
/// filled from the files of that folder.
public final class StepOneLook {
    private static final double LETTER = 14;
    private static final Texts TEXTS = Texts.load();
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final LookWindow window;
    private final FileAnswers dialogs;
    private final OpenTrajectory open;
    private final Scene scene;

    private StepOneLook(LookWindow window, FileAnswers dialogs, OpenTrajectory open, Scene scene) {
        this.window = window;
        this.dialogs = dialogs;
        this.open = open;
        this.scene = scene;
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.of("nl", "NL"));
        Platform.startup(() -> {
            try {
                start(List.of(args));
            } catch (Exception e) {
                e.printStackTrace();
                Platform.exit();
            }
        });
    }

    private static void start(List<String> args) throws Exception {
        var theme = new Theme();
        theme.dark().set(args.get(1).equals("dark"));
        double letter = LETTER * Integer.parseInt(args.get(2)) / 100;
        boolean filled = args.get(3).endsWith(".wed");
        var stage = new Stage();
        var dialogs = new FileAnswers(new FxDialogs(TEXTS, theme, stage));
        var clock = Clock.systemDefaultZone();
        var services = new Services(
                TEXTS,
                CATALOGUE,
                dialogs,
                new SameThreadBackground(),
                new WordExport(CATALOGUE, TEXTS, clock),
                Intakes.fresh(),
                nl.wed.workbench.ui.versions.Sendings.fresh());
        var workspace = filled ? sample(Path.of(args.get(3))) : fresh(args.get(3));
        var open = OpenTrajectory.of(
                workspace,
                CATALOGUE.interventionFacts(LocalDate.now(clock)),
                ChainFacts.none(),
                CurrentFigures.of(workspace, CATALOGUE));
        var model = new ShellViewModel(open.workspace(), open.project(), open.checks(), TEXTS);
        model.guideShown().set(false);
        var view = new ShellView(model, new Screens(services, open, _ -> {}), services, open, theme, () -> {});
        var scene = new Scene(view, 1280, 800);
        theme.dress(scene);
        view.setStyle("-fx-font-size: " + letter + "px;");
        stage.setScene(scene);
        stage.show();
        open.location().open(Screen.FIGURES);
        Path folder = Files.createDirectories(Path.of(args.get(0)));
        String look = args.get(1) + "-" + args.get(2);
        var window = new LookWindow(scene, folder, look, letter);
        var one = new StepOneLook(window, dialogs, open, scene);
        if (filled) {
            one.filled();
        } else {
            one.filling(Path.of(args.get(4)));
        }
        window.run();
    }

    private static Workspace sample(Path file) throws Exception {
        var read = (PackageReading.Read) new PackageReader(Limits.standard()).read(file);
        Collection<ObservationSet> sets = read.content().observationSets().values();
        var workspace = FakeProjectStore.workspace(read.content().project());
        sets.forEach(workspace::keep);
        return workspace;
    }

    private static Workspace fresh(String municipality) {
        Project project = new TrajectorySetup(CATALOGUE, TEXTS)
                .create(new NewTrajectory(municipality, "0-12", 1, LocalDate.of(2026, 9, 1), "Gemeente"));
        return FakeProjectStore.workspace(project);
    }

    /// All parts of a trajectory that has its figures.
    private void filled() {
        profile();
        peers();
        figure("W09", "10-figure");
        figure("W01", "11-figure");
        others();
    }

    private void profile() {
        window.shot("01-profile").scroll("#profile", 0.4).shot("01-profile-b");
        window.scroll("#profile", 0).press("profile-show").dialog("02-columns").close();
        window.press("profile-compare").dialog("02-compare").close();
        window.press("profile-order").dialog("02-orders").close();
        window.press("figure-book").dialog("02-book").close();
        choose("focus-WORSENING").shot("03-shortlist");
        choose("focus-ALL");
    }

    private void peers() {
        window.press("profile-compare").act(() -> item("compare-manage"));
        window.shot("04-peers").whole(".peer-groups", "04-peers-all");
        window.press("peers-nearest").write("nearest-search", "inkomen").enter("nearest-search");
        window.write("nearest-search", "0 tot 15").enter("nearest-search");
        window.dialog("05-nearest").press("dialog-act");
        window.shot("05-nearest-group").whole(".peer-groups", "05-nearest-all");
        window.press("peers-list").write("peer-search", "deventer").enter("peer-search");
        window.write("peer-search", "zwolle")
                .enter("peer-search")
                .dialog("06-list")
                .close();
        window.press("peers-size").dialog("06-size").close();
        window.press("peers-province").dialog("06-province").close();
        window.press("peer-rename").dialog("06-rename").close();
        window.press("peers-close");
    }

    /// The detail of a figure: as it opens, and all of it in strips.
    private void figure(String code, String name) {
        window.act(() -> open.project().get().stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .map(one -> new Ref(FigureRecords.INDICATOR, one.id()))
                .forEach(open.location()::open));
        window.shot(name).whole(".detail-number", name + "-all").press("detail-close");
    }

    private void others() {
        part(1, "20-choice");
        window.scroll("#choice", 0.5).shot("20-choice-b");
        window.press("own-add").dialog("21-own").press("dialog-act").dialog("21-own-errors");
        window.close();
        part(2, "22-data");
        window.unfold("#data-sets").whole("#data-sets", "22-data-all");
        part(3, "23-messages");
        part(4, "24-requests");
        window.unfold(".figures").whole("#request-copy", "24-requests-all");
    }

    /// From nothing to a profile, with every page on the way.
    private void filling(Path data) throws Exception {
        window.shot("30-empty");
        part(2, "31-import");
        offer("import-folder", data);
        window.shot("32-folder").whole("#import-batch", "32-folder-all");
        window.press("import-all").shot("33-done").press("import-look").shot("34-profile");
        figure("W01", "35-figure");
        part(2, "36-data");
        new Tables(data).walk();
        fetching();
    }

    private void fetching() throws Exception {
        var server = new CbsServer();
        window.press("import-fetch").shot("50-fetch");
        window.act(() -> ((TextField) scene.lookup("#fetch-address")).setText(server.address() + CbsTables.V4));
        window.press("fetch-list").shot("51-tables").write("fetch-query", "99999ned");
        window.press("fetch-look").shot("52-choice").whole("#fetch-choice", "52-choice-all");
        window.press("fetch-go").shot("53-fetched").whole("#import-confirm", "53-fetched-all");
    }

    /// Tables that ask for something, or that are newer than what there is.
    private final class Tables {
        private final Path data;
        private final Path own = Files.createTempDirectory("look");

        private Tables(Path data) throws Exception {
            this.data = data;
        }

        private void walk() throws Exception {
            offer("import-files", data.resolve("library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv"));
            window.shot("40-preview").unfold("#import-measures");
            window.whole("#import-confirm", "40-preview-all").press("import-map");
            window.shot("41-mapping").whole("#mapping-trial", "41-mapping-all");
            window.press("mapping-back").press("import-discard");
            refused("42-year", "code;aantal\nGM0141;1\nGM0363;2\n");
            refused("42-sign", "code;jaar;deel\nGM0141;2022;1.234\nGM0363;2022;2.345\n");
            refused("43-refused", """
                gemeente;groep;bereik;opmerking
                Almelo;meisjes;12,5;telling
                Almelo;jongens;13,1;telling
                Zwolle;meisjes;x;telling
                Zwolle;jongens;(a);telling
                """);
            checks();
            newer();
        }

        private void refused(String name, String content) throws Exception {
            offer("import-files", file(name, content));
            window.shot(name).press("import-map").shot(name + "-mapping");
            window.whole("#mapping-trial", name + "-mapping-all");
            window.press("mapping-back").press("import-discard");
        }

        private void checks() throws Exception {
            String rows = "code;jaar;aantal kinderen;deel (%)\nGM0141;2022;-4;130\n";
            offer("import-files", file("44", rows + "GM0363;2022;5;20\nGM0193;2022;6;22\n"));
            window.shot("44-checks").whole("#import-confirm", "44-checks-all");
            window.press("import-discard");
        }

        /// The same table again with other values, and what that does to what rested on it.
        private void newer() throws Exception {
            String name = "library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv";
            String text = Files.readString(data.resolve(name));
            int at = text.indexOf("GM0141");
            int end = text.indexOf('\n', at);
            String row = text.substring(at, end).replaceAll("(?<=[,;]\\d{1,2}\\.)\\d", "9");
            offer(
                    "import-files",
                    file(
                            Path.of(name).getFileName().toString().replace(".csv", ""),
                            text.substring(0, at) + row + text.substring(end)));
            window.shot("45-newer").press("import-confirm");
            window.act(() -> open.project().get().all(FigureRecords.REVISION_MARK).stream()
                    .findFirst()
                    .ifPresent(mark -> open.location().open(new Ref(FigureRecords.INDICATOR, mark.indicator()))));
            window.shot("46-revised").whole(".detail-number", "46-revised-all");
            window.press("detail-close").shot("46-revised-profile");
            part(2, "47-data");
        }

        private Path file(String name, String content) throws Exception {
            return Files.writeString(own.resolve(name + ".csv"), content);
        }
    }

    private void offer(String button, Path path) {
        window.act(() -> dialogs.file(path)).press(button).act(() -> {});
    }

    private void part(int tab, String name) {
        window.act(() ->
                ((TabPane) scene.lookup(".figure-tabs")).getSelectionModel().select(tab));
        window.shot(name);
    }

    private LookWindow choose(String id) {
        return window.act(() -> ((javafx.scene.control.ToggleButton) scene.lookup("#" + id)).fire());
    }

    private void item(String id) {
        var menu = (javafx.scene.control.MenuButton) scene.lookup("#profile-compare");
        menu.hide();
        menu.getItems().stream().filter(one -> id.equals(one.getId())).forEach(javafx.scene.control.MenuItem::fire);
    }
}
