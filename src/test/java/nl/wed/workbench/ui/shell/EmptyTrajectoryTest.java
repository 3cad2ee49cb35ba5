package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// On the screens of a new trajectory there is always a way on.
@ExtendWith(ApplicationExtension.class)
class EmptyTrajectoryTest {
    private Shells shell;
    private Parent root;

    @Start
    void start(Stage stage) {
        var theme = new Theme();
        shell = Shells.open(theme, Projects.fresh());
        shell.model().guideShown().set(false);
        root = new StackPane(shell.view());
        var scene = new Scene(root, 990, 780);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyEmptyPlaceHasAWayOutOrNeedsNone(FxRobot robot) {
        var without = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> shell.location().open(screen));
            for (Tab tab : tabs()) {
                robot.interact(() -> tab.getTabPane().getSelectionModel().select(tab));
                look(robot, screen, seen, without);
            }
            look(robot, screen, seen, without);
        }

        assertThat(seen).hasSizeGreaterThan(15);
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActOpensItsPartAndGivesTheFocusToWhatBeginsIt(Act act, FxRobot robot) {
        robot.interact(() -> shell.location().open(act));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shell.location().place().get().screen()).isEqualTo(act.screen());
        if (!act.part().isEmpty()) {
            assertThat(tabs())
                    .filteredOn(Tab::isSelected)
                    .extracting(Tab::getId)
                    .contains(act.part());
        }
        var focused = root.getScene().getFocusOwner();
        if (act.controls().isEmpty()) {
            assertThat(String.valueOf(focused.getId())).as("not in the rail").doesNotStartWith("rail-");
        } else {
            assertThat(act.controls()).contains(focused.getId());
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepHasAnActToBeginWithOnItsScreen(Step step) {
        assertThat(Act.beginning(step).screen()).isEqualTo(Screen.of(step));
    }

    @Test
    void theFirstThingToDoIsOnePressAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#next-1").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(root.getScene().getFocusOwner().getId()).isEqualTo("import-files");
        assertThat(robot.lookup("#next-2").tryQuery()).isEmpty();
    }

    @Test
    void aSentenceDeepInAScreenLeadsElsewhere(FxRobot robot) {
        robot.interact(() -> shell.location().open(Act.SESSION));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#go-PARTIES").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(shell.location().place().get().screen()).isEqualTo(Screen.OVERVIEW);
        assertThat(root.getScene().getFocusOwner().getId()).isEqualTo("partner-add");
    }

    private void look(FxRobot robot, Screen screen, TreeSet<String> seen, TreeSet<String> without) {
        robot.interact(() -> {
            root.applyCss();
            root.layout();
            for (EmptyState empty : all(root, EmptyState.class)) {
                var words = screen + ": " + all(empty, Label.class).getFirst().getText();
                seen.add(words);
                if (!empty.isResting() && all(empty, Button.class).isEmpty()) {
                    without.add(words);
                }
                if (empty.isResting() && words.contains("oeg ") && words.contains(" toe")) {
                    without.add("it names an act: " + words);
                }
            }
        });
    }

    private List<Tab> tabs() {
        return all(root, TabPane.class).stream()
                .flatMap(pane -> pane.getTabs().stream())
                .toList();
    }

    private static <T extends Node> List<T> all(Node node, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(node, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }
}
