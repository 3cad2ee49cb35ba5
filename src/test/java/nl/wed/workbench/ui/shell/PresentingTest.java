package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.presenting.Beamers;
import nl.wed.workbench.ui.presenting.Decks;
import nl.wed.workbench.ui.presenting.Placement.Area;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PresentingTest {
    private static final Area FIRST = new Area(0, 0, 1000, 500, true);
    private static final Area SECOND = new Area(0, 500, 1000, 500, false);

    private final Plugs plugs = new Plugs();
    private Shells shell;
    private Stage stage;
    private StackPane root;

    /// Screens that are plugged in and out by hand.
    private static final class Plugs implements Beamers {
        private List<Area> areas = List.of(FIRST);
        private final List<Runnable> listeners = new ArrayList<>();

        @Override
        public List<Area> now() {
            return areas;
        }

        @Override
        public Runnable onChange(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        void become(Area... now) {
            areas = List.of(now);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    @Start
    void start(Stage given) {
        var theme = new Theme();
        stage = new Stage(); // the one that is given is that of all tests, and stays as large as the screen
        shell = Shells.open(
                theme, FakeProjectStore.workspace(Decks.sample("almelo-0-6").project()), new FakeDialogs(), plugs);
        root = new StackPane(shell.view());
        var scene = new Scene(root, 990, 480);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            shell.model().presenting().set(false);
            stage.close();
        });
    }

    private String title(FxRobot robot) {
        return robot.lookup("#slide-title").queryAs(Label.class).getText();
    }

    private String position(FxRobot robot) {
        return robot.lookup("#slide-position").queryAs(Label.class).getText();
    }

    private void begin(FxRobot robot, Screen screen) {
        robot.interact(() -> shell.location().open(screen));
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        if (node.isVisible() && node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }

    @Test
    void f11ShowsTheThingOfTheScreenAndNothingOfTheWindow(FxRobot robot) {
        begin(robot, Screen.CAUSES);

        assertThat(title(robot)).isEqualTo("Problemen en hun oorzaken");
        assertThat(shell.view().isVisible()).isFalse();
        assertThat(robot.lookup(node -> node instanceof Button && node.isVisible() && treeVisible(node))
                        .queryAll())
                .isEmpty();
    }

    private static boolean treeVisible(Node node) {
        return java.util.stream.Stream.<Node>iterate(node, java.util.Objects::nonNull, Node::getParent)
                .allMatch(Node::isVisible);
    }

    @Test
    void keysAndPresentersInTheHandWalkThroughTheSlides(FxRobot robot) {
        begin(robot, Screen.CAUSES);
        int first = number(robot);
        for (KeyCode next : List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.DOWN)) {
            for (KeyCode back : List.of(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.UP)) {
                robot.type(next);
                assertThat(number(robot)).as(next.name()).isEqualTo(first + 1);
                robot.type(back);
                assertThat(number(robot)).as(back.name()).isEqualTo(first);
            }
        }
        robot.type(KeyCode.END);
        assertThat(position(robot).split(" van ")[0]).isEqualTo(position(robot).split(" van ")[1]);
        robot.type(KeyCode.HOME);
        assertThat(number(robot)).isEqualTo(1);
    }

    private int number(FxRobot robot) {
        return Integer.parseInt(position(robot).split(" van ")[0]);
    }

    @Test
    void theScreenIsBlackUntilAnyKeyWhichDoesNothingElse(FxRobot robot) {
        begin(robot, Screen.OVERVIEW);
        for (KeyCode black : List.of(KeyCode.B, KeyCode.PERIOD)) {
            for (KeyCode back : List.of(KeyCode.B, KeyCode.RIGHT, KeyCode.ESCAPE, KeyCode.A)) {
                robot.type(black);
                assertThat(robot.lookup("#slide-black").query().isVisible()).isTrue();
                robot.type(back);
                assertThat(robot.lookup("#slide-black").query().isVisible()).isFalse();
                assertThat(position(robot)).startsWith("1 van");
            }
        }
        assertThat(shell.model().presenting().get()).isTrue();
    }

    @Test
    void f1ShowsTheKeysAndAnyKeyPutsThemAway(FxRobot robot) {
        begin(robot, Screen.OVERVIEW);
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#slide-keys").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#slide-keys").query().isVisible()).isFalse();
        assertThat(shell.model().presenting().get()).isTrue();
    }

    @Test
    void leavingReturnsToTheScreenAndTheFocusOfBefore(FxRobot robot) {
        for (KeyCode leave : List.of(KeyCode.ESCAPE, KeyCode.F11)) {
            robot.interact(() -> shell.location().open(Screen.CAUSES));
            var focused = robot.lookup("#tab-outline").tryQuery().isPresent()
                    ? robot.lookup("#problem-add").query()
                    : robot.lookup("#home").query();
            robot.interact(focused::requestFocus);
            robot.type(KeyCode.F11).type(KeyCode.RIGHT).type(leave);
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(shell.model().presenting().get()).as(leave.name()).isFalse();
            assertThat(shell.view().isVisible()).isTrue();
            assertThat(root.getChildren()).hasSize(1);
            assertThat(shell.location().place().get().screen()).isEqualTo(Screen.CAUSES);
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(focused);
            assertThat(stage.isFullScreen()).isFalse();
        }
    }

    @Test
    void inTheFieldForInsightsKeysTypeAndEnterKeeps(FxRobot robot) {
        begin(robot, Screen.KNOWLEDGE);
        while (robot.lookup("#slide-insight").tryQuery().isEmpty()) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        var field = robot.lookup("#slide-insight").queryAs(TextArea.class);
        assertThat(field.isFocused()).isTrue();
        robot.write("bb. t v ");
        robot.type(KeyCode.HOME).write("x");
        assertThat(field.getText()).isEqualTo("xbb. t v ");
        robot.type(KeyCode.ENTER);

        Insight kept = shell.workspace().project().all(KnowledgeRecords.INSIGHT).getLast();
        assertThat(kept.text()).isEqualTo("xbb. t v");
        assertThat(field.getText()).isEmpty();
        assertThat(robot.lookup("#slide-insight").queryAs(TextArea.class)).isSameAs(field);
        assertThat(field.isFocused()).isTrue();
        assertThat(words(root)).contains("xbb. t v");
    }

    @Test
    void pageKeysLeaveTheFieldAndWhatWasTypedWaitsThere(FxRobot robot) {
        begin(robot, Screen.KNOWLEDGE);
        while (robot.lookup("#slide-insight").tryQuery().isEmpty()) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        robot.write("half").type(KeyCode.PAGE_UP);
        assertThat(robot.lookup("#slide-insight").tryQuery()).isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#slide-insight").queryAs(TextArea.class).getText())
                .isEqualTo("half");
        robot.type(KeyCode.ESCAPE);

        assertThat(shell.workspace()
                        .project()
                        .all(KnowledgeRecords.INSIGHT)
                        .getLast()
                        .text())
                .isEqualTo("half");
    }

    @Test
    void undoAndSearchOfTheWindowDoNothingMeanwhile(FxRobot robot) {
        robot.interact(() -> shell.workspace()
                .edit(
                        "Iets",
                        now -> now.put(
                                KnowledgeRecords.INSIGHT,
                                new Insight(
                                        TestTrajectory.id("insight.9"),
                                        now.all(KnowledgeRecords.MEETING)
                                                .getFirst()
                                                .id(),
                                        "Iets",
                                        null,
                                        List.of(),
                                        List.of()))));
        begin(robot, Screen.OVERVIEW);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);

        assertThat(shell.workspace().undoLabel()).contains("Iets");
        assertThat(robot.lookup("#palette-field").tryQuery()).isEmpty();
    }

    @Test
    void theBarOfTheMouseHasNamesAndComesWhenItMovesBelow(FxRobot robot) {
        begin(robot, Screen.OVERVIEW);
        var bar = robot.lookup("#slide-bar").query();
        assertThat(bar.isVisible()).isFalse();
        var bounds = root.localToScreen(root.getBoundsInLocal());
        robot.moveTo(bounds.getCenterX() - 5, bounds.getMaxY() - 30).moveTo(bounds.getCenterX(), bounds.getMaxY() - 20);
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.lookupAll(".button"))
                .allMatch(button -> !button.getAccessibleText().isBlank());
        robot.interact(() -> robot.lookup("#slide-bar-next").queryButton().fire());

        assertThat(position(robot)).startsWith("2 van");
    }

    @Test
    void theSlideGoesToTheSecondScreenTheNotesStayAndItComesBackWhenThatIsGone(FxRobot robot) {
        plugs.areas = List.of(FIRST, SECOND);
        begin(robot, Screen.CAUSES);
        var beamer = Window.getWindows().stream()
                .filter(one -> one != stage && one.isShowing())
                .findFirst()
                .orElseThrow();
        assertThat(beamer.getY()).isEqualTo(500);
        assertThat(beamer.getScene().getRoot().lookup("#slide-title")).isNotNull();
        assertThat(root.lookup("#slide-title")).isNull();
        assertThat(words(root)).anyMatch(one -> one.contains("Valkuilen")).contains("Hierna");
        assertThat(words(beamer.getScene().getRoot())).noneMatch(one -> one.contains("Valkuilen"));
        robot.interact(() -> ((Button) root.lookup("#presenter-next-act")).fire());
        String shown = ((Label) beamer.getScene().getRoot().lookup("#slide-title")).getText();

        robot.interact(() -> plugs.become(FIRST));
        assertThat(beamer.isShowing()).isFalse();
        assertThat(root.lookup("#presenter-notes")).isNull();
        assertThat(((Label) root.lookup("#slide-title")).getText()).isEqualTo(shown);
        robot.interact(() -> plugs.become(FIRST, SECOND));
        assertThat(root.lookup("#presenter-notes")).isNotNull();
        robot.type(KeyCode.ESCAPE);

        assertThat(Window.getWindows()).containsExactly(stage);
        assertThat(plugs.listeners).isEmpty();
        assertThat(shell.view().isVisible()).isTrue();
    }

    @Test
    void anotherTrajectoryInTheWindowEndsIt(FxRobot robot) {
        begin(robot, Screen.OVERVIEW);
        robot.interact(() -> root.getChildren().setAll(new Label("Een ander traject")));

        assertThat(shell.model().presenting().get()).isFalse();
        assertThat(plugs.listeners).isEmpty();
    }
}
