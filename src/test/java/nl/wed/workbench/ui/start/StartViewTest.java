package nl.wed.workbench.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartViewTest {
    private final FakeTrajectories trajectories = FakeTrajectories.two();

    private FakeTrajectories many = trajectories;

    @Start
    void start(Stage stage) {
        start(stage, trajectories);
    }

    private void start(Stage stage, FakeTrajectories trajectories) {
        many = trajectories;
        var texts = Texts.load();
        var dialogs = new FxDialogs(texts, new Theme(), stage);
        var model = new StartViewModel(trajectories, new SameThreadBackground(), dialogs, texts, _ -> {});
        model.refresh();
        Stages.show(stage, new StartView(model, Catalogue.load(), dialogs, texts, FakeProjectStore.CLOCK));
    }

    @Test
    void aCardIsAsHighAsItsWords(FxRobot robot) {
        assertThat(robot.lookup(".trajectory-card").queryAllAs(Button.class))
                .isNotEmpty()
                .allMatch(card -> card.getHeight() < 300);
    }

    @Test
    void aCardOpensItsTrajectory(FxRobot robot) {
        robot.clickOn("Stroomdal");

        assertThat(trajectories.asked).containsExactly(Path.of("Stroomdal.mv.db"));
    }

    @Test
    void aNewTrajectoryAsksForAMunicipalityByTyping(FxRobot robot) {
        robot.clickOn("#start-new").clickOn("#new-municipality").write("alme");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#new-municipality").queryAs(TextField.class).getText())
                .contains("Alme");
        robot.clickOn("#dialog-act");

        assertThat(trajectories.asked).hasSize(1);
        var wanted = (NewTrajectory) trajectories.asked.getFirst();
        assertThat(wanted.municipality()).startsWith("GM");
        assertThat(wanted.start()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void withoutAMunicipalityTheDialogStaysAndSaysWhy(FxRobot robot) {
        robot.clickOn("#start-new").clickOn("#dialog-act");

        assertThat(robot.lookup("#new-municipality-field-error").query().isVisible())
                .isTrue();
        assertThat(trajectories.asked).isEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void ofManyTheFirstAreShownAndTheSearchFindsTheOthers(FxRobot robot) {
        assertThat(robot.lookup("#start-search").query().isVisible())
                .as("a few need no search")
                .isFalse();
        robot.interact(() -> start((Stage) robot.window(0), FakeTrajectories.many(342)));
        assertThat(robot.lookup(".trajectory-card").queryAll()).hasSize(24);

        robot.interact(() -> robot.lookup("#start-more").queryButton().fire());
        assertThat(robot.lookup(".trajectory-card").queryAll()).hasSize(72);
        assertThat(robot.lookup("#start-more").queryButton().getText()).isEqualTo("Meer tonen (nog 270)");

        robot.clickOn("#start-search").write("gemeente 341");
        assertThat(robot.lookup(".trajectory-card").queryAll()).hasSize(1);
        robot.clickOn("Gemeente 341");
        assertThat(many.asked).containsExactly(Path.of("Gemeente 341.mv.db"));
    }
}
