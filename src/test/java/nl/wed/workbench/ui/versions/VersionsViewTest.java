package nl.wed.workbench.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Version;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VersionsViewTest {
    private static final Texts TEXTS = Texts.load();

    @TempDir
    Path folder;

    private final FakeProjectStore store = new FakeProjectStore(Projects.example());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Glance> looked = new ArrayList<>();
    private Sending sending;
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        sending = Sendings.fresh();
        workspace = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK, sending::author);
        var screen = new VersionsScreen(
                TEXTS,
                dialogs,
                new SameThreadBackground(),
                new WordExport(Catalogue.load(), TEXTS, FakeProjectStore.CLOCK),
                sending,
                of -> Gates.of(of, dialogs, new Location()),
                looked::add);
        Stages.show(stage, screen.of(workspace, new ProjectProperty(workspace)).node());
    }

    @Test
    void whoKeepsAVersionIsAskedOnceAndItStandsWithTheName(FxRobot robot) {
        dialogs.filling(form -> {
            type(form, "version-name", "Vóór de raad");
            type(form, "author-name", "Anna Adviseur");
            type(form, "author-organisation", "Bureau Voorbeeld");
        });
        robot.clickOn("#version-keep");
        assertThat(workspace.versions())
                .extracting(Version::author)
                .containsExactly(new Author("Anna Adviseur", "Bureau Voorbeeld"));
        dialogs.filling(form -> {
            type(form, "version-name", "Na de raad");
            assertThat(form.node().lookup("#author-name")).isNull();
        });
        robot.clickOn("#version-keep");
        assertThat(names(robot)).containsExactly("Na de raad", "Vóór de raad");
        assertThat(said(robot)).isEqualTo("De stand van nu is bewaard als 'Na de raad'.");
    }

    /// It may name somebody who was removed since.
    @Test
    void whatWasSaidIsNotSaidAtTheNextVisit(FxRobot robot) {
        dialogs.filling(form -> type(form, "version-name", "Voor overleg met Wilhelmina"));
        robot.clickOn("#version-keep");
        assertThat(said(robot)).isNotEmpty();
        var pane = (StackPane) robot.window(0).getScene().getRoot();
        robot.interact(() -> {
            var view = pane.getChildren().removeFirst();
            pane.getChildren().addFirst(view);
        });
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void anEmptyNameOfTheUserStopsNothingAndIsNotAskedAgain(FxRobot robot) {
        dialogs.filling(form -> type(form, "version-name", "Eerste"));
        robot.clickOn("#version-keep");
        assertThat(workspace.versions()).extracting(Version::author).containsExactly(Author.UNKNOWN);
        assertThat(sending.settings().get().asked()).isTrue();
    }

    @Test
    void whatChangedIsComparedFoldedAndCopiedByKeyboardAlone(FxRobot robot) {
        kept("Eerste");
        robot.interact(() -> workspace.edit("Kernboodschap toevoegen", VersionsViewTest::withMessage));
        choose(robot, "#versions-table");
        focus(robot, "#version-compare");
        robot.type(KeyCode.SPACE);
        ListView<Object> list = robot.lookup("#compare-list").query();
        assertThat(text(robot, "#compare-summary"))
                .isEqualTo("Eén wijziging van 'Eerste' van 1 sep 2026, 12:02 naar Nu");
        assertThat(list.getItems())
                .containsExactly(
                        new ComparisonViewModel.Row.Head("Stap 1 Cijfers op een rij", 1, false),
                        new ComparisonViewModel.Row.Line("Kernboodschap 'Het aantal daalt.' is toegevoegd"));
        focus(robot, "#compare-list");
        robot.type(KeyCode.HOME).type(KeyCode.SPACE);
        assertThat(list.getItems())
                .containsExactly(new ComparisonViewModel.Row.Head("Stap 1 Cijfers op een rij", 1, true));
        focus(robot, "#compare-copy");
        robot.type(KeyCode.SPACE);
        assertThat(clipboard(robot))
                .isEqualTo(String.join(
                        "\n",
                        "Eén wijziging van 'Eerste' van 1 sep 2026, 12:02 naar Nu",
                        "Stap 1 Cijfers op een rij (1 wijziging)",
                        "- Kernboodschap 'Het aantal daalt.' is toegevoegd"));
    }

    @Test
    void goingBackIsAskedAndCanBeUndone(FxRobot robot) {
        kept("Eerste");
        var before = workspace.project();
        robot.interact(() -> workspace.edit("Kernboodschap toevoegen", VersionsViewTest::withMessage));
        var after = workspace.project();
        choose(robot, "#versions-table");
        robot.clickOn("#version-restore");
        assertThat(workspace.project()).isSameAs(after);
        dialogs.confirming();
        robot.clickOn("#version-restore");
        assertThat(workspace.project().with(BasisRecords.BASIS, Table.empty()))
                .as("what its records rest on is kept from the first edit on")
                .isEqualTo(before);
        robot.interact(() -> workspace.undo());
        assertThat(workspace.project()).isSameAs(after);
    }

    @Test
    void aVersionIsLookedAtRenamedAndRemoved(FxRobot robot) {
        kept("Eerste");
        choose(robot, "#versions-table");
        robot.clickOn("#version-look");
        assertThat(looked)
                .extracting(Glance::words)
                .containsExactly("U bekijkt 'Eerste' van 1 sep 2026, 12:02; er kan niets worden gewijzigd.");
        dialogs.answering("Beste");
        robot.clickOn("#version-rename");
        assertThat(names(robot)).containsExactly("Beste");
        choose(robot, "#versions-table");
        robot.clickOn("#version-remove");
        assertThat(names(robot)).containsExactly("Beste");
        dialogs.confirming();
        robot.clickOn("#version-remove");
        assertThat(names(robot)).isEmpty();
    }

    @Test
    void whatIsSentIsKeptAsItReallyWent(FxRobot robot) {
        Path file = folder.resolve("Almelo.wed");
        var report = new InterviewReport(
                new UUID(0, 9),
                new UUID(0, 8),
                "Gesprek",
                LocalDate.of(2026, 9, 1),
                "Het wachten duurt te lang.",
                ReportStatus.values()[0]);
        robot.interact(() -> workspace.edit("verslag", now -> now.put(InterviewRecords.REPORT, report)));
        dialogs.confirming().file(file).filling(form -> type(form, "package-recipient", "gemeente Almelo"));
        open(robot, "versions-packages");
        robot.clickOn("#package-send");
        var sent = workspace.packages().all();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().recipient()).isEqualTo("gemeente Almelo");
        var content = ((PackageReading.Read) new PackageReader(Limits.standard()).readTrajectory(file)).content();
        assertThat(sent.getFirst().snapshot()).isEqualTo(content.manifest().snapshot());
        assertThat(workspace.packages().content(sent.getFirst().id())).isEqualTo(content.project());
        assertThat(content.project().all(InterviewRecords.REPORT))
                .isNotEmpty()
                .allMatch(one -> one.text().equals("(niet meegestuurd)"));
        TableView<?> table = robot.lookup("#packages-table").query();
        assertThat(table.getItems()).hasSize(1);
    }

    @Test
    void whatWasDoneIsListedNewestFirstAlsoWhatWasTakenBack(FxRobot robot) {
        open(robot, "versions-activity");
        robot.interact(() -> workspace.edit("Kernboodschap toevoegen", VersionsViewTest::withMessage));
        robot.interact(() -> workspace.undo());
        TableView<ActivityViewModel.Line> table =
                robot.lookup("#activity-table").query();
        assertThat(table.getItems())
                .extracting(ActivityViewModel.Line::what)
                .containsExactly("Ongedaan gemaakt: Kernboodschap toevoegen", "Kernboodschap toevoegen");
    }

    @Test
    void aVersionThatCouldNotBeKeptIsSaid(FxRobot robot) {
        store.failVersionsWith(CompletableFuture.failedFuture(new IllegalStateException("vol")));
        dialogs.filling(form -> type(form, "version-name", "Eerste"));
        robot.clickOn("#version-keep");
        assertThat(said(robot)).isEqualTo(TEXTS.get("versions.notWritten"));
    }

    private static nl.wed.workbench.domain.Project withMessage(nl.wed.workbench.domain.Project project) {
        var message = new KeyMessage(new UUID(0, 7), "Het aantal daalt.", List.of());
        return project.put(FigureRecords.KEY_MESSAGE, message);
    }

    private void kept(String name) {
        workspace.saveVersion(name).join();
    }

    private static void type(nl.wed.workbench.ui.kit.Dialogs.DialogContent form, String id, String words) {
        ((TextField) form.node().lookup("#" + id)).setText(words);
    }

    /// Comes back to the screen, which then reads what there is.
    private void choose(FxRobot robot, String id) {
        robot.interact(() -> {
            var node = robot.lookup("#versions-parts").query().getParent();
            var root = (javafx.scene.layout.Pane) node.getParent();
            root.getChildren().remove(node);
            root.getChildren().add(node);
            TableView<?> table = robot.lookup(id).query();
            table.getSelectionModel().select(0);
        });
    }

    private static void open(FxRobot robot, String part) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#versions-parts").query();
            tabs.getTabs().stream().filter(tab -> part.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
        });
        robot.interact(() -> {});
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private static List<String> names(FxRobot robot) {
        TableView<Version> table = robot.lookup("#versions-table").query();
        return table.getItems().stream().map(Version::name).toList();
    }

    private static String said(FxRobot robot) {
        return text(robot, "#versions-said");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String clipboard(FxRobot robot) {
        var words = new String[1];
        robot.interact(() -> words[0] = Clipboard.getSystemClipboard().getString());
        return words[0];
    }

    @Test
    void anotherLaterVersionIsAnotherComparison() {
        kept("Eerste");
        workspace.edit("Kernboodschap toevoegen", VersionsViewTest::withMessage);
        kept("Tweede");
        var background = new SameThreadBackground();
        var versions = new VersionsViewModel(workspace, background, TEXTS, ZoneOffset.UTC, looked::add);
        var comparison = new ComparisonViewModel(versions, new ProjectProperty(workspace), background, TEXTS);
        versions.refresh();
        var first = comparison.moments().stream()
                .filter(one -> one instanceof Moment.OfVersion(var version)
                        && version.name().equals("Eerste"))
                .findFirst()
                .orElseThrow();
        comparison.before().set(first);
        assertThat(comparison.rows()).isNotEmpty();

        comparison.after().set(first);
        assertThat(comparison.rows()).isEmpty();
    }
}
