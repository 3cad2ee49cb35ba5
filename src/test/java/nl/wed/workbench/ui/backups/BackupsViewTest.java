package nl.wed.workbench.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.Gates;
import nl.wed.workbench.ui.versions.Glance;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Backup.Kind;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen on a working file of its own, as a user works with it.
@ExtendWith(ApplicationExtension.class)
class BackupsViewTest {
    private static final Texts TEXTS = Texts.load();

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Glance> looked = new ArrayList<>();
    private ProjectStore store;
    private Workspace workspace;
    private SettingsFile settings;

    @Start
    void start(Stage stage) throws IOException {
        var installation = Installation.in(folder.resolve("eigen"));
        settings = SettingsFile.in(installation.folder());
        var database = new Database(installation, new StoreSettings("0.1.0", Duration.ofDays(1), Clock.systemUTC()));
        var opening = database.create(folder.resolve("a.mv.db"), Projects.example(), List.of(), Optional.empty());
        store = ((Opening.Opened) opening).store();
        workspace = new Workspace(store, Runnable::run, Clock.systemUTC());
        var screen = new BackupsScreen(
                TEXTS,
                dialogs,
                new SameThreadBackground(),
                settings,
                ZoneOffset.UTC,
                Gates.of(workspace, dialogs, new Location()),
                looked::add);
        Stages.show(stage, screen.of(workspace, new ProjectProperty(workspace)).node());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// It may name somebody who was removed since.
    @Test
    void whatIsSaidOfTheProgramMakingThemIsWhatTheProgramDoes() {
        assertThat(StoreSettings.standard("x").snapshotEvery()).isEqualTo(Duration.ofMinutes(10));
        assertThat(Texts.load().get("backups.help"))
                .contains("bij het openen", "om de tien minuten", "bij het sluiten")
                .doesNotContain("vanzelf");
    }

    @Test
    void whatWasSaidIsNotSaidAtTheNextVisit(FxRobot robot) {
        press(robot, "#backup-make");
        assertThat(said(robot)).isNotEmpty();
        var pane = (StackPane) robot.window(0).getScene().getRoot();
        robot.interact(() -> {
            var view = pane.getChildren().removeFirst();
            pane.getChildren().addFirst(view);
        });
        assertThat(said(robot)).isEmpty();
    }

    @Test
    void aBackupIsMadeComparedAndPutBackByKeyboardAlone(FxRobot robot) {
        store.vault()
                .put(new RespondentKey(new UUID(0, 3), "Johanna Wiegeraad", "gemeente", "", ""))
                .join();
        var before = workspace.project();
        press(robot, "#backup-make");
        assertThat(said(robot)).contains("is gemaakt").contains("opent alleen op deze computer");
        assertThat(list(robot)).extracting(Backup::kind).containsExactly(Kind.BY_HAND);

        robot.interact(() -> workspace.edit("bericht", BackupsViewTest::withMessage));
        var after = workspace.project();
        choose(robot, 0);
        assertThat(text(robot, "#backups-newer"))
                .startsWith("Nieuwer dan deze: geen andere reservekopie. In het traject van nu is sindsdien iets");
        press(robot, "#backup-compare");
        assertThat(text(robot, "#compare-summary")).startsWith("Eén wijziging van de reservekopie van ");

        robot.interact(() -> robot.lookup("#backups-parts")
                .queryAs(javafx.scene.control.TabPane.class)
                .getSelectionModel()
                .select(0));
        choose(robot, 0);
        press(robot, "#backup-put-back");
        assertThat(workspace.project()).isSameAs(after);
        dialogs.confirming();
        press(robot, "#backup-put-back");
        assertThat(workspace.project().with(BasisRecords.BASIS, Table.empty()))
                .as("what its records rest on is kept from the first edit on")
                .isEqualTo(before);
        assertThat(list(robot)).extracting(Backup::kind).contains(Kind.BEFORE_PUTTING_BACK);
        choose(robot, 1);
        assertThat(text(robot, "#backups-newer"))
                .as("how far it is behind is not known once it was put back")
                .contains("sindsdien iets gewijzigd of teruggezet")
                .doesNotContain("verder", "keer");
        assertThat(store.vault().all()).hasSize(1);
        robot.interact(() -> workspace.undo());
        assertThat(workspace.project()).isEqualTo(after);
    }

    @Test
    void aBackupIsLookedAtInTheWholeWindowWithWhatIsNewer(FxRobot robot) {
        var before = workspace.project();
        press(robot, "#backup-make");
        robot.interact(() -> workspace.edit("bericht", BackupsViewTest::withMessage));
        choose(robot, 0);
        press(robot, "#backup-look");
        assertThat(looked).extracting(Glance::snapshot).containsExactly(before);
        assertThat(looked.getFirst().words())
                .startsWith("U bekijkt de reservekopie van ")
                .contains("sindsdien iets gewijzigd");
    }

    @Test
    void aBackupIsTakenElsewhereAndFoundAgainInItsFile(FxRobot robot) throws IOException {
        press(robot, "#backup-make");
        choose(robot, 0);
        Path stick = folder.resolve("stick.reservekopie");
        dialogs.file(stick);
        press(robot, "#backup-export");
        assertThat(stick).exists();
        assertThat(said(robot)).contains(stick.toString());
        dialogs.file(stick).choosing(0);
        press(robot, "#backup-file");
        assertThat(looked).hasSize(1);

        byte[] bytes = Files.readAllBytes(stick);
        bytes[bytes.length - 40] ^= 1;
        Files.write(stick, bytes);
        dialogs.file(stick).choosing(0);
        press(robot, "#backup-file");
        assertThat(said(robot)).startsWith("Deze reservekopie is niet heel of na het maken gewijzigd");
        assertThat(looked).hasSize(1);
    }

    @Test
    void howManyStayIsChosenAndKeptInTheSettings(FxRobot robot) {
        dialogs.filling(form -> {
            var daily = (ComboBox<?>) form.node().lookup("#thinning-daily");
            daily.getSelectionModel().select(2);
        });
        press(robot, "#backups-thinning");
        assertThat(SettingsFile.in(settings.file().getParent()).get().thinning().dailyDays())
                .isEqualTo(90);
    }

    private static Project withMessage(Project project) {
        return project.put(
                FigureRecords.KEY_MESSAGE, new KeyMessage(UUID.randomUUID(), "Het aantal daalt.", List.of()));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    private static void choose(FxRobot robot, int row) {
        TableView<Backup> table = robot.lookup("#backups-table").query();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
        });
    }

    private static List<Backup> list(FxRobot robot) {
        TableView<Backup> table = robot.lookup("#backups-table").query();
        return table.getItems();
    }

    private static String said(FxRobot robot) {
        return text(robot, "#backups-said");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
