package nl.wed.workbench.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DistributionStripTest {
    private final DistributionStrip strip = new DistributionStrip();

    @Start
    void start(Stage stage) {
        Stages.show(stage, strip);
    }

    @Test
    void aLowValueOfAFigureThatIsBetterLowStandsRightOfTheMiddle(FxRobot robot) {
        show(robot, Value.of(2), Direction.LOWER_IS_BETTER, Judgement.MORE_FAVOURABLE);

        assertThat(part(Polygon.class).isVisible()).isTrue();
        assertThat(middle(part(Polygon.class))).isGreaterThan(strip.getWidth() * 0.6);
    }

    @Test
    void whatCannotBeJudgedIsACircleAndARangeIsAStretch(FxRobot robot) {
        show(robot, Value.of(2), Direction.NEUTRAL, Judgement.NONE);
        assertThat(part(Circle.class).isVisible()).isTrue();
        assertThat(part(Polygon.class).isVisible()).isFalse();

        show(robot, new Value.Interval(2, 6), Direction.NEUTRAL, Judgement.NONE);
        assertThat(part(Circle.class).isVisible()).isFalse();
        var stretch = strip.lookupAll(".strip-own").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        assertThat(stretch.getLayoutBounds().getWidth()).isGreaterThan(strip.getWidth() * 0.1);
    }

    private void show(FxRobot robot, Value own, Direction direction, Judgement judgement) {
        var all = new Spread(
                IntStream.rangeClosed(0, 20).mapToObj(i -> (double) i).toList());
        var spine = Spine.amongAll(own, Optional.of(Value.of(10)), all, direction);
        robot.interact(() -> {
            strip.show((Spine.Drawn) spine, judgement);
            strip.layout();
        });
    }

    private <T extends Node> T part(Class<T> type) {
        return type.cast(strip.getChildrenUnmodifiable().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private static double middle(Node node) {
        return node.getBoundsInParent().getCenterX();
    }
}
