package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.sources.live.CbsServer;
import nl.wed.workbench.sources.live.CbsTables;
import nl.wed.workbench.sources.live.LiveSources;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.FakeDrafts;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Getting figures in by hand: a folder at once, a table that nobody knows, and a table from the
/// network.
@ExtendWith(ApplicationExtension.class)
class ImportViewsTest {
    @TempDir
    private Path folder;

    private final Example example = Example.of(Projects.fresh());
    private final FakeDialogs dialogs = new FakeDialogs();

    @Start
    void start(Stage stage) {
        var model = example.model();
        Stages.show(
                stage,
                new ImportView(model.importing(), model, model.profile().themes(), new VBox(), Example.TEXTS, dialogs));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    private static String words(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aFolderIsTakenWithOneButton(FxRobot robot) throws IOException {
        Example.recognisedFile(folder);
        Files.writeString(folder.resolve("deel 2022.csv"), "code;deel (%)\nGM0363;12\nGM0141;130\n");
        Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");
        dialogs.file(folder);

        press(robot, "import-folder");
        assertThat(words(robot)).contains("2 tabellen klaar om op te nemen, uit 3 bestanden");
        assertThat(robot.lookup("#import-files-pane").queryAs(TitledPane.class).getText())
                .isEqualTo("Wat er van elk bestand werd (3)");
        press(robot, "import-more");
        assertThat(words(robot)).contains("Nagekeken");
        press(robot, "import-all");

        assertThat(words(robot)).contains("2 tabellen zijn opgenomen");
        assertThat(example.project().get().all(FigureRecords.DATA_SET)).hasSize(2);
    }

    @Test
    void theRowsOfTheHeadAreWalkedThroughByKeyWithoutLosingTheKeyboard(FxRobot robot) throws IOException {
        String rows = "Almelo;12,5;13,5\nBorne;13,5;14,5\nZwolle;14,5;15,5\n";
        dialogs.file(Files.writeString(
                folder.resolve("twee koppen.csv"), ";2022;2023\nGemeente;Bereik (%);Bereik (%)\n" + rows));
        press(robot, "import-files");
        press(robot, "import-map");
        var last = robot.lookup("#mapping-header-last").queryAs(ComboBox.class);
        robot.interact(last::requestFocus);
        int before = last.getSelectionModel().getSelectedIndex();

        robot.type(KeyCode.UP);

        assertThat(last.getSelectionModel().getSelectedIndex()).isEqualTo(before - 1);
        assertThat(last.isFocused()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(last.getSelectionModel().getSelectedIndex()).isEqualTo(before);
        assertThat(words(robot)).contains("Zo kan de tabel gelezen worden");
    }

    @Test
    void ofSeveralFilesTheOneThatAsksIsNoFileThatIsNotUsed(FxRobot robot) throws IOException {
        Files.writeString(
                folder.resolve("gemeentelijke-tabel-met-aantallen-2022.csv"),
                "code;aantal\nGM0141;12.345\nGM0363;14.123\n");
        Files.writeString(folder.resolve("brief.txt"), "Beste allemaal\n");
        dialogs.file(folder);

        press(robot, "import-folder");

        assertThat(robot.lookup("#import-files-read .badge").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactlyInAnyOrder("vraag", "niet gebruikt");
        assertThat(scrollsWithin(robot, "#import-files-read")).isFalse();
    }

    private static boolean scrollsWithin(FxRobot robot, String table) {
        Node node = robot.lookup(table).query();
        robot.interact(() -> node.getScene().getRoot().layout());
        return robot.from(node).lookup(".scroll-bar:vertical").queryAllAs(ScrollBar.class).stream()
                .anyMatch(Node::isVisible);
    }

    @Test
    void whatATableFillsIsReadWithoutScrollingInIt(FxRobot robot) throws IOException {
        dialogs.file(Example.recognisedFile(folder));
        press(robot, "import-files");
        press(robot, "import-more");

        TableView<?> table = robot.lookup("#import-fills").queryAs(TableView.class);
        assertThat(table.getItems()).isNotEmpty();
        assertThat(scrollsWithin(robot, "#import-fills")).isFalse();
        assertThat(robot.from(table).lookup(".column-header .label").queryAllAs(Label.class))
                .allSatisfy(title -> assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1) - 1));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTableThatNobodyKnowsIsReadAsTheUserSaysAndRemembered(FxRobot robot) throws IOException {
        String rows = "Almelo;meisjes;12,5\nAlmelo;jongens;13,5\nZwolle;meisjes;14,5\nZwolle;jongens;15,5\n";
        dialogs.file(Files.writeString(folder.resolve("a.csv"), "gemeente;groep;bereik\n" + rows));
        press(robot, "import-files");
        press(robot, "import-map");
        ListView<ColumnMapping> columns = robot.lookup("#mapping-columns").queryAs(ListView.class);
        assertThat(columns.getItems()).hasSize(3);
        assertThat(words(robot)).contains(Example.TEXTS.get("intake.trial.blocked"));

        robot.interact(() -> columns.getSelectionModel().select(1));
        ComboBox<ColumnRole> role = robot.lookup("#column-role").queryAs(ComboBox.class);
        robot.interact(() -> role.setValue(ColumnRole.DIMENSION));
        robot.interact(() -> robot.lookup("#mapping-period").query().requestFocus());
        robot.write("2023").type(KeyCode.TAB);
        assertThat(words(robot)).contains("Zo kan de tabel gelezen worden");
        press(robot, "mapping-use");
        press(robot, "import-confirm");

        assertThat(example.project().get().all(FigureRecords.DATA_SET))
                .singleElement()
                .satisfies(one -> assertThat(one.observationCount()).isEqualTo(4));
        dialogs.file(
                Files.writeString(folder.resolve("b.csv"), "gemeente;groep;bereik\n" + rows.replace("12,5", "22,5")));
        press(robot, "import-files");
        assertThat(words(robot)).contains("Gelezen zoals eerder");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasTypedOfAColumnIsThereWhenTheFileIsReadAgainUntilItIsImported(FxRobot robot) throws IOException {
        var book = new DraftBook(new FakeDrafts(), FakeProjectStore.CLOCK);
        robot.interact(() -> DraftBook.put(robot.window(0).getScene(), book));
        var file = Files.writeString(folder.resolve("a.csv"), "gemeente;bereik 2023\nAlmelo;12,5\nZwolle;14,5\n");
        dialogs.file(file);
        press(robot, "import-files");
        press(robot, "import-map");
        ListView<ColumnMapping> columns = robot.lookup("#mapping-columns").queryAs(ListView.class);
        robot.interact(() -> columns.getSelectionModel().select(1));
        write(robot, "column-name", "Bereik van de voorschool");
        write(robot, "column-unit", "%");
        assertThat(book.all()).hasSize(2);

        press(robot, "mapping-back");
        dialogs.file(file);
        press(robot, "import-files");
        press(robot, "import-map");
        ListView<ColumnMapping> again = robot.lookup("#mapping-columns").queryAs(ListView.class);
        assertThat(again.getItems().get(1).title()).isEqualTo("Bereik van de voorschool");
        assertThat(again.getItems().get(1).unit()).isEqualTo("%");
        assertThat(robot.lookup("#draft-back").tryQuery()).isPresent();

        press(robot, "mapping-use");
        press(robot, "import-confirm");
        assertThat(book.all()).isEmpty();
    }

    @Test
    void anAddressThatWasTypedStaysBesideAnotherSourceAndIsThereAgain(FxRobot robot) {
        var book = new DraftBook(new FakeDrafts(), FakeProjectStore.CLOCK);
        robot.interact(() -> DraftBook.put(robot.window(0).getScene(), book));
        press(robot, "import-fetch");
        ComboBox<LiveSources.Kind> kind = robot.lookup("#fetch-kind").queryAs(ComboBox.class);
        robot.interact(() -> kind.setValue(LiveSources.Kind.SWING));
        write(robot, "fetch-address", "https://cijfers.voorbeeld.nl");

        robot.interact(() -> kind.setValue(LiveSources.Kind.CBS));
        robot.interact(() -> kind.setValue(LiveSources.Kind.SWING));
        assertThat(robot.lookup("#fetch-address").queryAs(TextField.class).getText())
                .isEqualTo("https://cijfers.voorbeeld.nl");
        assertThat(book.all())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("https://cijfers.voorbeeld.nl"));
    }

    @Test
    void aProxyCanBeNamedBeforeAnythingFailed(FxRobot robot) {
        press(robot, "import-fetch");
        press(robot, "fetch-proxy-show");

        assertThat(robot.lookup("#fetch-proxy-address").query().isFocused()).isTrue();
        write(robot, "fetch-proxy-address", "127.0.0.1:1");
        press(robot, "fetch-proxy-connect");

        assertThat(words(robot)).contains("De werkbank haalt vanaf nu op via deze proxy");
    }

    private static void write(FxRobot robot, String id, String text) {
        var field = robot.lookup("#" + id).queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(text));
        robot.type(KeyCode.TAB);
    }

    @Test
    void aTableFromTheNetworkIsChosenCountedAndFetched(FxRobot robot) throws IOException {
        try (var server = new CbsServer()) {
            press(robot, "import-fetch");
            robot.interact(() ->
                    robot.lookup("#fetch-address").queryAs(TextField.class).setText(server.address() + CbsTables.V4));
            press(robot, "fetch-list");
            TableView<?> tables = robot.lookup("#fetch-tables").queryTableView();
            assertThat(tables.getItems()).hasSize(2);
            robot.interact(
                    () -> robot.lookup("#fetch-query").queryAs(TextField.class).setText("99999ned"));
            press(robot, "fetch-look");
            assertThat(robot.lookup("#fetch-count").queryAs(Label.class).getText())
                    .isEqualTo("Deze keuze geeft 60 waarnemingen.");

            press(robot, "fetch-go");

            assertThat(words(robot)).contains("Inwoners; regio").contains("Opgehaald bij");
            server.close();
            press(robot, "import-fetch");
            press(robot, "fetch-look");
            assertThat(words(robot)).contains("Controleer de internetverbinding");
        }
    }
}
