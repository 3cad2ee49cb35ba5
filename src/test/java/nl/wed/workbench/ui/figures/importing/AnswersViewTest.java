package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.table.TablePreview.Line;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Questions of a table in the window, where its answers are seen, and how they are changed.
@ExtendWith(ApplicationExtension.class)
class AnswersViewTest {
    private static final String INHABITANTS = "code;inwoners\nGM0141;73.123\nGM0363;931.298\n";

    @TempDir
    private Path folder;

    private final Example example = Example.of(Projects.fresh());
    private final FakeDialogs dialogs = new FakeDialogs();

    @Start
    void start(Stage stage) {
        var model = example.model();
        var themes = model.profile().themes();
        var sets = new DataSetsView(model.dataSets(), model.importing(), model, themes, Example.TEXTS, dialogs);
        Stages.show(stage, new ImportView(model.importing(), model, themes, sets, Example.TEXTS, dialogs));
    }

    @Test
    void bothReadingsAreOnTheButtonsAndTheAnswerStaysInSight(FxRobot robot) throws IOException {
        offer(robot, "van-85039NED.csv", INHABITANTS);
        assertThat(words(robot)).contains("als 73123 of als 73,123");
        assertThat(button(robot, "import-comma").getText()).isEqualTo("73.123 is 73123");
        assertThat(button(robot, "import-point").getText()).isEqualTo("73.123 is 73,123");

        press(robot, "import-comma");
        assertThat(words(robot)).contains("komma als decimaalteken (uw antwoord)");
        press(robot, "import-confirm");
        press(robot, "import-close");
        assertThat(words(robot)).contains("Uw antwoord").contains("komma als decimaalteken (uw antwoord)");
    }

    @Test
    void theAnswerOfADataSetIsChangedWithItsFileAskedForWhenItIsGone(FxRobot robot) throws IOException {
        offer(robot, "van-85039NED.csv", INHABITANTS);
        press(robot, "import-point");
        press(robot, "import-confirm");
        press(robot, "import-close");
        Path moved = folder.resolve("kopie-85039NED.csv");
        Files.move(folder.resolve("van-85039NED.csv"), moved);

        dialogs.filling(content -> sign(content.node()).setValue(DecimalSign.COMMA));
        press(robot, "data-answers");
        assertThat(words(robot)).doesNotContain("anders gelezen");

        dialogs.filling(content -> sign(content.node()).setValue(DecimalSign.COMMA))
                .file(moved);
        press(robot, "data-answers");
        assertThat(words(robot)).contains("anders gelezen").contains("1 indicator krijgt een andere waarde");
        press(robot, "import-confirm");
        assertThat(example.project().get().all(FigureRecords.DATA_SET))
                .extracting(DataSet::importer, DataSet::title)
                .containsExactly(tuple("table+komma", "van-85039NED"));
        assertThat(RevisionMark.openIn(example.project().get())).hasSize(1);
    }

    @Test
    void theSameAnswersOrNoneAtAllReadNothingAnew(FxRobot robot) throws IOException {
        offer(robot, "van-85039NED.csv", INHABITANTS);
        press(robot, "import-point");
        press(robot, "import-confirm");
        press(robot, "import-close");

        dialogs.filling(content -> sign(content.node()).setValue(DecimalSign.POINT));
        press(robot, "data-answers");
        assertThat(words(robot)).doesNotContain("anders gelezen").doesNotContain("Al gelezen");
        assertThat(robot.lookup("#import-confirm").tryQuery()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRowsOfTheHeaderAreChosenBesideTheTable(FxRobot robot) throws IOException {
        offer(robot, "koppen.csv", """
            Jeugd in cijfers;bron;eigen telling
            gemeente;bereik;bereik
            plaats;2022;2023
            Almelo;12,5;13,5
            Zwolle;14,5;15,5
            """);
        press(robot, "import-map");
        ComboBox<Line> first = robot.lookup("#mapping-header-first").queryAs(ComboBox.class);
        assertThat(first.getItems()).hasSize(5);

        robot.interact(() -> first.setValue(first.getItems().get(1)));
        ComboBox<Line> last = robot.lookup("#mapping-header-last").queryAs(ComboBox.class);
        robot.interact(() -> last.setValue(last.getItems().get(2)));
        var header = example.model()
                .importing()
                .mapping()
                .preview()
                .get()
                .orElseThrow()
                .header();
        assertThat(header.first()).isEqualTo(2);
        assertThat(header.last()).isEqualTo(3);
    }

    @Test
    void sharesUnderAPercentSignAreAskedWithBothReadings(FxRobot robot) throws IOException {
        offer(robot, "deel 2023.csv", "code;deel (%)\nGM0141;0,103\nGM0363;0,061\n");
        assertThat(button(robot, "import-of-one").getText()).isEqualTo("0,103 is 10,3 %");
        assertThat(button(robot, "import-of-hundred").getText()).isEqualTo("0,103 is 0,103 %");

        press(robot, "import-of-one");
        assertThat(words(robot)).contains("aandelen van 1 onder een procentteken (uw antwoord)");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theMappingLeavesOpenWhatNobodySaid(FxRobot robot) throws IOException {
        offer(
                robot,
                "deel 2023.csv",
                "code;aantal;deel (%)\nGM0141;1.234;0,103\nGM0363;2.345;0,061\n".replace("0,", "0."));
        press(robot, "import-map");
        ComboBox<ShareNotation> shares = robot.lookup("#mapping-shares").queryAs(ComboBox.class);
        assertThat(shares.isVisible()).isTrue();
        assertThat(shares.getValue()).isNull();
        assertThat(words(robot)).contains("Kies hieronder hoe de getallen tot 1");

        robot.interact(() -> shares.setValue(ShareNotation.OF_ONE));
        assertThat(words(robot)).contains("Zo kan de tabel gelezen worden");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSignInTheMappingIsEmptyUntilTheUserSaysIt(FxRobot robot) throws IOException {
        offer(robot, "van-85039NED.csv", INHABITANTS);
        press(robot, "import-map");
        ComboBox<DecimalSign> sign = robot.lookup("#mapping-sign").queryAs(ComboBox.class);
        assertThat(sign.getValue()).isNull();

        robot.interact(() -> sign.setValue(DecimalSign.POINT));
        assertThat(words(robot)).contains("Zo kan de tabel gelezen worden");
        assertThat(sign.getValue()).isEqualTo(DecimalSign.POINT);
    }

    private void offer(FxRobot robot, String name, String content) throws IOException {
        dialogs.file(Files.writeString(folder.resolve(name), content));
        press(robot, "import-files");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<DecimalSign> sign(Node content) {
        return (ComboBox<DecimalSign>) content.lookup("#answer-sign");
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Button.class);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> button(robot, id).fire());
    }

    private static String words(FxRobot robot) {
        return robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining(" | "));
    }
}
