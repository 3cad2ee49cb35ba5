package nl.wed.workbench.ui.figures.profile;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProfileViewTest {
    private final Example example = Example.filled();
    private final ProfileViewModel model = example.model().profile();

    @Start
    void start(Stage stage) {
        Stages.show(
                stage,
                new ProfileView(
                        model,
                        example.model().peers(),
                        example.model(),
                        () -> new Label("detail"),
                        Example.TEXTS,
                        new FakeDialogs()));
    }

    @Test
    void aRowIsSpokenAsASentenceAndOpensWithEnterOnly(FxRobot robot) {
        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(model.selected().get()).isEmpty();

        robot.type(KeyCode.ENTER);

        assertThat(model.selected().get()).contains(id("indicator.reach"));
        assertThat(spoken(robot)).anyMatch(words -> words.startsWith("Bereik voorschoolse"));
    }

    @Test
    void theLineAboveWhatHasNoFigureSaysWhetherItIsOpenAndOpensIt(FxRobot robot) {
        var found = Example.CATALOGUE.indicators().find("K04").orElseThrow();
        robot.interact(() ->
                example.workspace().edit("erbij", now -> now.put(FigureRecords.INDICATOR, TakenOver.indicator(found))));
        var waiting = robot.lookup("#profile-waiting").queryAs(ButtonBase.class);
        String words = waiting.getText();
        assertThat(words).startsWith("Nog op te vragen (");
        assertThat(waiting.getAccessibleText()).isEqualTo(words + ", ingeklapt");
        int rows = list(robot).getItems().size();

        robot.interact(waiting::fire);

        assertThat(robot.lookup("#profile-waiting").queryAs(ButtonBase.class).getAccessibleText())
                .isEqualTo(words + ", uitgeklapt");
        assertThat(list(robot).getItems()).hasSizeGreaterThan(rows);
    }

    @Test
    void theLetterIAsksForTheDefinition(FxRobot robot) {
        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.DOWN);

        robot.type(KeyCode.I);

        assertThat(model.selected().get()).contains(id("indicator.reach"));
        assertThat(example.model().detail().definitionAsked().get()).isEqualTo(1);
    }

    @Test
    void anEmptyShortlistSaysWhatItTakesAndShowsTheWayBack(FxRobot robot) {
        robot.interact(() -> model.choices().query().set("bijstand"));
        robot.interact(() ->
                robot.lookup("#focus-WORSENING").queryAs(ToggleButton.class).fire());
        assertThat(model.items()).isEmpty();

        robot.interact(() -> robot.lookup("#profile-everything").queryButton().fire());

        assertThat(model.items()).hasSizeGreaterThan(2);
        assertThat(robot.lookup("#focus-ALL").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aTrajectoryWithoutGroupsGetsTheDefaultsInOneAct(FxRobot robot) {
        robot.interact(() ->
                example.workspace().edit("zonder", now -> now.remove(FigureRecords.PEER_GROUP, id("peers.1"))));
        var compare = robot.lookup("#profile-compare").queryAs(MenuButton.class);
        assertThat(compare.getText()).isEqualTo("Naast: alle gemeenten");

        robot.interact(() -> compare.getItems().getFirst().fire());

        assertThat(example.model().peers().groups()).hasSize(2);
        assertThat(compare.getText()).isEqualTo("Naast: Gemeenten met 50.000 tot 100.000 inwoners");
    }

    @Test
    void aHeadOrdersByItsColumnBothWaysAndTheBoxSaysTheSame(FxRobot robot) {
        var box = robot.lookup("#profile-order").queryComboBox();
        var head = robot.lookup("#head-UNFAVOURABLE").queryButton();
        assertThat(head.getText()).endsWith("↕");

        robot.interact(head::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(box.getValue()).isEqualTo(ProfileOrder.UNFAVOURABLE);
        assertThat(head.getText()).endsWith("▲");
        assertThat(head.getAccessibleText()).endsWith("volgorde: Ongunstigste eerst");

        robot.type(KeyCode.SPACE);
        assertThat(box.getValue()).isEqualTo(ProfileOrder.FAVOURABLE);
        assertThat(head.getText()).endsWith("▼");

        robot.clickOn("#head-TREND");
        assertThat(box.getValue()).isEqualTo(ProfileOrder.TREND);
        assertThat(head.getText()).endsWith("↕");
        robot.interact(() -> model.choices().order().set(ProfileOrder.TREND_BACK));
        assertThat(robot.lookup("#head-TREND").queryButton().getText()).endsWith("▼");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#profile").queryListView();
    }

    private static List<String> spoken(FxRobot robot) {
        return robot.lookup(ListCell.class::isInstance).queryAllAs(ListCell.class).stream()
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList();
    }
}
