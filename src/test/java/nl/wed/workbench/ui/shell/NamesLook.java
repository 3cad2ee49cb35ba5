package nl.wed.workbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.privacy.Named;
import nl.wed.workbench.ui.versions.Sendings;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Pictures of what the window does with names: who should be gone, the question and the proof of removing
/// somebody, the bar after copying, and the privacy screen in front of a room. For looking, by hand: `NamesLook
/// FOLDER [dark]`.
final class NamesLook {
    private NamesLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        String look = args.length > 1 ? args[1] : "light";
        var opened = new CompletableFuture<Shells>();
        Platform.startup(() -> opened.complete(open(look)));
        var shell = opened.join();
        var scene = shell.view().getScene();
        var first = new Ref(InterviewRecords.RESPONDENT, TestTrajectory.id("respondent.1"));
        Look.later(() -> shell.location().open(first));
        Look.later(() -> {});
        picture(scene, folder, "bewaartermijn-" + look);
        Platform.runLater(() -> ((Button) scene.lookup("#respondent-remove")).fire());
        Look.later(() -> {});
        Look.later(() -> ((TextField) dialog().lookup("#erase-typed")).setText("R1"));
        Look.later(() -> ((Button) dialog().lookup("#dialog-act")).fire());
        Look.later(() -> {});
        picture(null, folder, "verwijderen-" + look);
        Look.later(() -> ((TextField) dialog().lookup("#erase-typed")).setText("R01"));
        Platform.runLater(() -> ((Button) dialog().lookup("#dialog-act")).fire());
        Look.later(() -> {});
        Look.later(() -> {});
        picture(null, folder, "bewijs-" + look);
        Platform.runLater(() -> ((Button) dialog().lookup("#dialog-act")).fire());
        Look.later(() -> {});
        Look.later(() -> shell.location().open(new Ref(InterviewRecords.REPORT, TestTrajectory.id("report.2"))));
        Look.later(() -> {
            var area = (StyleClassedTextArea) scene.lookup("#report-text");
            area.selectAll();
            area.copy();
        });
        Look.later(() -> {});
        picture(scene, folder, "gekopieerd-" + look);
        System.exit(0);
    }

    private static void picture(Scene scene, Path folder, String name) throws Exception {
        Look.later(() -> Look.write(scene == null ? dialog() : scene, folder.resolve(name + ".png")));
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    private static Shells open(String look) {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var stage = new Stage();
        var texts = Texts.load();
        var catalogue = Catalogue.load();
        var services = new Services(
                texts,
                catalogue,
                new FxDialogs(texts, theme, stage),
                new SameThreadBackground(),
                new WordExport(catalogue, texts, Clock.systemDefaultZone()),
                Intakes.fresh(),
                Sendings.fresh());
        var project = Named.project();
        var second = project.find(InterviewRecords.REPORT, TestTrajectory.id("report.2"))
                .orElseThrow();
        var respondent = project.find(InterviewRecords.RESPONDENT, TestTrajectory.id("respondent.1"))
                .orElseThrow();
        project = project.put(InterviewRecords.RESPONDENT, respondent.withKeepUntil(LocalDate.of(2026, 1, 1)))
                .put(InterviewRecords.REPORT, second.withText(second.text() + " Bel 06-12345678."));
        var workspace = FakeProjectStore.workspace(project);
        TestTrajectory.respondentKeys().forEach(workspace.respondentKeys()::put);
        var open = OpenTrajectory.of(
                workspace,
                catalogue.interventionFacts(LocalDate.of(2026, 9, 1)),
                ChainFacts.none(),
                CurrentFigures.of(workspace, catalogue));
        var model = new ShellViewModel(workspace, open.project(), open.checks(), texts);
        var view = new ShellView(model, new Screens(services, open, _ -> {}), services, open, theme, () -> {});
        var scene = new Scene(new StackPane(view), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new Shells(view, model, open.location(), workspace);
    }
}
