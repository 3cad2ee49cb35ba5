package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.SecretReach;
import nl.wed.workbench.ui.figures.kit.Part;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.chart.PictureView;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.privacy.Gates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FiguresViewTest {
    private final Example example = Example.filled();
    private final FakeDialogs dialogs = new FakeDialogs();
    private FiguresView view;

    @Start
    void start(Stage stage) {
        view = new FiguresView(
                example.model(),
                new Group(),
                Example.CATALOGUE.sources(),
                Example.TEXTS,
                dialogs,
                Gates.open(),
                new Location());
        Stages.show(stage, view.node());
    }

    @Test
    void aFigureOpensBesideTheProfileWithChartsReadingAndSheet(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(FigureRecords.INDICATOR, id("indicator.benefit"))));

        assertThat(robot.lookup(PictureView.class::isInstance).queryAll().stream()
                        .map(Node::getId))
                .contains("picture-COMPARISON", "picture-YEARS", "picture-SPREAD");
        assertThat(robot.lookup("#reading-text").queryAs(TextArea.class).getText())
                .isEqualTo("Het aandeel stijgt licht.");
        assertThat(words(robot))
                .contains("voorlopig", "PROEF1", "Aantallen onder de 5")
                .contains("kinderen in een gezin met bijstand");
    }

    @Test
    void aFigureThatMayNotBeShownSaysSoInItsDetailAndAmongTheRequests(FxRobot robot) {
        robot.interact(() -> {
            example.workspace().keep(SecretReach.set());
            example.workspace().edit("geheim", SecretReach::in);
            view.reveal(new Ref(FigureRecords.INDICATOR, id("indicator.reach")));
        });
        assertThat(words(robot)).contains("maar de bron houdt het geheim");
        assertThat(robot.lookup("#detail-import").tryQuery()).isEmpty();

        robot.interact(() -> example.model().part().set(Part.REQUESTS));
        assertThat(robot.lookup("#request-hidden").tryQuery()).isPresent();
        assertThat(words(robot)).contains("Niet op te vragen, want niet te tonen (1)");
    }

    @Test
    void theDetailSaysWhyGroupsThatAreKeptBackHaveNoPicture(FxRobot robot) {
        robot.interact(() -> {
            var set = SecretReach.ofGroups();
            example.workspace().keep(set);
            example.workspace().edit("groepen", now -> SecretReach.in(now, set));
            view.reveal(new Ref(FigureRecords.INDICATOR, id("indicator.reach")));
        });

        assertThat(robot.lookup("#picture-GROUPS").tryQuery()).isEmpty();
        assertThat(words(robot)).contains("De groepen naar geslacht zijn niet getekend");
    }

    @Test
    void theListIsWalkedWithTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#profile").query().requestFocus());

        robot.type(KeyCode.DOWN, 4);
        robot.type(KeyCode.ENTER);

        assertThat(example.model().profile().selected().get()).contains(id("indicator.benefit"));
    }

    @Test
    void removingAnIndicatorWithReadingsAsksFirst(FxRobot robot) {
        robot.interact(() -> example.model().part().set(Part.CHOICE));
        robot.interact(() -> example.model().choosing().query().set("bereik voorschoolse educatie"));

        robot.clickOn("#own-remove");
        assertThat(dialogs.told).hasSize(1);
        assertThat(indicators()).isEqualTo(2);

        dialogs.confirming();
        robot.clickOn("#own-remove");
        assertThat(indicators()).isEqualTo(1);
    }

    @Test
    void aJumpToAKeyMessageShowsItForEditing(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(FigureRecords.KEY_MESSAGE, id("message.3"))));

        assertThat(robot.lookup("#message-text").queryAs(TextArea.class).getText())
                .isEqualTo("Kernboodschap 3 over jonge kinderen in Almelo.");
    }

    @Test
    void aRevisedFigureIsMarkedInItsDetailAndAtTheMessagesThatRestOnIt(FxRobot robot) {
        robot.interact(() -> example.workspace()
                .edit("herzien", now -> Changed.inAll(now, FigureRecords.REVISION_MARK, "settled", null)));

        robot.interact(() -> view.reveal(new Ref(FigureRecords.INDICATOR, id("indicator.benefit"))));
        assertThat(robot.lookup("#revision-settle").tryQuery()).isPresent();

        robot.interact(() -> example.model().part().set(Part.MESSAGES));
        assertThat(words(robot)).contains("herzien?");
        robot.interact(() -> example.model().revision().settle());
        assertThat(words(robot)).doesNotContain("herzien?");
    }

    @Test
    void onlyADataSetFromTheNetworkLeadsBackToItsTable(FxRobot robot) {
        robot.interact(() -> example.model().part().set(Part.DATA));
        assertThat(robot.lookup("#data-again").tryQuery()).isEmpty();

        var origin = new DataSet.Fetched("https://datasets.example/odata/v1/CBS/PROEF1", "");
        robot.interact(() -> example.workspace()
                .edit("opgehaald", now -> Changed.inAll(now, FigureRecords.DATA_SET, "fetched", origin)));
        assertThat(robot.lookup("#data-again").tryQuery()).isPresent();
    }

    @Test
    void aRecordThatIsGoneIsNoError(FxRobot robot) {
        robot.interact(() -> view.reveal(new Ref(FigureRecords.INDICATOR, id("nobody"))));

        assertThat(example.model().profile().selected().get()).isEmpty();
    }

    private int indicators() {
        return example.project().get().table(FigureRecords.INDICATOR).size();
    }

    private static String words(FxRobot robot) {
        return String.join(
                " | ",
                robot.lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }
}
