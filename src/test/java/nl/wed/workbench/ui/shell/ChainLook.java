package nl.wed.workbench.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.ui.chain.ChainRow;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Renders where the plan prints a record to PNG files: `ChainLook <folder> <package> [light|dark]`.
public final class ChainLook {
    private ChainLook() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.of("nl", "NL"));
        var folder = Files.createDirectories(Path.of(args[0]));
        var sample = ((PackageReading.Read) new PackageReader(Limits.standard()).read(Path.of(args[1]))).content();
        String look = args.length > 2 ? args[2] : "light";
        var opened = new CompletableFuture<Shells>();
        Platform.startup(() -> opened.complete(open(sample, look)));
        var shell = opened.join();
        var project = shell.workspace().project();
        var goal =
                new Ref(PlanRecords.GOAL, project.all(PlanRecords.GOAL).get(1).id());
        var cause = project.stream(CauseRecords.CAUSE)
                .filter(Cause::priority)
                .findFirst()
                .orElseThrow();
        Look.later(() -> {});
        show(shell, () -> shell.location().open(goal), folder, "foot-" + look);
        show(shell, () -> scroll(shell), folder, "foot-down-" + look);
        Look.later(() -> shell.location().open(Screen.CHAIN));
        Look.later(() -> {});
        show(shell, () -> chain(shell, goal), folder, "chain-" + look);
        show(shell, () -> chain(shell, new Ref(CauseRecords.CAUSE, cause.id())), folder, "chain-cause-" + look);
        show(shell, () -> chain(shell, unprinted(project)), folder, "chain-none-" + look);
        Look.later(() -> chain(shell, goal));
        Look.later(() -> {});
        show(shell, () -> jump(shell), folder, "printed-" + look);
        show(shell, () -> shell.location().open(new Ref(CauseRecords.CAUSE, cause.id())), folder, "cause-" + look);
        show(shell, () -> scroll(shell), folder, "cause-down-" + look);
        show(shell, () -> shell.location().open(Screen.SOURCES), folder, "sources-" + look);
        System.exit(0);
    }

    private static Ref unprinted(Project project) {
        return new Ref(
                PlanRecords.ACTION, project.all(PlanRecords.ACTION).getFirst().id());
    }

    private static void show(Shells shell, Runnable work, Path folder, String name) throws Exception {
        Look.later(work);
        Look.later(() -> {});
        Look.later(() -> Look.write(shell.view().getScene(), folder.resolve(name + ".png")));
    }

    private static void chain(Shells shell, Ref ref) {
        var list = (ListView<?>) shell.view().lookup("#chain-records");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (((ChainRow) list.getItems().get(i)).ref().equals(ref)) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private static void jump(Shells shell) {
        var tree = (javafx.scene.control.TreeView<?>) shell.view().lookup("#chain-consequences");
        tree.getRoot().getChildren().stream()
                .map(item -> (ChainRow) item.getValue())
                .flatMap(row -> row.place().stream())
                .findFirst()
                .ifPresent(shell.location()::open);
    }

    private static void scroll(Shells shell) {
        shell.view().lookupAll(".scroll-pane").stream()
                .map(node -> (javafx.scene.control.ScrollPane) node)
                .forEach(pane -> pane.setVvalue(1));
    }

    private static Shells open(ProjectPackage sample, String look) {
        var theme = new Theme();
        theme.dark().set(look.equals("dark"));
        var cause = sample.project().stream(CauseRecords.CAUSE)
                .filter(Cause::priority)
                .findFirst()
                .orElseThrow();
        var own = new OwnSource(
                UUID.randomUUID(), "Gemeente Almelo", "Evaluatie vroegsignalering", 2025, null, "almelo.nl");
        var loose = new OwnSource(UUID.randomUUID(), null, "Nota jeugd en gezin", 2023, "Gemeente Almelo", null);
        var project = sample.project()
                .putAll(TrajectoryRecords.OWN_SOURCE, List.of(own, loose))
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                UUID.randomUUID(),
                                cause.id(),
                                EvidenceKind.SOURCE,
                                own.id(),
                                null,
                                true,
                                "Een derde van de gezinnen komt na de geboorte pas in beeld."))
                .put(
                        CauseRecords.EVIDENCE,
                        new Evidence(
                                UUID.randomUUID(),
                                cause.id(),
                                EvidenceKind.SOURCE,
                                null,
                                "nji-werkt-preventie",
                                true,
                                ""));
        var workspace = new Workspace(new FakeProjectStore(project), Platform::runLater, FakeProjectStore.CLOCK);
        sample.observationSets().values().forEach(workspace::keep);
        var shell = Shells.open(theme, workspace, new FakeDialogs());
        shell.model().guideShown().set(false);
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return shell;
    }
}
