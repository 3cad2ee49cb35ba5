package nl.wed.workbench.ui.figures.revision;

import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RevisionCardTest {
    private final Example example = Example.of(revised());
    private RevisionCard card;

    @Start
    void start(Stage stage) {
        card = new RevisionCard(example.model().revision(), Example.TEXTS, new Location());
        Stages.show(stage, card);
    }

    @Test
    void whatRestsOnTheFigureIsShownUntilSomebodyLooked(FxRobot robot) {
        assertThat(card.isVisible()).isFalse();
        robot.interact(() -> example.model().openFigure(id("indicator.benefit")));
        assertThat(card.isVisible()).isTrue();
        assertThat(robot.lookup(".chain-link").queryAll()).hasSizeGreaterThan(3);

        robot.clickOn("#revision-settle");

        assertThat(card.isVisible()).isFalse();
        assertThat(example.project().get().all(REVISION_MARK)).noneMatch(RevisionMark::open);
        robot.interact(() -> example.workspace().undo());
        assertThat(card.isVisible()).isTrue();
    }

    private static Project revised() {
        return Changed.inAll(TestTrajectory.project(), REVISION_MARK, "settled", null);
    }
}
